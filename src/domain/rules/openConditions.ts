import { CANNOT_TELL } from "./compileRuleSet";
import type { ConditionTrace, RuleTrace } from "./evaluateRuleSet";

/**
 * Conditions on which an open verdict hangs: comparisons, and groups that nothing answers any more. What lies below a
 * decided condition, in a branch that is not taken, or after an outcome that holds does not count.
 */
export function openConditions({ verdict, applicability, outcomes }: RuleTrace): ConditionTrace[] {
  if (verdict !== CANNOT_TELL) return [];
  const holding = outcomes.findIndex(({ trace }) => trace.truth === true);
  const asked = holding < 0 ? outcomes : outcomes.slice(0, holding);
  return [
    ...(applicability === null ? [] : openBelow(applicability)),
    ...asked.flatMap((it) => openBelow(it.trace)),
  ];
}

function openBelow(trace: ConditionTrace): ConditionTrace[] {
  const { condition, truth, reason, parts } = trace;
  if (truth !== null || "remainder" in condition) return [];
  if (reason !== "below") return [trace];
  const [when, chosen, otherwise] = parts;
  if ("when" in condition && when !== undefined && when.truth !== null) {
    const taken = when.truth ? chosen : otherwise;
    return taken === undefined ? [] : openBelow(taken);
  }
  return parts.flatMap(openBelow);
}
