import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileRuleSet } from "../../../src/domain/rules/compileRuleSet";
import { evaluateRuleSet } from "../../../src/domain/rules/evaluateRuleSet";
import { blockersOf, decidingReasons } from "../../../src/domain/rules/explainVerdict";
import { missingFigures } from "../../../src/domain/rules/missingFigures";
import { flippingChanges } from "../../../src/domain/rules/nearestChange";
import type { RuleSet } from "../../../src/domain/rules/ruleSet";
import { anyFigures, anyRuleSet } from "./arbitraryRules";
import { compiledRules, type Figures, factsOf, TODAY } from "./rules";

const village = compiledRules("qd-33-2020-village");
const commune = compiledRules("qd-33-2020-commune");
const older = compiledRules("qd-50-2016-village");
const decree = compiledRules("nd-272-2025-village");
const compile = (ruleSet: RuleSet) => compileRuleSet({ ...ruleSet, applicability: null }, TODAY);

const POOR: Figures = { minorityHouseholdSharePct: 90, povertyRatePct: 21 };
const NO_MORE: Figures = {
  minorityHouseholdSharePct: 90,
  povertyRatePct: 17,
  minorityPoorHouseholdSharePct: 40,
  noPassableRoadToCommuneCentre: 0,
  noNationalGrid: 0,
  householdsWithoutGridPct: 5,
};

function reasonsOf(rules: typeof village, figures: Figures): string[] {
  return decidingReasons(evaluateRuleSet(rules, factsOf(figures))).map(
    ({ trace, constraint: { operator, limit } }) => `${trace.condition.id} ${operator}${limit}`,
  );
}

