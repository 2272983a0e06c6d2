import { describe, expect, it } from "vitest";
import { type ResettlementSite, statusToday } from "../../src/domain/resettlement";

const TODAY = "2026-11-22";

function makeSite(changes: Partial<ResettlementSite> = {}): ResettlementSite {
  return Object.freeze({
    id: "ban-pa-sap",
    kind: "site",
    name: "Bản Pá Sập",
    oldCommuneCode: "03488",
    oldDistricts: ["Huyện Nậm Nhùn"],
    communeCode: "03487",
    communeCodes: ["03487"],
    hazards: ["flash-flood", "landslide"],
    hazardText: "lũ quét, sạt lở",
    households: 45,
    householdsQualifier: "",
    persons: 235,
    personsQualifier: "",
    state: "urgent",
    stateText: "cần di dời; di dời khẩn cấp",
    asOf: "2018-07",
    asOfText: "2018-07",
    valueStatus: "reported",
    source: "vietnamplus-512551",
    note: "",
    draw: { rule: "panel", placeNote: "" },
    ...changes,
  } satisfies ResettlementSite);
}

describe("statusToday", () => {
  it("keeps what was reported and says that today is unknown after two years", () => {
    expect(statusToday(makeSite(), TODAY)).toMatchObject({ reported: "urgent", isUnknownToday: true });
  });

  it("takes a report of exactly two years for today's", () => {
    expect(statusToday(makeSite({ asOf: "2024-11-22" }), TODAY).isUnknownToday).toBe(false);
  });

  it("does not take one of two years and a day", () => {
    expect(statusToday(makeSite({ asOf: "2024-11-21" }), TODAY).isUnknownToday).toBe(true);
  });

  it("does not know today's state where the report has no date", () => {
    expect(statusToday(makeSite({ asOf: "", state: "settled" }), TODAY)).toEqual({
      reported: "settled",
      isUnknownToday: true,
      ageYears: null,
    });
  });

  it("stays unknown where a new report says that it is", () => {
    const site = makeSite({ asOf: "2026-10", state: "unknownToday" });
    expect(statusToday(site, TODAY).isUnknownToday).toBe(true);
  });
});
