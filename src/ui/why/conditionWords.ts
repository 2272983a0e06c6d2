import type { Dataset } from "../../domain/dataset";
import type { Compare, RuleSet, Threshold } from "../../domain/rules/ruleSet";
import type { Language } from "../../text/language";
import { rulesTextOf } from "../../text/rulesText";
import { figureWords, limitWords, type RuleWording } from "../../text/ruleWords";
import type { WhyText } from "../../text/whyText";

/** What reasons are put into words with. */
export interface WhyWords extends RuleWording {
  why: WhyText;
  language: Language;
  dataset: Dataset;
}

/** A figure of a measure as its condition counts it: “17,2 %”, “có”. */
export function valueWords(value: number, { threshold, unit }: Compare, { why, language }: WhyWords): string {
  if (typeof threshold === "boolean" && (value === 0 || value === 1)) return value === 1 ? why.yes : why.no;
  return figureWords(value, unit, language);
}

/** “từ 20 % trở lên” */
export function thresholdWords(condition: Compare, words: WhyWords): string {
  return saidLimit(condition, condition.threshold, words);
}

/** The threshold that stood there before somebody changed it, "" where nobody did. */
export function formerThresholdWords(condition: Compare, words: WhyWords): string {
  const { changedFrom } = condition;
  return changedFrom === undefined ? "" : words.why.changedFrom(saidLimit(condition, changedFrom, words));
}

function saidLimit({ measure, operator, unit }: Compare, threshold: Threshold, words: WhyWords): string {
  if (threshold === null) return rulesTextOf(words.language).noLimit;
  if (typeof threshold === "boolean") return threshold ? words.why.yes : words.why.no;
  return limitWords({ measure, operator, limit: threshold }, unit, words.language);
}

/** “Quyết định 33/2020/QĐ-TTg, Điều 6”; the document's kind is said by its title. */
export function documentWords({ document }: RuleSet): string {
  const kind = document.title.split(document.number, 1)[0]?.trim() ?? "";
  const name = `${kind} ${document.number}`.trim();
  return [name, document.article].filter((it) => it !== "").join(", ");
}
