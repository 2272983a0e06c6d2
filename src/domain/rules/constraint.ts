import type { ConditionTrace } from "./evaluateRuleSet";
import type { Compare, Operator } from "./ruleSet";

/**
 * What an answered comparison says of its measure: `povertyRatePct >= 20` answered false says “below 20”. Yes and no are
 * `=` of 1 or 0; “not equal” to a number says nothing that can be put as one limit.
 */
export interface Constraint {
  measure: string;
  operator: Operator | "!=";
  limit: number;
}

const DENIED: Readonly<Record<Operator, Constraint["operator"]>> = {
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "<": ">=",
  "=": "!=",
};

/** Null where the comparison is not answered. */
export function constraintOf({ condition, truth }: ConditionTrace): Constraint | null {
  if (!("measure" in condition) || truth === null || condition.threshold === null) return null;
  const { measure, operator, threshold } = condition as Compare & { threshold: number | boolean };
  if (typeof threshold === "boolean") return { measure, operator: "=", limit: threshold === truth ? 1 : 0 };
  return { measure, operator: truth ? operator : DENIED[operator], limit: threshold };
}

/** Whether a figure for which `one` holds is sure to be one for which `other` holds. */
export function implies(one: Constraint, other: Constraint): boolean {
  if (one.measure !== other.measure) return false;
  if (one.operator === other.operator && one.limit === other.limit) return true;
  switch (other.operator) {
    case ">=":
      return (isLower(one) || one.operator === "=") && one.limit >= other.limit;
    case ">":
      return one.operator === ">" ? one.limit >= other.limit : isLowerOrEqual(one) && one.limit > other.limit;
    case "<=":
      return (isUpper(one) || one.operator === "=") && one.limit <= other.limit;
    case "<":
      return one.operator === "<" ? one.limit <= other.limit : isUpperOrEqual(one) && one.limit < other.limit;
    case "=":
      return false;
    case "!=":
      return (
        (one.operator === "=" && one.limit !== other.limit) ||
        implies(one, { ...other, operator: ">" }) ||
        implies(one, { ...other, operator: "<" })
      );
  }
}

function isLower({ operator }: Constraint): boolean {
  return operator === ">=" || operator === ">";
}
function isUpper({ operator }: Constraint): boolean {
  return operator === "<=" || operator === "<";
}
function isLowerOrEqual({ operator }: Constraint): boolean {
  return operator === ">=" || operator === "=";
}
function isUpperOrEqual({ operator }: Constraint): boolean {
  return operator === "<=" || operator === "=";
}
