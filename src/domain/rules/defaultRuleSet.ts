import type { Level } from "../level";
import type { RuleSet, RuleSetState } from "./ruleSet";

/** Which rule to take where nobody chose one: one that can be applied, the newest first. */
const RANKS: readonly RuleSetState[] = ["inForce", "former", "older", "incomplete"];

/**
 * The rule set by which units of a level are judged unless someone chooses another. The decree in force is incomplete:
 * its answer is “cannot tell” of every unit. So the one before it is taken, named as what it is, until the thresholds of
 * the decree are shipped; a copy in which an office entered them is chosen by the office.
 */
export function defaultRuleSet(shipped: readonly RuleSet[], level: Level): RuleSet | null {
  for (const state of RANKS) {
    const found = shipped.find((it) => it.appliesTo === level && it.state === state);
    if (found !== undefined) return found;
  }
  return null;
}
