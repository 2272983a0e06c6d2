import { CANNOT_TELL, NOT_APPLICABLE } from "./compileRuleSet";
import { type Constraint, constraintOf, implies } from "./constraint";
import type { ConditionTrace, RuleTrace } from "./evaluateRuleSet";
import { openConditions } from "./openConditions";

/** One condition that decides, and what its answer says of the figure. */
export interface Reason {
  trace: ConditionTrace;
  constraint: Constraint;
}

/**
 * The fewest conditions from which the verdict follows, in the order of the document: were all others unknown, it would
 * be the same. Empty where nothing is decided, and where a rule asks for nothing. Of limits of one measure only those
 * stay that the others do not say already: 12 % is below 15, so “below 20” is left out. That the rule applies is not
 * repeated; it is among them only where it does not.
 */
export function decidingReasons({ verdict, applicability, outcomes }: RuleTrace): Reason[] {
  if (verdict === CANNOT_TELL) return [];
  if (verdict === NOT_APPLICABLE) return applicability === null ? [] : fewest(applicability);
  const at = outcomes.findIndex(({ key }) => key === verdict);
  const asked = at < 0 ? outcomes : outcomes.slice(0, at + 1);
  return distinct(asked.flatMap(({ trace }) => fewest(trace)));
}

/** The fewest answered comparisons below a decided condition from which its answer follows. */
function fewest(trace: ConditionTrace): Reason[] {
  const { condition, truth, parts } = trace;
  if (truth === null || "remainder" in condition) return [];
  const constraint = constraintOf(trace);
  if (constraint !== null) return [{ trace, constraint }];
  if ("not" in condition) return ofAll(parts);
  if ("when" in condition) return ofWhen(parts);
  const deciding = parts.filter((it) => it.truth === truth);
  return ofSome(deciding, neededOf(trace, parts.length));
}

/** How many parts that answer alike settle a group. */
function neededOf({ condition, truth }: ConditionTrace, count: number): number {
  if ("all" in condition) return truth ? count : 1;
  if ("any" in condition) return truth ? 1 : count;
  const least = "of" in condition ? condition.atLeast : count;
  return truth ? least : count - least + 1;
}

function ofAll(parts: readonly ConditionTrace[]): Reason[] {
  return distinct(parts.flatMap(fewest));
}

/** The cheapest parts; of equally cheap ones those that the document names first. */
function ofSome(parts: readonly ConditionTrace[], needed: number): Reason[] {
  const chosen = parts
    .map((part, index) => ({ index, reasons: fewest(part) }))
    .sort((a, b) => a.reasons.length - b.reasons.length || a.index - b.index)
    .slice(0, needed)
    .sort((a, b) => a.index - b.index);
  return distinct(chosen.flatMap(({ reasons }) => reasons));
}

/** Either the condition and the branch it takes, or both branches where they agree. */
function ofWhen([when, chosen, otherwise]: readonly ConditionTrace[]): Reason[] {
  if (when === undefined || chosen === undefined || otherwise === undefined) return [];
  const both = chosen.truth !== null && chosen.truth === otherwise.truth ? ofAll([chosen, otherwise]) : null;
  if (when.truth === null) return both ?? [];
  const taken = ofAll([when, when.truth ? chosen : otherwise]);
  return both !== null && both.length < taken.length ? both : taken;
}

/** Without what another of them says already; of two that say the same the first stays. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    ({ constraint }, index) =>
      !reasons.some(
        (other, place) =>
          place !== index &&
          implies(other.constraint, constraint) &&
          (place < index || !implies(constraint, other.constraint)),
      ),
  );
}

/** A condition that keeps a verdict open although no figure is missing. */
export interface Blocker {
  trace: ConditionTrace;
  reason: "noThreshold" | "noLonger";
}

/** Conditions that no figure can answer: thresholds not entered, or nothing answers them any more. Once for each id. */
export function blockersOf(trace: RuleTrace): Blocker[] {
  const found = new Map<string, Blocker>();
  for (const it of openConditions(trace)) {
    const { reason, condition, path } = it;
    if (reason === "noThreshold" || reason === "noLonger")
      found.set(condition.id ?? path, { trace: it, reason });
  }
  return [...found.values()];
}
