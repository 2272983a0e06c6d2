import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { toCommuneFeatures } from "../../data/pipeline/geometry/communeTopology";
import { readSampleInputs } from "../../data/pipeline/sample/inputs";
import { DATA_DIR, nearestM, readSampleCommunes, readSampleText, readSampleVillages } from "./sampleFiles";

const inputs = readSampleInputs(DATA_DIR);
const { villages } = readSampleVillages();
const { attainment, measures, year } = readSampleCommunes();
const communeOf = new Map(inputs.communes.map((it) => [it.code, it]));

type SampleVillage = (typeof villages)[number];

/** false as soon as one is false, else unknown as soon as one is unknown */
function all(...facts: (boolean | null)[]): boolean | null {
  return facts.includes(false) ? false : facts.includes(null) ? null : true;
}

function any(...facts: (boolean | null)[]): boolean | null {
  return facts.includes(true) ? true : facts.includes(null) ? null : false;
}

/** Articles 2 and 6 of Decision 33/2020/QĐ-TTg, written down here once more to check the sample alone. */
function meetsFormerRule({ povertyRatePct, measures: measured }: SampleVillage): boolean | null {
  const test = (value: number | null | undefined, holds: (value: number) => boolean): boolean | null =>
    value === null || value === undefined ? null : holds(value);
  const hasAggravation = any(
    test(measured.minorityPoorHouseholdSharePct, (it) => it > 60),
    test(measured.noPassableRoadToCommuneCentre, (it) => it === 1),
    test(measured.noNationalGrid, (it) => it === 1),
    test(measured.householdsWithoutGridPct, (it) => it > 30),
  );
  return all(
    test(measured.minorityHouseholdSharePct, (it) => it >= 15),
    any(
      test(povertyRatePct, (it) => it >= 20),
      all(
        test(povertyRatePct, (it) => it >= 15 && it < 20),
        hasAggravation,
      ),
    ),
  );
}

function countByCommune(list: readonly SampleVillage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { communeCode } of list) counts.set(communeCode, (counts.get(communeCode) ?? 0) + 1);
  return counts;
}

function extremeShare(accepts: (code: string) => boolean): number {
  const chosen = villages.filter(({ communeCode }) => accepts(communeCode));
  return chosen.filter(({ difficulty }) => difficulty === "extreme").length / chosen.length;
}

describe("sample villages", () => {
  const counts = countByCommune(villages);

  it("add up to the published totals", () => {
    const extreme = villages.filter(({ difficulty }) => difficulty === "extreme").length;
    const notExtreme = villages.filter(({ difficulty }) => difficulty === "notExtreme").length;
    expect([villages.length, extreme, notExtreme]).toEqual([956, 564, 392]);
  });

  it("are 35 in Sin Suối Hồ, as published", () => {
    expect(counts.get("03394")).toBe(35);
  });

  it("are in every commune and ward, at least eight", () => {
    expect(counts.size).toBe(38);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(8);
  });

  it("are extremely difficult most often in khu vực III, least often in wards", () => {
    const inThree = extremeShare((code) => communeOf.get(code)?.isAreaClassIII ?? false);
    const inWards = extremeShare((code) => communeOf.get(code)?.kind === "ward");
    const inOthers = extremeShare(
      (code) => communeOf.get(code)?.kind === "commune" && !communeOf.get(code)?.isAreaClassIII,
    );
    expect(inThree).toBeGreaterThan(2 * inOthers);
    expect(inOthers).toBeGreaterThan(inWards);
    expect(inWards).toBeGreaterThan(0);
  });

  it("carry ids and names that no one can take for real ones", () => {
    const numbers = new Map<string, number>();
    for (const { id, communeCode, name } of villages) {
      const number = (numbers.get(communeCode) ?? 0) + 1;
      numbers.set(communeCode, number);
      expect(id).toBe(`${communeCode}-s${String(number).padStart(3, "0")}`);
      expect(name).toBe(
        `Bản mẫu ${String(number).padStart(2, "0")} – ${communeOf.get(communeCode)?.name}`.normalize("NFC"),
      );
    }
  });

  it("lie inside their commune", () => {
    const outlines = new Map(toCommuneFeatures(inputs.boundaries).map((it) => [it.properties.code, it]));
    const outside = villages.filter(({ communeCode, position }) => {
      const outline = outlines.get(communeCode);
      return !outline || !booleanPointInPolygon(position, outline);
    });
    expect(outside).toEqual([]);
  });

  it("keep 500 m from every named settlement", () => {
    const nearest = Math.min(...villages.map(({ position }) => nearestM(position, inputs.settlements)));
    expect(inputs.settlements.length).toBeGreaterThan(500);
    expect(nearest).toBeGreaterThanOrEqual(500);
  });

  it("keep 900 m from each other", () => {
    const positions = villages.map(({ position }) => position);
    const nearest = positions.map((position) =>
      nearestM(
        position,
        positions.filter((it) => it !== position),
      ),
    );
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(900);
  });

  it("have 4.2 to 5.5 persons per household", () => {
    for (const { households, population } of villages) {
      if (households === null || population === null) continue;
      expect(population).toBeGreaterThanOrEqual(Math.floor(households * 4.2));
      expect(population).toBeLessThanOrEqual(Math.ceil(households * 5.5));
    }
  });

  it("have every measure that the former village rules ask for", () => {
    const asked = ["qd-33-2020-village.json", "qd-50-2016-village.json"].flatMap((file) =>
      [...readFileSync(path.join(DATA_DIR, "rules", file), "utf8").matchAll(/"measure":\s*"(\w+)"/g)].map(
        ([, measure]) => measure,
      ),
    );
    const present = new Set(["povertyRatePct", ...villages.flatMap((it) => Object.keys(it.measures))]);
    expect(asked.filter((it) => it === undefined || !present.has(it))).toEqual([]);
  });

  it("add the poor and the near-poor only where both are known", () => {
    for (const { povertyRatePct, measures: measured } of villages) {
      const { nearPoorRatePct, poorAndNearPoorRatePct } = measured;
      if (povertyRatePct === null || nearPoorRatePct === undefined)
        expect(poorAndNearPoorRatePct).toBeUndefined();
      else expect(poorAndNearPoorRatePct).toBeCloseTo(povertyRatePct + nearPoorRatePct, 5);
    }
  });

  it.each([
    "nearPoorRatePct",
    "minorityHouseholdSharePct",
    "minorityPoorHouseholdSharePct",
    "noPassableRoadToCommuneCentre",
    "noNationalGrid",
    "householdsWithoutGridPct",
    "mainVillageRoadNotHardened",
    "kindergartenRoomsNotSolidPct",
    "noCultureHouse",
  ])("lack %s in about one of eight", (measure) => {
    const holes = villages.filter((it) => !(measure in it.measures)).length;
    expect(holes / villages.length).toBeGreaterThan(0.09);
    expect(holes / villages.length).toBeLessThan(0.15);
  });

  it("leave the poverty rate empty, not zero, where it is not known", () => {
    const rates = villages.map(({ povertyRatePct }) => povertyRatePct);
    expect(rates.filter((it) => it === null).length).toBeGreaterThan(80);
    expect(rates).not.toContain(0);
  });

  it("never put zero where a head count is not known", () => {
    expect(villages.filter(({ households, population }) => households === 0 || population === 0)).toEqual([]);
  });

  it("disagree with the former rule in both directions", () => {
    const statedOnly = villages.filter((it) => it.difficulty === "extreme" && meetsFormerRule(it) === false);
    const ruleOnly = villages.filter((it) => it.difficulty === "notExtreme" && meetsFormerRule(it) === true);
    expect(statedOnly.length).toBeGreaterThanOrEqual(40);
    expect(ruleOnly.length).toBeGreaterThanOrEqual(40);
  });

  it("leave the former rule undecided in 60 cases or more, of both statuses", () => {
    const undecided = villages.filter((it) => meetsFormerRule(it) === null);
    expect(undecided.length).toBeGreaterThanOrEqual(60);
    expect(new Set(undecided.map(({ difficulty }) => difficulty))).toEqual(
      new Set(["extreme", "notExtreme"]),
    );
  });

  it("take at most 60 kB on the wire", () => {
    expect(gzipSync(readSampleText("villages.json")).length).toBeLessThanOrEqual(60_000);
  });
});

