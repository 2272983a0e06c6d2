import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CANNOT_TELL, compileRuleSet, type Facts } from "../../../src/domain/rules/compileRuleSet";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import { findGaps } from "../../../src/domain/rules/gaps";
import { sampleData } from "../../support/publishedDataset";
import { anyFigures, anyRuleSet } from "./arbitraryRules";
import { compiledRules, type Figures, factsOf, readRules, TODAY } from "./rules";

/** Every half between 0 and 100 that lies around the limits of made-up rules, and far values. */
const GRID = [0, 5, 9.5, 10, 10.5, 12, 15, 15.5, 17.5, 20, 20.5, 60, 100];

function without(figures: Figures, missing: readonly string[]): string[] {
  return missing.filter((it) => (figures[it] ?? null) === null);
}

/** All ways to fill in some measures, by trying each value of the grid. */
function fillings(figures: Figures, measures: readonly string[]): Figures[] {
  return without(figures, measures).reduce<Figures[]>(
    (filled, measure) => filled.flatMap((it) => GRID.map((value) => ({ ...it, [measure]: value }))),
    [figures],
  );
}

const village = compiledRules("qd-33-2020-village");
const ROAD_ONLY: Figures = {
  minorityHouseholdSharePct: 90,
  povertyRatePct: 17,
  minorityPoorHouseholdSharePct: 40,
  noNationalGrid: false,
  householdsWithoutGridPct: 5,
};

describe("missing figures", () => {
  it("count against every way to fill them in", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const compiled = compileRuleSet(ruleSet, TODAY);
        const isDecided = (filled: Figures) => compiled.verdictOf(factsOf(filled)) !== CANNOT_TELL;
        const { undecided, measures } = findGaps(compiled, [factsOf(figures)]);
        expect(undecided).toBe(isDecided(figures) ? 0 : 1);
        for (const { measure, surely, perhaps } of measures) {
          const filled = fillings(figures, [measure]).map(isDecided);
          expect(perhaps, measure).toBe(filled.some(Boolean) ? 1 : 0);
          expect(surely, measure).toBe(filled.every(Boolean) ? 1 : 0);
        }
      }),
    );
  });

  it("settle, in the order told, as many as all of them together", () => {
    fc.assert(
      fc.property(anyRuleSet, fc.array(anyFigures, { maxLength: 4 }), (ruleSet, list) => {
        const compiled = compileRuleSet(ruleSet, TODAY);
        const { order, undecided, beyond } = findGaps(compiled, list.map(factsOf));
        const open = list.filter((it) => compiled.verdictOf(factsOf(it)) === CANNOT_TELL);
        const canBe = open.filter((it) =>
          fillings(
            it,
            order.map(({ measure }) => measure),
          ).some((filled) => compiled.verdictOf(factsOf(filled)) !== CANNOT_TELL),
        );
        expect(undecided).toBe(open.length);
        expect(order.at(-1)?.perhaps ?? 0).toBe(canBe.length);
        expect(canBe.length).toBe(undecided - beyond);
        for (const [index, step] of order.slice(1).entries())
          expect(step.settled).toBeGreaterThanOrEqual(order[index]?.settled ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("missing figures of a village by Decision 33/2020/QĐ-TTg", () => {
  it("that alone decide are found", () => {
    const { measures, order } = findGaps(village, [factsOf(ROAD_ONLY)]);
    expect(measures).toEqual([
      { measure: "noPassableRoadToCommuneCentre", lacking: 1, surely: 1, perhaps: 1 },
    ]);
    expect(order).toEqual([{ measure: "noPassableRoadToCommuneCentre", settled: 1, perhaps: 1 }]);
  });

  it("that decide for some values only are told apart", () => {
    const { measures } = findGaps(village, [factsOf({ minorityHouseholdSharePct: 90 })]);
    expect(measures[0]).toEqual({ measure: "povertyRatePct", lacking: 1, surely: 0, perhaps: 1 });
    expect(measures.every(({ surely }) => surely === 0)).toBe(true);
  });

  it("are none that a decided village could do without", () => {
    const facts = factsOf({ minorityHouseholdSharePct: 90, povertyRatePct: 45 });
    expect(findGaps(village, [facts])).toEqual({ undecided: 0, beyond: 0, measures: [], order: [] });
  });

  it("are as many as the verdicts of the sample leave open", async () => {
    const { villages } = await sampleData();
    const facts: Facts[] = villages.map(factsOfVillage);
    const open = facts.filter((it) => village.verdictOf(it) === CANNOT_TELL);
    const { undecided, beyond, order } = findGaps(village, facts);
    expect(undecided).toBe(open.length);
    expect(beyond).toBe(0);
    expect(order.at(-1)?.settled).toBe(undecided);
  });
});

describe("a rule whose limits were not found", () => {
  it("is settled by no figure", () => {
    const compiled = compileRuleSet(readRules("nd-272-2025-village"), TODAY);
    const { undecided, beyond, measures } = findGaps(compiled, [factsOf({})]);
    expect([undecided, beyond, measures]).toEqual([1, 1, []]);
  });
});
