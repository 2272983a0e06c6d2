import { describe, expect, it } from "vitest";
import { compiledRules, type Figures, factsOf } from "./rules";

const rules = compiledRules("qd-50-2016-village");

/** Poor enough for T2, with none of its three and a majority of few minority households. */
const NO_MORE: Figures = {
  poorAndNearPoorRatePct: 60,
  povertyRatePct: 30,
  minorityHouseholdSharePct: 50,
  mainVillageRoadNotHardened: false,
  kindergartenRoomsNotSolidPct: 10,
  noCultureHouse: false,
};
const MINORITY: Figures = { minorityHouseholdSharePct: 80 };
const ROAD: Figures = { mainVillageRoadNotHardened: true };
const ROOMS: Figures = { kindergartenRoomsNotSolidPct: 60 };
const HOUSE: Figures = { noCultureHouse: true };
const OPEN: Figures = { minorityHouseholdSharePct: null };

describe("villages by Decision 50/2016/QĐ-TTg", () => {
  it.each<[string, Figures, string]>([
    ["T1 and T1a, both at the limit", { poorAndNearPoorRatePct: 65, povertyRatePct: 35 }, "extreme"],
    ["T1 just below 65 %", { poorAndNearPoorRatePct: 64.99, povertyRatePct: 35 }, "notExtreme"],
    ["T1a just below 35 %", { poorAndNearPoorRatePct: 65, povertyRatePct: 34.99 }, "notExtreme"],
    ["T1 and T1a just above", { poorAndNearPoorRatePct: 65.01, povertyRatePct: 35.01 }, "extreme"],
    ["T1a missing", { poorAndNearPoorRatePct: 65, povertyRatePct: null }, "cannotTell"],
    ["T1 missing", { poorAndNearPoorRatePct: null, povertyRatePct: 35 }, "cannotTell"],
    ["T1 missing, T1a not met, none of three", { poorAndNearPoorRatePct: null }, "notExtreme"],
    ["none of three", {}, "notExtreme"],
    ["one of three", ROAD, "notExtreme"],
    ["two of three: a, b", { ...ROAD, ...ROOMS }, "extreme"],
    ["two of three: a, c", { ...ROAD, ...HOUSE }, "extreme"],
    ["two of three: b, c", { ...ROOMS, ...HOUSE }, "extreme"],
    ["three of three", { ...ROAD, ...ROOMS, ...HOUSE }, "extreme"],
    ["b just below 60 %", { ...ROAD, kindergartenRoomsNotSolidPct: 59.99 }, "notExtreme"],
    ["b just above 60 %", { ...ROAD, kindergartenRoomsNotSolidPct: 60.01 }, "extreme"],
    ["two of three, 55 %", { ...ROAD, ...ROOMS, poorAndNearPoorRatePct: 55 }, "extreme"],
    ["two of three, just below 55 %", { ...ROAD, ...ROOMS, poorAndNearPoorRatePct: 54.99 }, "notExtreme"],
    ["one of three, another missing", { ...ROAD, noCultureHouse: null }, "cannotTell"],
    ["two of three, the third missing", { ...ROAD, ...ROOMS, noCultureHouse: null }, "extreme"],
    ["none of two, the third missing", { noCultureHouse: null }, "notExtreme"],
    ["one of three where minority households are 80 %", { ...MINORITY, ...ROAD }, "extreme"],
    ["one of three just below 80 %", { ...ROAD, minorityHouseholdSharePct: 79.99 }, "notExtreme"],
    ["none of three where minority households are 80 %", MINORITY, "notExtreme"],
    ["none of two, the third missing, 80 %", { ...MINORITY, noCultureHouse: null }, "cannotTell"],
    ["share of minority households missing, one of three", { ...OPEN, ...ROAD }, "cannotTell"],
    ["share of minority households missing, two of three", { ...OPEN, ...ROAD, ...HOUSE }, "extreme"],
    ["share of minority households missing, none of three", OPEN, "notExtreme"],
  ])("%s", (_, figures, verdict) => {
    expect(rules.verdictOf(factsOf({ ...NO_MORE, ...figures }))).toBe(verdict);
  });
});
