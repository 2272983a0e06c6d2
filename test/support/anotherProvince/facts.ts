import type { MadeUpProvince } from "./units";

type Row = Readonly<Record<string, string | number>>;
/** Rows by name of the table; a cell that is left out is empty. */
export type TableRows = Readonly<Record<string, readonly Row[]>>;

/** The document that lists the communes of khu vực III. */
export const LIST = "qd-7-2026";
const REGISTER = "so-don-vi-2025";

/** What the made-up villages must add up to. */
export const SAMPLE = { total: 60, extremelyDifficult: 25, fixedCounts: { "24113": 9 } };

const source = (id: string, title: string, date: string): Row => ({
  id,
  title,
  publisher: "UBND tỉnh Thử",
  date,
  reference: "số liệu thử",
  licence: "CC BY 4.0",
});

/** The first four ids are written in code: boundaries, basemap, places and criteria are cited by them. */
export const SOURCES: readonly Row[] = [
  source("vpd-cd580632", "Ranh giới thử", "2025"),
  source("osm-2021", "Đường thử", "2021-08-06"),
  source("geonames-2020", "Địa danh thử", "2020-01-15"),
  source("kh-5434-2026", "Kế hoạch thử", "2026-07-01"),
  source(LIST, "Quyết định 7/QĐ-UBND", "2026-02-03"),
  source(REGISTER, "Sổ đơn vị hành chính thử", "2025-07-01"),
];

const official = { valueStatus: "official", source: REGISTER, asOf: "2025-07-01" };
const listed = { valueStatus: "official", source: LIST, asOf: "2026-02-03" };

/** The made-up facts of a made-up province; tables that are not named stay empty. */
export function factsOf({ units, formerUnits }: MadeUpProvince): TableRows {
  const [, first, second, third] = units;
  const former = formerUnits.find((it) => it.communeCode === second?.code);
  if (!first || !second || !third || !former) throw new Error("A province needs units.");
  return {
    communes: units.map(({ code, name, kind, areaKm2, population }) => ({
      code,
      name,
      kind,
      areaKm2,
      population,
      seat: `Trụ sở ${name}`,
      ...official,
    })),
    "old-communes": formerUnits.map((it) => ({ ...it, source: REGISTER })),
    "old-commune-points": [
      {
        oldCommuneCode: former.code,
        lng: second.labelPoint[0] + 0.01,
        lat: second.labelPoint[1] + 0.01,
        geometryStatus: "gazetteer",
        source: "geonames-2020",
        asOf: "2020-01-15",
      },
    ],
    difficulty: units
      .filter((it) => it.isListed)
      .map(({ code }) => ({
        communeCode: code,
        areaClass: "III",
        decision: "Quyết định 7/QĐ-UBND",
        decisionDate: "2026-02-03",
        ...listed,
      })),
    observations: [first, second].map(({ code }, index) => ({
      unitCode: code,
      codeList: "from",
      communeCode: code,
      measure: "povertyRatePct",
      value: 12 + 10 * index,
      text: `${12 + 10 * index} %`,
      unit: "%",
      ...official,
    })),
    totals: [
      total("villageCount", SAMPLE.total),
      total("extremelyDifficultVillageCount", SAMPLE.extremelyDifficult),
    ],
    "village-names": [{ name: "Bản Thử", kind: "village", communeCode: first.code, ...official }],
    zones: [
      zone({
        id: "tea-1",
        crop: "tea",
        scope: "commune",
        name: first.name,
        communeCode: first.code,
        areaHa: 300,
      }),
      zone({
        id: "tea-2",
        crop: "tea",
        scope: "oldCommune",
        name: former.name,
        oldCommuneCode: former.code,
        communeCode: second.code,
        areaHa: 80,
      }),
      zone({
        id: "rice-1",
        crop: "rice",
        scope: "oldDistrict",
        name: "Đông",
        oldDistrict: "Huyện Thử Đông",
        areaHa: 900,
      }),
    ],
    resettlement: [
      {
        id: "site-1",
        kind: "site",
        name: "Khu ở mới",
        communeCode: third.code,
        hazards: "landslide",
        hazardText: "sạt lở",
        households: 40,
        state: "settled",
        stateText: "đã ổn định",
        ...official,
      },
    ],
  };
}

function total(measure: string, value: number): Row {
  return {
    id: `${measure}-2026`,
    measure,
    level: "village",
    kind: "observed",
    value,
    text: String(value),
    unit: "bản",
    scope: "toàn tỉnh",
    ...listed,
  };
}

function zone(row: Row): Row {
  return { ...row, text: "số liệu thử", ...official };
}
