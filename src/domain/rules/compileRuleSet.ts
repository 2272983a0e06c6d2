import type { Value } from "../provenance";
import { compareTest } from "./compare";
import { type Compare, type Condition, comparisonsOf, isUnanswerable, type RuleSet } from "./ruleSet";
import { notOf, type Truth, whenOf } from "./truth";

/** What is known of one unit: the value of a measure, missing where nobody knows it. */
export type Facts = (measure: string) => Value<number>;

/**
 * Key of an outcome, or
 * - `cannotTell`: something that is not known decides
 * - `notApplicable`: the rule does not speak of this unit
 * - `none`: no outcome holds, of a rule set that leaves this open
 */
export type Verdict = string;
export const CANNOT_TELL = "cannotTell";
export const NOT_APPLICABLE = "notApplicable";
const NO_OUTCOME = "none";
/** Verdicts that no outcome of a rule set may be called. */
export const RESERVED_VERDICTS: readonly string[] = [CANNOT_TELL, NOT_APPLICABLE, NO_OUTCOME];

export interface CompiledRuleSet {
  ruleSet: RuleSet;
  /** ISO date for which it is asked what can be told */
  on: string;
  /** measures that a verdict may rest on, in the order of the document */
  measures: readonly string[];
  verdictOf: (facts: Facts) => Verdict;
  /** Verdicts that what is not known leaves open: one where it is decided. */
  possible: (facts: Facts) => Verdict[];
  /** What the comparisons answer, as a text: the same text, the same verdict and the same reasons. */
  pattern: (facts: Facts) => string;
}

type Test = (facts: Facts) => Truth;

/**
 * Turns a rule set into functions, once, for many units. No code is made from text: the page's policy forbids it.
 * A unit that the rule may not apply to has no verdict until that is known: “not extremely difficult” and “not
 * spoken of” are different answers.
 */
export function compileRuleSet(ruleSet: RuleSet, on: string): CompiledRuleSet {
  const applies = ruleSet.applicability === null ? always : testOf(ruleSet.applicability, on);
  const outcomes = ruleSet.outcomes.map(({ key, condition }) => ({
    key,
    test: "remainder" in condition ? always : testOf(condition, on),
  }));
  const comparisons = comparisonsOf(ruleSet, on);
  const answers = comparisons.map(answerOf);
  return {
    ruleSet,
    on,
    measures: [...new Set(comparisons.map(({ measure }) => measure))],
    verdictOf: (facts) => {
      const applicable = applies(facts);
      if (applicable === false) return NOT_APPLICABLE;
      if (applicable === null) return CANNOT_TELL;
      for (const { key, test } of outcomes) {
        const truth = test(facts);
        if (truth === true) return key;
        if (truth === null) return CANNOT_TELL;
      }
      return NO_OUTCOME;
    },
    possible: (facts) => {
      const applicable = applies(facts);
      if (applicable === false) return [NOT_APPLICABLE];
      const open: Verdict[] = [];
      let isClosed = false;
      for (const { key, test } of outcomes) {
        const truth = test(facts);
        if (truth !== false) open.push(key);
        isClosed = truth === true;
        if (isClosed) break;
      }
      if (!isClosed) open.push(NO_OUTCOME);
      if (applicable === null) open.push(NOT_APPLICABLE);
      return open;
    },
    pattern: (facts) => {
      let letters = "";
      for (const answer of answers) letters += letterOf(answer(facts));
      return letters;
    },
  };
}

function always(): Truth {
  return true;
}

function unknown(): Truth {
  return null;
}

function letterOf(truth: Truth): string {
  if (truth === null) return "?";
  return truth ? "1" : "0";
}

function testOf(condition: Condition, on: string): Test {
  if (isUnanswerable(condition, on)) return unknown;
  if ("all" in condition) return allTest(condition.all.map((it) => testOf(it, on)));
  if ("any" in condition) return anyTest(condition.any.map((it) => testOf(it, on)));
  if ("of" in condition)
    return atLeastTest(
      condition.atLeast,
      condition.of.map((it) => testOf(it, on)),
    );
  if ("not" in condition) {
    const test = testOf(condition.not, on);
    return (facts) => notOf(test(facts));
  }
  if ("when" in condition) {
    const [when, chosen, otherwise] = [condition.when, condition.then, condition.otherwise].map((it) =>
      testOf(it, on),
    ) as [Test, Test, Test];
    return (facts) => whenOf(when(facts), chosen(facts), otherwise(facts));
  }
  return answerOf(condition);
}

function allTest(tests: readonly Test[]): Test {
  return (facts) => {
    let result: Truth = true;
    for (const test of tests) {
      const truth = test(facts);
      if (truth === false) return false;
      if (truth === null) result = null;
    }
    return result;
  };
}

function anyTest(tests: readonly Test[]): Test {
  return (facts) => {
    let result: Truth = false;
    for (const test of tests) {
      const truth = test(facts);
      if (truth === true) return true;
      if (truth === null) result = null;
    }
    return result;
  };
}

function atLeastTest(least: number, tests: readonly Test[]): Test {
  return (facts) => {
    let holding = 0;
    let open = 0;
    for (const test of tests) {
      const truth = test(facts);
      if (truth === true) holding += 1;
      else if (truth === null) open += 1;
    }
    if (holding >= least) return true;
    return holding + open < least ? false : null;
  };
}

function answerOf(condition: Compare): Test {
  const { measure } = condition;
  const test = compareTest(condition);
  return (facts) => test(facts(measure).value);
}
