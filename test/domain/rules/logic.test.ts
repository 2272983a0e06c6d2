import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRuleSet, type Facts } from "../../../src/domain/rules/compileRuleSet";
import { evaluateRuleSet } from "../../../src/domain/rules/evaluateRuleSet";
import type { Condition, RuleSet } from "../../../src/domain/rules/ruleSet";
import { anyCondition, anyFigures, anyRuleSet, makeRuleSet } from "./arbitraryRules";
import { type Figures, factsOf, TODAY } from "./rules";

const compile = (ruleSet: RuleSet) => compileRuleSet(ruleSet, TODAY);

/** What a condition answers on its own. */
function truthOf(condition: Condition, facts: Facts) {
  const ruleSet = makeRuleSet({ outcomes: [{ key: "it", label: "It", condition }] });
  return evaluateRuleSet(compile(ruleSet), facts).outcomes[0]?.trace.truth;
}

/** The figures with those of `more` where they have none. */
function withMore(figures: Figures, more: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([key, it]) => [key, it ?? more[key] ?? null]));
}

/** The same conditions, last first. */
function reversed(condition: Condition): Condition {
  if ("all" in condition) return { ...condition, all: condition.all.map(reversed).reverse() };
  if ("any" in condition) return { ...condition, any: condition.any.map(reversed).reverse() };
  if ("of" in condition) return { ...condition, of: condition.of.map(reversed).reverse() };
  if ("not" in condition) return { ...condition, not: reversed(condition.not) };
  return condition;
}

describe("the logic of rules", () => {
  it("keeps a verdict once decided, whatever else becomes known", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, anyFigures, (ruleSet, figures, more) => {
        const { verdictOf } = compile(ruleSet);
        const before = verdictOf(factsOf(figures));
        fc.pre(before !== "cannotTell");
        expect(verdictOf(factsOf(withMore(figures, more)))).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it("comes to a verdict that it had said to be possible", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, anyFigures, (ruleSet, figures, more) => {
        const { verdictOf, possible } = compile(ruleSet);
        const after = verdictOf(factsOf(withMore(figures, more)));
        fc.pre(after !== "cannotTell");
        expect(possible(factsOf(figures))).toContain(after);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves one verdict possible exactly where it is decided", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const { verdictOf, possible } = compile(ruleSet);
        const verdict = verdictOf(factsOf(figures));
        const open = possible(factsOf(figures));
        expect(verdict === "cannotTell" ? open.length > 1 : open).toEqual(
          verdict === "cannotTell" ? true : [verdict],
        );
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of conditions", () => {
    fc.assert(
      fc.property(anyCondition, anyFigures, (condition, figures) => {
        expect(truthOf(reversed(condition), factsOf(figures))).toBe(truthOf(condition, factsOf(figures)));
      }),
    );
  });

  it("takes back a denial by another", () => {
    fc.assert(
      fc.property(anyCondition, anyFigures, (condition, figures) => {
        expect(truthOf({ not: { not: condition } }, factsOf(figures))).toBe(
          truthOf(condition, factsOf(figures)),
        );
      }),
    );
  });

  it("denies all by denying any, and the other way round", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 3 }), anyFigures, (parts, figures) => {
        const facts = factsOf(figures);
        expect(truthOf({ not: { all: parts } }, facts)).toBe(
          truthOf({ any: parts.map((not) => ({ not })) }, facts),
        );
      }),
    );
  });

  it("gives the same verdict quickly and with its reasons", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const { verdict, applicability, outcomes } = evaluateRuleSet(compile(ruleSet), factsOf(figures));
        const applies = applicability === null ? true : applicability.truth;
        const first = outcomes.find(({ trace }) => trace.truth !== false);
        const decided = first === undefined ? "none" : first.trace.truth ? first.key : "cannotTell";
        expect(verdict).toBe(applies === true ? decided : applies === null ? "cannotTell" : "notApplicable");
      }),
      { numRuns: 500 },
    );
  });

  it("gives equal verdicts where its comparisons answer alike", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, anyFigures, (ruleSet, figures, others) => {
        const { pattern, verdictOf } = compile(ruleSet);
        fc.pre(pattern(factsOf(figures)) === pattern(factsOf(others)));
        expect(verdictOf(factsOf(figures))).toBe(verdictOf(factsOf(others)));
      }),
    );
  });
});

describe("what remains", () => {
  it.each([
    [{ a: 20, b: 0 }, "first"],
    [{ a: 0, b: 20 }, "second"],
    [{ a: 0, b: 0 }, "rest"],
    [{ a: 0 }, "cannotTell"],
    [{ b: 20 }, "cannotTell"],
  ] as const)("is what no outcome before it takes: %o", (figures, verdict) => {
    const outcome = (key: string, measure: string) => ({
      key,
      label: key,
      condition: { id: key, measure, operator: ">=", threshold: 10, unit: "" } as const,
    });
    const ruleSet = makeRuleSet({
      outcomes: [
        outcome("first", "a"),
        outcome("second", "b"),
        { key: "rest", label: "Rest", condition: { remainder: true } },
      ],
    });
    expect(compile(ruleSet).verdictOf(factsOf(figures))).toBe(verdict);
  });
});
