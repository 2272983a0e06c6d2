import { CANNOT_TELL } from "../domain/rules/compileRuleSet";
import type { RuleTrace } from "../domain/rules/evaluateRuleSet";
import { type Blocker, blockersOf, decidingReasons, type Reason } from "../domain/rules/explainVerdict";
import type { MissingFigures } from "../domain/rules/missingFigures";
import type { FigureChange } from "../domain/rules/nearestChange";
import { comparisonsOf, type RuleSet } from "../domain/rules/ruleSet";
import { formatDate } from "./format";
import { rulesTextOf } from "./rulesText";
import {
  conditionWords,
  figureWords,
  limitWords,
  measureInside,
  type RuleWording,
  verdictWords,
} from "./ruleWords";

/** The shortest sentence that says why a unit has its verdict, or why it has none. */
export function verdictSentence(
  ruleSet: RuleSet,
  trace: RuleTrace,
  missing: MissingFigures,
  wording: RuleWording,
): string {
  if (trace.verdict === CANNOT_TELL) return openSentence(ruleSet, trace, missing, wording);
  const text = rulesTextOf(wording.language);
  const reasons = decidingReasons(trace);
  const clauses = [...new Set(reasons.map((it) => it.trace.condition.clause ?? ""))].filter(
    (it) => it !== "",
  );
  return text.decided(
    verdictWords(trace.verdict, ruleSet, wording.language),
    [...groupedBy(reasons).values()].map((it) => reasonWords(it, wording)).join("; "),
    clauses.join(", "),
  );
}

/** Limits of one measure belong together: its figure is told once. */
function groupedBy(reasons: readonly Reason[]): Map<string, [Reason, ...Reason[]]> {
  const groups = new Map<string, [Reason, ...Reason[]]>();
  for (const it of reasons) {
    const group = groups.get(it.constraint.measure);
    if (group === undefined) groups.set(it.constraint.measure, [it]);
    else group.push(it);
  }
  return groups;
}

/** Deciding conditions of one measure with its figure: “tỷ lệ hộ nghèo 17 % (từ 15 % trở lên, dưới 20 %)”. */
function reasonWords(reasons: readonly [Reason, ...Reason[]], wording: RuleWording): string {
  const { language } = wording;
  const text = rulesTextOf(language);
  const [{ trace, constraint }] = reasons;
  const { condition, value } = trace;
  const name = measureInside(constraint.measure, wording);
  if ("measure" in condition && typeof condition.threshold === "boolean")
    return text.yesNo(name, constraint.limit === 1);
  const unit = "measure" in condition ? condition.unit : "";
  const figure = value === null || value.value === null ? "" : figureWords(value.value, unit, language);
  const limits = reasons.map((it) => limitWords(it.constraint, unit, language));
  return text.figure(name, figure, limits.join(", "));
}

function openSentence(
  ruleSet: RuleSet,
  trace: RuleTrace,
  missing: MissingFigures,
  wording: RuleWording,
): string {
  const text = rulesTextOf(wording.language);
  const blockers = blockersOf(trace);
  const sure = missing.sure[0];
  const wanted = sure ?? missing.measures;
  const sentences: string[] = [];
  if (sure === undefined && blockers.some(({ reason }) => reason === "noThreshold"))
    sentences.push(text.noThreshold(documentWords(ruleSet)));
  else if (wanted.length > 0)
    sentences.push(text.missing(text.and(wanted.map((it) => wantedWords(it, ruleSet, wording)))));
  else sentences.push(text.undecided);
  if (sure === undefined) sentences.push(...blockers.flatMap((it) => noLongerWords(it, wording)));
  if (ruleSet.outcomes.some(({ key }) => !trace.possible.includes(key)))
    sentences.push(
      text.left(trace.possible.map((it) => verdictWords(it, ruleSet, wording.language)).join("; ")),
    );
  return sentences.join(" ");
}

/** What is to be answered by yes or no stands in quotation marks: it is a sentence of its own. */
function wantedWords(measure: string, ruleSet: RuleSet, wording: RuleWording): string {
  const name = measureInside(measure, wording);
  const isYesNo = comparisonsOf(ruleSet, "").some(
    (it) => it.measure === measure && typeof it.threshold === "boolean",
  );
  return isYesNo ? `“${name}”` : name;
}

function noLongerWords({ trace: { condition }, reason }: Blocker, wording: RuleWording): string[] {
  if (reason !== "noLonger") return [];
  const since = formatDate(condition.cannotTellSince ?? "", wording.language);
  return [rulesTextOf(wording.language).noLonger(conditionWords(condition, wording), since)];
}

/** “Nghị định 272/2025/NĐ-CP” of “Nghị định 272/2025/NĐ-CP về …”. */
function documentWords({ document, title }: RuleSet): string {
  if (document.number === "") return title;
  const at = document.title.indexOf(document.number);
  return at < 0 ? document.number : document.title.slice(0, at + document.number.length);
}

/** What single change would flip the verdict: “Sẽ là … nếu giảm tỷ lệ hộ nghèo từ 21 % xuống dưới 20 %.” */
export function changeSentence(ruleSet: RuleSet, change: FigureChange, wording: RuleWording): string {
  const { language } = wording;
  const text = rulesTextOf(language);
  const name = measureInside(change.measure, wording);
  const words = (value: number) => figureWords(value, change.unit, language);
  const way = change.isYesNo
    ? text.turn(name, change.limit === 1)
    : text[change.direction](name, words(change.from), words(change.limit), change.isReachingEnough);
  return text.change(verdictWords(change.verdict, ruleSet, language), way);
}
