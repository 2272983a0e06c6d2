import { describe, expect, it } from "vitest";
import { evaluateRuleSet } from "../../../src/domain/rules/evaluateRuleSet";
import { compiledRules, type Figures, factsOf } from "./rules";

const EVERYTHING: Figures = {
  povertyRatePct: 60,
  minorityPeopleSharePct: 99,
  minorityPeopleCount: 9000,
  areaAbove200mShare: 1,
  areaSlopeFrom15Share: 1,
  mountainVillageShare: 1,
  extremeVillageCriteria2025: 12,
  areaClassCriteria2025: 12,
};
const village = compiledRules("nd-272-2025-village");
const commune = compiledRules("nd-272-2025-commune");

describe("Decree 272/2025/NĐ-CP, whose thresholds were not found", () => {
  it.each([
    ["a village of which nothing is known", village, {}],
    ["a village of which everything is known", village, EVERYTHING],
    ["a village with few minority people", village, { ...EVERYTHING, minorityPeopleSharePct: 1 }],
    ["a commune of which nothing is known", commune, {}],
    ["a commune of which everything is known", commune, EVERYTHING],
  ] as const)("cannot tell %s", (_, rules, figures) => {
    expect(rules.verdictOf(factsOf(figures))).toBe("cannotTell");
  });

  it("says that the threshold is not there, not that a figure is", () => {
    const { outcomes } = evaluateRuleSet(village, factsOf(EVERYTHING));
    expect(outcomes[0]?.trace.reason).toBe("noThreshold");
  });

  it.each<[string, Figures, (boolean | null)[]]>([
    [
      "15 % minority people, two thirds above 200 m",
      { minorityPeopleSharePct: 15, areaAbove200mShare: 2 / 3 },
      [true, true],
    ],
    [
      "less than 15 %, less than two thirds",
      { minorityPeopleSharePct: 14.9, areaAbove200mShare: 0.66, areaSlopeFrom15Share: 0.66 },
      [false, false],
    ],
    ["nothing known", {}, [null, null]],
  ])("tells what its definitions say of a village: %s", (_, figures, truths) => {
    const { definitions } = evaluateRuleSet(village, factsOf(figures));
    expect(definitions.map(({ trace }) => trace.truth)).toEqual(truths);
  });
});