describe("sample attainment", () => {
  const communes = inputs.communes.filter(({ kind }) => kind === "commune").map(({ code }) => code);

  it("covers the 36 communes and no ward", () => {
    expect(Object.keys(attainment)).toEqual(communes);
    expect(communes).toHaveLength(36);
    expect(year).toBe(2026);
  });

  it("has all rows but 9.1 and 10.1 to 10.4, which are never made up", () => {
    const kept = inputs.indicators.map(({ id }) => id).filter((id) => id !== "9.1" && !id.startsWith("10."));
    expect(kept).toHaveLength(40);
    for (const rows of Object.values(attainment)) expect(new Set(Object.keys(rows))).toEqual(new Set(kept));
  });

  it("is not applicable only in rows that the Annex marks “(nếu có)”", () => {
    const marked = Object.values(attainment).flatMap((rows) =>
      Object.keys(rows).filter((id) => rows[id] === "notApplicable"),
    );
    expect(new Set(marked)).toEqual(new Set(["3.5", "6.6", "8.1", "8.3"]));
  });

  it("is not assessed in about a tenth of the cells", () => {
    const cells = Object.values(attainment).flatMap((rows) => Object.values(rows));
    const share = cells.filter((it) => it === "notAssessed").length / cells.length;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
  });

  it("runs from few rows met to most", () => {
    const met = Object.values(attainment).map(
      (rows) => Object.values(rows).filter((it) => it === "met").length,
    );
    expect(Math.min(...met)).toBeLessThanOrEqual(8);
    expect(Math.max(...met)).toBeGreaterThanOrEqual(32);
  });
});

describe("sample measures of communes", () => {
  it("give incomes around the published 28.9 million, with four holes", () => {
    const incomes = Object.values(measures).flatMap((it) => it.incomeMillionVndPerYear ?? []);
    const mean = incomes.reduce((sum, it) => sum + it, 0) / incomes.length;
    expect(incomes).toHaveLength(32);
    expect(Math.abs(mean - 28.9)).toBeLessThan(1);
    expect(Math.min(...incomes)).toBeGreaterThanOrEqual(18);
    expect(Math.max(...incomes)).toBeLessThanOrEqual(48);
  });

  it("give the poverty rate of the commune's own sample villages", () => {
    for (const [code, { povertyRatePct }] of Object.entries(measures)) {
      let households = 0;
      let poor = 0;
      for (const village of villages.filter(({ communeCode }) => communeCode === code)) {
        if (village.households === null || village.povertyRatePct === null) continue;
        households += village.households;
        poor += (village.households * village.povertyRatePct) / 100;
      }
      expect(povertyRatePct).toBeCloseTo((100 * poor) / households, 1);
    }
  });
});
