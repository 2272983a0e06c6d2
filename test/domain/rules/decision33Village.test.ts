import { describe, expect, it } from "vitest";
import { compiledRules, type Figures, factsOf } from "./rules";

const rules = compiledRules("qd-33-2020-village");
const verdictOf = (figures: Figures) => rules.verdictOf(factsOf(figures));

/** In the range where one more condition decides, with none of them. */
const NO_MORE: Figures = {
  minorityHouseholdSharePct: 90,
  povertyRatePct: 17,
  minorityPoorHouseholdSharePct: 40,
  noPassableRoadToCommuneCentre: false,
  noNationalGrid: false,
  householdsWithoutGridPct: 5,
};

describe("villages by Decision 33/2020/QĐ-TTg", () => {
  it.each<[string, Figures, string]>([
    ["T1, far above 20 %", { povertyRatePct: 45 }, "extreme"],
    ["T1, just above 20 %", { povertyRatePct: 20.01 }, "extreme"],
    ["T1, 20 %", { povertyRatePct: 20 }, "extreme"],
    ["T1, just below 20 %, nothing more", { povertyRatePct: 19.99 }, "notExtreme"],
    ["T2, 17 %, nothing more", {}, "notExtreme"],
    ["T2a, above 60 %", { minorityPoorHouseholdSharePct: 60.1 }, "extreme"],
    ["T2a, 60 %", { minorityPoorHouseholdSharePct: 60 }, "notExtreme"],
    ["T2a, below 60 %", { minorityPoorHouseholdSharePct: 59.9 }, "notExtreme"],
    ["T2a, missing", { minorityPoorHouseholdSharePct: null }, "cannotTell"],
    ["T2b", { noPassableRoadToCommuneCentre: true }, "extreme"],
    ["T2b, missing", { noPassableRoadToCommuneCentre: null }, "cannotTell"],
    ["T2c, no grid", { noNationalGrid: true }, "extreme"],
    ["T2c, no grid, share missing", { noNationalGrid: true, householdsWithoutGridPct: null }, "extreme"],
    ["T2c, whether there is a grid missing", { noNationalGrid: null }, "cannotTell"],
    ["T2c, above 30 %", { householdsWithoutGridPct: 30.1 }, "extreme"],
    ["T2c, 30 %", { householdsWithoutGridPct: 30 }, "notExtreme"],
    ["T2c, below 30 %", { householdsWithoutGridPct: 29.9 }, "notExtreme"],
    ["T2c, share missing", { householdsWithoutGridPct: null }, "cannotTell"],
    [
      "T2c, share missing where T2a holds",
      { householdsWithoutGridPct: null, minorityPoorHouseholdSharePct: 61 },
      "extreme",
    ],
    ["T2, just below 20 % with T2a", { povertyRatePct: 19.99, minorityPoorHouseholdSharePct: 61 }, "extreme"],
    ["T2, 15 % with T2a", { povertyRatePct: 15, minorityPoorHouseholdSharePct: 61 }, "extreme"],
    [
      "T2, just below 15 % with T2a",
      { povertyRatePct: 14.99, minorityPoorHouseholdSharePct: 61 },
      "notExtreme",
    ],
    [
      "T2, just below 15 %, all else missing",
      {
        povertyRatePct: 14.99,
        minorityPoorHouseholdSharePct: null,
        noPassableRoadToCommuneCentre: null,
        noNationalGrid: null,
        householdsWithoutGridPct: null,
      },
      "notExtreme",
    ],
    ["poverty missing, nothing more", { povertyRatePct: null }, "cannotTell"],
    ["poverty missing with T2a", { povertyRatePct: null, minorityPoorHouseholdSharePct: 61 }, "cannotTell"],
    ["Article 2, 15 %", { minorityHouseholdSharePct: 15, povertyRatePct: 45 }, "extreme"],
    ["Article 2, just above 15 %", { minorityHouseholdSharePct: 15.01, povertyRatePct: 45 }, "extreme"],
    ["Article 2, just below 15 %", { minorityHouseholdSharePct: 14.99, povertyRatePct: 45 }, "notApplicable"],
    ["Article 2, missing, T1", { minorityHouseholdSharePct: null, povertyRatePct: 45 }, "cannotTell"],
    ["Article 2, missing, nothing more", { minorityHouseholdSharePct: null }, "cannotTell"],
  ])("%s", (_, figures, verdict) => {
    expect(verdictOf({ ...NO_MORE, ...figures })).toBe(verdict);
  });

  it("take no share of people for the share of households", () => {
    const figures = {
      ...NO_MORE,
      minorityHouseholdSharePct: null,
      minorityPeopleSharePct: 95,
      povertyRatePct: 45,
    };
    expect(verdictOf(figures)).toBe("cannotTell");
  });

  it("can still be told not to be extremely difficult where Article 2 is open", () => {
    const facts = factsOf({ ...NO_MORE, minorityHouseholdSharePct: null });
    expect(rules.possible(facts)).toEqual(["notExtreme", "notApplicable"]);
  });

  it("take neither 1 nor 0 for no answer", () => {
    expect(verdictOf({ ...NO_MORE, noNationalGrid: 0.5 })).toBe("cannotTell");
  });
});