describe("the reasons of a verdict", () => {
  it.each<[string, typeof village, Figures, string[]]>([
    ["one condition is enough", village, POOR, ["33-T1 >=20"]],
    [
      "a range and one of three",
      village,
      { ...NO_MORE, noNationalGrid: 1 },
      ["33-T2.1 >=15", "33-T2.2 <20", "33-T2c.1 =1"],
    ],
    ["below 15 says below 20 as well", village, { ...NO_MORE, povertyRatePct: 12 }, ["33-T2.1 <15"]],
    [
      "none of three",
      village,
      NO_MORE,
      ["33-T1 <20", "33-T2a <=60", "33-T2b =0", "33-T2c.1 =0", "33-T2c.2 <=30"],
    ],
    ["the rule does not apply", village, { ...POOR, minorityHouseholdSharePct: 8 }, ["33-2 <15"]],
    ["nothing is decided", village, {}, []],
    ["certified, whatever else", commune, { minorityHouseholdSharePct: 90, ntmCertified: 1 }, ["33-III0 =1"]],
    [
      "neither III nor I",
      commune,
      { minorityHouseholdSharePct: 90, ntmCertified: 0, povertyRatePct: 12 },
      ["33-III2.1 <15", "33-I.1 >=10", "33-I.2 =0"],
    ],
    [
      "both branches agree",
      older,
      { poorAndNearPoorRatePct: 60, mainVillageRoadNotHardened: 1, noCultureHouse: 1 },
      ["50-T2 >=55", "50-T2a =1", "50-T2c =1"],
    ],
  ])("are the fewest that decide: %s", (_, rules, figures, reasons) => {
    expect(reasonsOf(rules, figures)).toEqual(reasons);
  });

  it("decide without all other figures", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const rules = compile(ruleSet);
        const verdict = rules.verdictOf(factsOf(figures));
        fc.pre(verdict !== "cannotTell");
        const reasons = decidingReasons(evaluateRuleSet(rules, factsOf(figures)));
        const measures = new Set(reasons.map(({ constraint }) => constraint.measure));
        const alone = Object.fromEntries(
          Object.entries(figures).filter(([measure]) => measures.has(measure)),
        );
        expect(rules.verdictOf(factsOf(alone))).toBe(verdict);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what no figure answers", () => {
  it("is the threshold of the decree", () => {
    const blockers = blockersOf(evaluateRuleSet(decree, factsOf({})));
    expect(blockers.map(({ trace, reason }) => [trace.condition.id, reason])).toEqual([
      ["272-T", "noThreshold"],
    ]);
  });

  it("is the distance to a district centre, where it would decide", () => {
    const figures = {
      minorityHouseholdSharePct: 90,
      ntmCertified: 0,
      povertyRatePct: 17,
      minorityPoorHouseholdSharePct: 1,
      minorityIlliteratePct: 1,
      untrainedWorkersPct: 1,
    };
    const blockers = blockersOf(evaluateRuleSet(commune, factsOf(figures)));
    expect(blockers.map(({ trace, reason }) => [trace.condition.id, reason])).toEqual([
      ["33-III2d", "noLonger"],
    ]);
  });

  it("is nothing where the verdict is decided", () => {
    expect(blockersOf(evaluateRuleSet(village, factsOf(POOR)))).toEqual([]);
  });
});

describe("the missing figures", () => {
  it("are none where the verdict is decided", () => {
    expect(missingFigures(village, factsOf(POOR)).measures).toEqual([]);
  });

  it("that settle a verdict whatever they are", () => {
    const { sure, singles } = missingFigures(village, factsOf({ ...NO_MORE, noNationalGrid: null }));
    expect(sure).toEqual([["noNationalGrid"]]);
    expect(singles).toEqual([
      {
        measure: "noNationalGrid",
        settles: "always",
        cases: [
          { from: 0, isFromIncluded: true, to: 0, isToIncluded: true, verdict: "notExtreme" },
          { from: 1, isFromIncluded: true, to: 1, isToIncluded: true, verdict: "extreme" },
        ],
      },
    ]);
  });

  it("with which values one settles it alone", () => {
    const figures = { minorityHouseholdSharePct: 90, povertyRatePct: null };
    const [single] = missingFigures(village, factsOf(figures)).singles;
    expect(single).toEqual({
      measure: "povertyRatePct",
      settles: "sometimes",
      cases: [
        { from: 0, isFromIncluded: true, to: 15, isToIncluded: false, verdict: "notExtreme" },
        { from: 15, isFromIncluded: true, to: 20, isToIncluded: false, verdict: "cannotTell" },
        { from: 20, isFromIncluded: true, to: 100, isToIncluded: true, verdict: "extreme" },
      ],
    });
  });

  it("are not those that no longer matter", () => {
    const figures = { ...POOR, minorityHouseholdSharePct: null };
    expect(missingFigures(village, factsOf(figures)).measures).toEqual(["minorityHouseholdSharePct"]);
  });

  it("settle nothing for sure where the distance to a district centre would decide", () => {
    const figures = { minorityHouseholdSharePct: 90, ntmCertified: 0, povertyRatePct: 17 };
    const { sure, possible } = missingFigures(commune, factsOf(figures));
    expect(sure).toEqual([]);
    expect(possible).toEqual([
      ["minorityPoorHouseholdSharePct"],
      ["minorityIlliteratePct"],
      ["untrainedWorkersPct"],
    ]);
  });

  it("are none where thresholds are missing", () => {
    expect(missingFigures(decree, factsOf({})).measures).toEqual([]);
  });

  it.each([village, commune, older])("are all tried where nothing is known", (rules) => {
    expect(missingFigures(rules, factsOf({})).isComplete).toBe(true);
  });

  it("called sure settle the verdict, and none of them can be left out", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, anyFigures, (ruleSet, figures, more) => {
        const rules = compile(ruleSet);
        const { sure } = missingFigures(rules, factsOf(figures));
        for (const set of sure) {
          const given = Object.fromEntries(set.map((measure) => [measure, more[measure] ?? 50]));
          expect(rules.verdictOf(factsOf({ ...figures, ...given }))).not.toBe("cannotTell");
          expect(sure.some((other) => other !== set && other.every((it) => set.includes(it)))).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the nearest change", () => {
  it.each<[string, typeof village, Figures, object]>([
    [
      "below the limit",
      village,
      { ...NO_MORE, povertyRatePct: 21 },
      {
        measure: "povertyRatePct",
        from: 21,
        limit: 20,
        by: 1,
        direction: "down",
        isReachingEnough: false,
        verdict: "notExtreme",
      },
    ],
    [
      "down to the next limit that decides",
      village,
      POOR,
      { measure: "povertyRatePct", limit: 15, by: 6, isReachingEnough: false, verdict: "notExtreme" },
    ],
    [
      "up to the limit",
      village,
      { ...NO_MORE, povertyRatePct: 19 },
      {
        measure: "povertyRatePct",
        limit: 20,
        by: 1,
        direction: "up",
        isReachingEnough: true,
        verdict: "extreme",
      },
    ],
    [
      "past the limit on which it stands",
      village,
      { ...NO_MORE, povertyRatePct: 16, householdsWithoutGridPct: 30 },
      { measure: "householdsWithoutGridPct", limit: 30, by: 0, direction: "up", isReachingEnough: false },
    ],
  ])("goes %s", (_, rules, figures, change) => {
    expect(flippingChanges(rules, factsOf(figures))[0]).toMatchObject(change);
  });

  it("names yes and no after numbers", () => {
    const changes = flippingChanges(village, factsOf(NO_MORE));
    expect(
      changes
        .map(({ measure }) => measure)
        .slice(-2)
        .sort(),
    ).toEqual(["noNationalGrid", "noPassableRoadToCommuneCentre"]);
  });

  it("is none of an open verdict", () => {
    expect(flippingChanges(village, factsOf({}))).toEqual([]);
  });

  it("leads to the verdict that it names", () => {
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const rules = compile(ruleSet);
        const before = rules.verdictOf(factsOf(figures));
        for (const { measure, limit, isReachingEnough, direction, verdict } of flippingChanges(
          rules,
          factsOf(figures),
        )) {
          const step = isReachingEnough ? 0 : direction === "up" ? 0.001 : -0.001;
          expect(verdict).not.toBe(before);
          expect(rules.verdictOf(factsOf({ ...figures, [measure]: limit + step }))).toBe(verdict);
        }
      }),
      { numRuns: 500 },
    );
  });
});
