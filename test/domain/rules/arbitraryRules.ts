import * as fc from "fast-check";
import { type Condition, OPERATORS, type RuleSet } from "../../../src/domain/rules/ruleSet";
import type { Figures } from "./rules";

const MEASURES = ["a", "b", "c", "d"];
const LIMITS = [10, 15, 20];

const comparison: fc.Arbitrary<Condition> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    operator: fc.constantFrom(...OPERATORS),
    threshold: fc.constantFrom(...LIMITS, ...LIMITS, null),
  })
  .map((it) => ({ id: `${it.measure}${it.operator}${it.threshold}`, unit: "%", ...it }));

/** Conditions of any shape, up to four deep. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      comparison,
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie("condition").map((not) => ({ not })),
      fc.tuple(fc.nat({ max: 3 }), parts).map(([atLeast, of]) => ({ atLeast, of })),
      fc
        .tuple(tie("condition"), tie("condition"), tie("condition"))
        // biome-ignore lint/suspicious/noThenProperty: a word of the files of data/rules, never a function
        .map(([when, chosen, otherwise]) => ({ when, then: chosen, otherwise })),
    ),
  };
}).condition;

/** Rule sets with an applicability, two outcomes and what remains. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = fc
  .tuple(fc.option(anyCondition), anyCondition, anyCondition, fc.boolean())
  .map(([applicability, first, second, hasRemainder]) =>
    makeRuleSet({
      applicability,
      outcomes: [
        { key: "first", label: "First", condition: first },
        { key: "second", label: "Second", condition: second },
        ...(hasRemainder ? [{ key: "rest", label: "Rest", condition: { remainder: true as const } }] : []),
      ],
    }),
  );

/** Figures on, beside and between the limits, some missing. */
export const anyFigures: fc.Arbitrary<Figures> = fc.record(
  Object.fromEntries(
    MEASURES.map((measure) => [measure, fc.option(fc.constantFrom(0, 9.99, 10, 12, 15, 17, 20, 20.01, 100))]),
  ),
);

export function makeRuleSet(changes: Partial<RuleSet>): RuleSet {
  return {
    id: "made-up",
    title: "Made up",
    document: { number: "", date: "2026", article: "", title: "" },
    inForce: { from: "", to: "" },
    state: "older",
    appliesTo: "village",
    note: "",
    applicability: null,
    definitions: [],
    outcomes: [],
    ...changes,
  };
}
