import { describe, expect, it } from "vitest";
import { compileRuleSet } from "../../../src/domain/rules/compileRuleSet";
import { compiledRules, type Figures, factsOf, readRules } from "./rules";

const rules = compiledRules("qd-33-2020-commune");
const verdictOf = (figures: Figures) => rules.verdictOf(factsOf(figures));

/** Between 15 and 20 % with none of a, b, c. */
const NO_MORE: Figures = {
  minorityHouseholdSharePct: 90,
  ntmCertified: false,
  povertyRatePct: 17,
  minorityPoorHouseholdSharePct: 40,
  minorityIlliteratePct: 10,
  untrainedWorkersPct: 50,
};
const NEAR_DISTRICT: Figures = { districtCentreRoadKm: 5, districtCentreRoadUnpavedPct: 0 };
const FAR_FROM_DISTRICT: Figures = { districtCentreRoadKm: 21, districtCentreRoadUnpavedPct: 51 };

describe("communes by Decision 33/2020/QĐ-TTg", () => {
  it.each<[string, Figures, string]>([
    ["III1, just above 20 %", { povertyRatePct: 20.01 }, "III"],
    ["III1, 20 %", { povertyRatePct: 20 }, "III"],
    ["III1, just below 20 %, d cannot be told", { povertyRatePct: 19.99 }, "cannotTell"],
    ["III2a, above 60 %", { minorityPoorHouseholdSharePct: 60.1 }, "III"],
    ["III2a, 60 %", { minorityPoorHouseholdSharePct: 60 }, "cannotTell"],
    ["III2a, below 60 %", { minorityPoorHouseholdSharePct: 59.9 }, "cannotTell"],
    ["III2a, missing", { minorityPoorHouseholdSharePct: null }, "cannotTell"],
    ["III2b, above 20 %", { minorityIlliteratePct: 20.1 }, "III"],
    ["III2b, 20 %", { minorityIlliteratePct: 20 }, "III"],
    ["III2b, below 20 %", { minorityIlliteratePct: 19.9 }, "cannotTell"],
    ["III2b, missing", { minorityIlliteratePct: null }, "cannotTell"],
    ["III2c, above 80 %", { untrainedWorkersPct: 80.1 }, "III"],
    ["III2c, 80 %", { untrainedWorkersPct: 80 }, "cannotTell"],
    ["III2c, below 80 %", { untrainedWorkersPct: 79.9 }, "cannotTell"],
    ["III2c, missing", { untrainedWorkersPct: null }, "cannotTell"],
    ["III2d, whatever the figures say", NEAR_DISTRICT, "cannotTell"],
    ["III2, 15 % with a", { povertyRatePct: 15, minorityPoorHouseholdSharePct: 61 }, "III"],
    ["III2, just below 15 % with a", { povertyRatePct: 14.99, minorityPoorHouseholdSharePct: 61 }, "II"],
    ["certified and poor", { ntmCertified: true, povertyRatePct: 45 }, "I"],
    ["certified, poverty missing", { ntmCertified: true, povertyRatePct: null }, "I"],
    ["certificate missing, 25 %", { ntmCertified: null, povertyRatePct: 25 }, "cannotTell"],
    ["certificate missing, 12 %", { ntmCertified: null, povertyRatePct: 12 }, "cannotTell"],
    ["certificate missing, below 10 %", { ntmCertified: null, povertyRatePct: 9.99 }, "I"],
    ["I, just below 10 %", { povertyRatePct: 9.99 }, "I"],
    ["II, 10 %", { povertyRatePct: 10 }, "II"],
    ["II, just above 10 %", { povertyRatePct: 10.01 }, "II"],
    ["poverty missing", { povertyRatePct: null }, "cannotTell"],
    ["Article 2, 15 %", { minorityHouseholdSharePct: 15, povertyRatePct: 12 }, "II"],
    ["Article 2, just below 15 %", { minorityHouseholdSharePct: 14.99, povertyRatePct: 12 }, "notApplicable"],
    ["Article 2, missing", { minorityHouseholdSharePct: null, povertyRatePct: 12 }, "cannotTell"],
  ])("%s", (_, figures, verdict) => {
    expect(verdictOf({ ...NO_MORE, ...figures })).toBe(verdict);
  });

  it.each<[string, Figures, string]>([
    ["more than 20 km, more than half unpaved", FAR_FROM_DISTRICT, "III"],
    ["20 km", { ...FAR_FROM_DISTRICT, districtCentreRoadKm: 20 }, "II"],
    ["half unpaved", { ...FAR_FROM_DISTRICT, districtCentreRoadUnpavedPct: 50 }, "II"],
    ["length missing", { ...FAR_FROM_DISTRICT, districtCentreRoadKm: null }, "cannotTell"],
    ["length missing, paved", { districtCentreRoadUnpavedPct: 0 }, "II"],
  ])("while there were districts, III2d: %s", (_, figures, verdict) => {
    const then = compileRuleSet(readRules("qd-33-2020-commune"), "2025-06-30");
    expect(then.verdictOf(factsOf({ ...NO_MORE, ...figures }))).toBe(verdict);
  });
});
