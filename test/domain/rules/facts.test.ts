import { describe, expect, it } from "vitest";
import { factsOfCommune, factsOfVillage } from "../../../src/domain/rules/facts";
import { makeCommune, makeDataset, makeObservation, makeValue, makeVillage } from "../../support/makeDataset";

describe("facts of a village", () => {
  it("are its own values with their provenance", () => {
    const povertyRatePct = makeValue(21, { valueStatus: "entered", source: "office-list" });
    expect(factsOfVillage(makeVillage({ povertyRatePct }))("povertyRatePct")).toBe(povertyRatePct);
  });

  it("hold a measure under its id", () => {
    const village = makeVillage({ measures: { noNationalGrid: makeValue(0) } });
    expect(factsOfVillage(village)("noNationalGrid").value).toBe(0);
  });

  it("are missing where nobody gave them", () => {
    expect(factsOfVillage(makeVillage())("noNationalGrid")).toEqual({
      value: null,
      valueStatus: "missing",
      source: "",
      asOf: "",
    });
  });

  it("never take a share of people for one of households", () => {
    const village = makeVillage({ measures: { minorityPeopleSharePct: makeValue(95) } });
    expect(factsOfVillage(village)("minorityHouseholdSharePct").value).toBeNull();
  });

  it("add the near-poor to the poor where only the two are given", () => {
    const village = makeVillage({
      povertyRatePct: makeValue(15.3),
      measures: { nearPoorRatePct: makeValue(9) },
    });
    expect(factsOfVillage(village)("poorAndNearPoorRatePct")).toMatchObject({
      value: 24.3,
      valueStatus: "derived",
    });
  });

  it("call a sum with a made-up part made up", () => {
    const village = makeVillage({
      povertyRatePct: makeValue(15),
      measures: { nearPoorRatePct: makeValue(9, { valueStatus: "sample", source: "sample" }) },
    });
    expect(factsOfVillage(village)("poorAndNearPoorRatePct")).toMatchObject({
      valueStatus: "sample",
      source: "sample",
    });
  });

  it("do not add up what is half known", () => {
    const village = makeVillage({ povertyRatePct: makeValue(15) });
    expect(factsOfVillage(village)("poorAndNearPoorRatePct").value).toBeNull();
  });
});

describe("facts of a commune", () => {
  it("are its newest observations", () => {
    const observations = [
      makeObservation({ value: 30, asOf: "2024" }),
      makeObservation({ value: 25, asOf: "2025" }),
    ];
    expect(factsOfCommune(makeCommune(), makeDataset({ observations }))("povertyRatePct").value).toBe(25);
  });

  it("leave out figures of former units", () => {
    const observations = [makeObservation({ codeList: "before" })];
    expect(factsOfCommune(makeCommune(), makeDataset({ observations }))("povertyRatePct").value).toBeNull();
  });

  it("leave out figures of another commune", () => {
    const observations = [makeObservation({ unitCode: "03394", communeCode: "03394" })];
    expect(factsOfCommune(makeCommune(), makeDataset({ observations }))("povertyRatePct").value).toBeNull();
  });

  it("have the population of the register", () => {
    const commune = makeCommune({ population: makeValue(5000) });
    expect(factsOfCommune(commune, makeDataset())("population").value).toBe(5000);
  });
});
