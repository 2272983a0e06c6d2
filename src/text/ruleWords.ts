import type { Measure } from "../domain/observation";
import type { Constraint } from "../domain/rules/constraint";
import type { ConditionTrace } from "../domain/rules/evaluateRuleSet";
import { type Condition, partsOf, type Remainder, type RuleSet } from "../domain/rules/ruleSet";
import { formatDate, formatNumber, formatPercent, formatWithUnit } from "./format";
import type { Language } from "./language";
import { rulesTextOf } from "./rulesText";

/** What wording a rule needs besides it. */
export interface RuleWording {
  language: Language;
  measures: ReadonlyMap<string, Measure>;
}

/** Why a condition cannot be told; "" where it can. */
export function unknownWords({ reason, condition }: ConditionTrace, language: Language): string {
  const { unknown } = rulesTextOf(language);
  if (reason === null) return "";
  return reason === "noLonger"
    ? unknown.noLonger(formatDate(condition.cannotTellSince ?? "", language))
    : unknown[reason];
}

/** Outcomes and verdicts by name: the document's for outcomes, ours for those that are none. */
export function verdictWords(verdict: string, { outcomes }: RuleSet, language: Language): string {
  const own: Readonly<Record<string, string>> = rulesTextOf(language).verdicts;
  return outcomes.find(({ key }) => key === verdict)?.label ?? own[verdict] ?? verdict;
}

/** “Tỷ lệ hộ nghèo”; its id where the table of measures does not know it. */
export function measureWords(id: string, { language, measures }: RuleWording): string {
  const measure = measures.get(id);
  if (measure === undefined) return id;
  return language === "vi" || measure.nameEn === "" ? measure.name : measure.nameEn;
}

/** The same within a sentence: “tỷ lệ hộ nghèo”. */
export function measureInside(id: string, wording: RuleWording): string {
  const words = measureWords(id, wording);
  // “GRDP”, “OCOP” and the like keep their capitals
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** “21 %”, “4.500 người”; shares that documents print as a fraction stay one. */
export function figureWords(value: number, unit: string, language: Language): string {
  if (unit === "%") return formatPercent(value, { language });
  if (unit === "phần") {
    const isTwoThirds = Math.abs(value - 2 / 3) < 1e-9;
    return isTwoThirds ? rulesTextOf(language).twoThirds : formatNumber(value, { language });
  }
  return formatWithUnit(value, unit, { language });
}

/** “từ 20 % trở lên”. */
export function limitWords({ operator, limit }: Constraint, unit: string, language: Language): string {
  return rulesTextOf(language).limits[operator](figureWords(limit, unit, language));
}

/**
 * A condition in words: the document's own in Vietnamese, as long as they hold. Where a threshold was changed, and in
 * English, they are made from measure and limit.
 */
export function conditionWords(condition: Condition | Remainder, wording: RuleWording): string {
  const { language } = wording;
  const text = rulesTextOf(language);
  const isChanged = "changedFrom" in condition || condition.changedInside === true;
  if (language === "vi" && !isChanged && condition.text !== undefined && condition.text !== "")
    return condition.text;
  if ("remainder" in condition) return text.groups.remainder;
  if ("measure" in condition) {
    const { measure, operator, threshold, unit } = condition;
    const name = measureWords(measure, wording);
    if (typeof threshold === "boolean") return text.yesNo(name, threshold);
    if (threshold === null) return `${name}: ${text.noLimit}`;
    return `${name} ${limitWords({ measure, operator, limit: threshold }, unit, language)}`;
  }
  if ("of" in condition) {
    const count = formatNumber(partsOf(condition).length, { language });
    return text.groups.atLeast(formatNumber(condition.atLeast, { language }), count);
  }
  if ("all" in condition) return text.groups.all;
  if ("any" in condition) return text.groups.any;
  return "not" in condition ? text.groups.not : text.groups.when;
}
