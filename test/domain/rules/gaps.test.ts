import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CANNOT_TELL, compileRuleSet, type Facts } from "../../../src/domain/rules/compileRuleSet";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import { gapFinder } from "../../../src/domain/rules/gaps";
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
const MISSING_ALL: Figures = {};
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
        const { undecided, measures } = gapFinder(compiled).gapsOf([factsOf(figures)]);
        expect(undecided).toBe(isDecided(figures) ? 0 : 1);
        for (const { measure, surely, perhaps } of measures) {
          const filled = fillings(figures, [measure]).map(isDecided);
          expect(perhaps, measure).toBe(filled.some(Boolean) ? 1 : 0);
          expect(surely, measure).toBe(filled.every(Boolean) ? 1 : 0);
        }
      }),
    );
  });

  it("lack those that could decide, and no others", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const compiled = compileRuleSet(ruleSet, TODAY);
        const isOpen = (filled: Figures) => compiled.verdictOf(factsOf(filled)) === CANNOT_TELL;
        const open = without(figures, compiled.measures);
        // with a value as with none: a measure that is left out may be one that nobody needs
        fc.pre(open.length <= 3);
        const decisive = open.filter((measure) =>
          fillings(
            figures,
            open.filter((it) => it !== measure),
          ).some((others) => isOpen(others) && !fillings(others, [measure]).every(isOpen)),
        );
        const lacking = gapFinder(compiled).lacking(factsOf(figures));
        for (const it of decisive) expect(lacking).toContain(it);
        if (!isOpen(figures)) expect(lacking).toEqual([]);
        if (fillings(figures, open).every(isOpen)) expect(lacking).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("settle, in the order told, as many as all of them together", () => {
    fc.assert(
      fc.property(anyRuleSet, fc.array(anyFigures, { maxLength: 4 }), (ruleSet, list) => {
        const compiled = compileRuleSet(ruleSet, TODAY);
        const { order, undecided, beyond } = gapFinder(compiled).gapsOf(list.map(factsOf));
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
  const finder = gapFinder(village);

  it("that alone decide are found", () => {
    const { measures, order } = finder.gapsOf([factsOf(ROAD_ONLY)]);
    expect(measures).toEqual([
      { measure: "noPassableRoadToCommuneCentre", lacking: 1, surely: 1, perhaps: 1 },
    ]);
    expect(order).toEqual([{ measure: "noPassableRoadToCommuneCentre", settled: 1, perhaps: 1 }]);
  });

  it("that decide for some values only are told apart", () => {
    const { measures } = finder.gapsOf([factsOf({ minorityHouseholdSharePct: 90 })]);
    expect(measures[0]).toEqual({ measure: "povertyRatePct", lacking: 1, surely: 0, perhaps: 1 });
    expect(measures.every(({ surely }) => surely === 0)).toBe(true);
  });

  it("are all of the rule's where nothing is known", () => {
    expect(finder.lacking(factsOf(MISSING_ALL))).toEqual(village.measures);
  });

  it("are none that a decided village could do without", () => {
    const facts = factsOf({ minorityHouseholdSharePct: 90, povertyRatePct: 45 });
    expect(finder.lacking(facts)).toEqual([]);
  });

  it("are as many as the verdicts of the sample leave open", async () => {
    const { villages } = await sampleData();
    const facts: Facts[] = villages.map(factsOfVillage);
    const open = facts.filter((it) => village.verdictOf(it) === CANNOT_TELL);
    const { undecided, beyond, order } = finder.gapsOf(facts);
    expect(undecided).toBe(open.length);
    expect(beyond).toBe(0);
    expect(order.at(-1)?.settled).toBe(undecided);
  });
});

describe("a rule whose limits were not found", () => {
  it("is settled by no figure", () => {
    const compiled = compileRuleSet(readRules("nd-272-2025-village"), TODAY);
    const { undecided, beyond, measures } = gapFinder(compiled).gapsOf([factsOf({})]);
    expect([undecided, beyond, measures]).toEqual([1, 1, []]);
  });
});
