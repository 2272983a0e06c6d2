import type { Value } from "../provenance";
import { compareTest } from "./compare";
import type { CompiledRuleSet, Facts, Verdict } from "./compileRuleSet";
import { type Compare, type Condition, isUnanswerable, partsOf, type Remainder } from "./ruleSet";
import { allOf, anyOf, atLeastOf, notOf, type Truth, whenOf } from "./truth";

/**
 * Why a condition cannot be told:
 * - `missing`: nobody has given the figure
 * - `noThreshold`: the threshold was not found and not entered
 * - `noLonger`: no figure answers it since a date (districts ended on 1 July 2025)
 * - `notYesNo`: the figure is neither 0 nor 1
 * - `below`: a condition below it cannot be told
 */
export type UnknownReason = "missing" | "noThreshold" | "noLonger" | "notYesNo" | "below";

/** One condition of the chain, answered. */
export interface ConditionTrace {
  /** place in the rule set, e.g. `outcomes.0.any.1`: unique, and the same for every unit */
  path: string;
  condition: Condition | Remainder;
  truth: Truth;
  /** null where the condition is decided */
  reason: UnknownReason | null;
  /** of a comparison what is known of its measure, with provenance; null of a group */
  value: Value<number> | null;
  parts: readonly ConditionTrace[];
}

export interface NamedTrace {
  key: string;
  label: string;
  trace: ConditionTrace;
}

/** The whole chain from figures to verdict, for one unit. */
export interface RuleTrace {
  verdict: Verdict;
  /** verdicts that what is not known leaves open */
  possible: readonly Verdict[];
  applicability: ConditionTrace | null;
  definitions: readonly NamedTrace[];
  /** all of them, also those after the one that holds */
  outcomes: readonly NamedTrace[];
}

/** Every condition of a rule set, answered for one unit. Made when someone asks why. */
export function evaluateRuleSet(compiled: CompiledRuleSet, facts: Facts): RuleTrace {
  const { ruleSet, on } = compiled;
  const trace = (condition: Condition, path: string) => traceCondition(condition, path, facts, on);
  const before: Truth[] = [];
  const outcomes = ruleSet.outcomes.map(({ key, label, condition }, index) => {
    const path = `outcomes.${index}`;
    const own = "remainder" in condition ? traceRemainder(condition, path, before) : trace(condition, path);
    before.push(own.truth);
    return { key, label, trace: own };
  });
  return {
    verdict: compiled.verdictOf(facts),
    possible: compiled.possible(facts),
    applicability: ruleSet.applicability === null ? null : trace(ruleSet.applicability, "applicability"),
    definitions: ruleSet.definitions.map(({ key, label, condition }, index) => ({
      key,
      label,
      trace: trace(condition, `definitions.${index}`),
    })),
    outcomes,
  };
}

/** What remains holds where none of the outcomes before it does. */
function traceRemainder(condition: Remainder, path: string, before: readonly Truth[]): ConditionTrace {
  const truth = notOf(anyOf(before));
  return { path, condition, truth, reason: truth === null ? "below" : null, value: null, parts: [] };
}

function traceCondition(condition: Condition, path: string, facts: Facts, on: string): ConditionTrace {
  if ("measure" in condition) return traceCompare(condition, path, facts, on);
  const steps = stepsOf(condition);
  const parts = partsOf(condition).map((it, index) =>
    traceCondition(it, `${path}.${steps[index] ?? index}`, facts, on),
  );
  if (isUnanswerable(condition, on))
    return { path, condition, truth: null, reason: "noLonger", value: null, parts };
  const truth = combine(
    condition,
    parts.map((it) => it.truth),
  );
  return { path, condition, truth, reason: truth === null ? "below" : null, value: null, parts };
}

function combine(condition: Exclude<Condition, Compare>, truths: readonly Truth[]): Truth {
  if ("all" in condition) return allOf(truths);
  if ("any" in condition) return anyOf(truths);
  if ("of" in condition) return atLeastOf(condition.atLeast, truths);
  const [first = null, second = null, third = null] = truths;
  return "not" in condition ? notOf(first) : whenOf(first, second, third);
}

function stepsOf(condition: Exclude<Condition, Compare>): readonly string[] {
  if ("not" in condition) return ["not"];
  if ("when" in condition) return ["when", "then", "otherwise"];
  const word = "all" in condition ? "all" : "any" in condition ? "any" : "of";
  return partsOf(condition).map((_, index) => `${word}.${index}`);
}

function traceCompare(condition: Compare, path: string, facts: Facts, on: string): ConditionTrace {
  const value = facts(condition.measure);
  const reason = reasonOf(condition, value.value, on);
  const truth = reason === null ? compareTest(condition)(value.value) : null;
  return { path, condition, truth, reason, value, parts: [] };
}

function reasonOf(condition: Compare, value: number | null, on: string): UnknownReason | null {
  if (isUnanswerable(condition, on)) return "noLonger";
  if (condition.threshold === null) return "noThreshold";
  if (value === null) return "missing";
  return typeof condition.threshold === "boolean" && value !== 0 && value !== 1 ? "notYesNo" : null;
}
