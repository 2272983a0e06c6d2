/**
 * What is published and what the data package must therefore add up to, written down a second time on
 * purpose: a table that is wrong must not be its own witness.
 */

/** Codes and names of the 38 units from 1 July 2025 (Resolution 1670/NQ-UBTVQH15). */
export const PUBLISHED_UNITS: ReadonlyMap<string, string> = new Map([
  ["03388", "Đoàn Kết"],
  ["03390", "Bình Lư"],
  ["03394", "Sin Suối Hồ"],
  ["03405", "Tả Lèng"],
  ["03408", "Tân Phong"],
  ["03424", "Bản Bo"],
  ["03430", "Khun Há"],
  ["03433", "Bum Tở"],
  ["03434", "Nậm Hàng"],
  ["03439", "Thu Lũm"],
  ["03442", "Pa Ủ"],
  ["03445", "Mường Tè"],
  ["03451", "Mù Cả"],
  ["03460", "Hua Bum"],
  ["03463", "Tà Tổng"],
  ["03466", "Bum Nưa"],
  ["03472", "Mường Mô"],
  ["03478", "Sìn Hồ"],
  ["03487", "Lê Lợi"],
  ["03503", "Pa Tần"],
  ["03508", "Hồng Thu"],
  ["03517", "Nậm Tăm"],
  ["03529", "Tủa Sín Chải"],
  ["03532", "Pu Sam Cáp"],
  ["03538", "Nậm Mạ"],
  ["03544", "Nậm Cuổi"],
  ["03549", "Phong Thổ"],
  ["03562", "Sì Lở Lầu"],
  ["03571", "Dào San"],
  ["03583", "Khổng Lào"],
  ["03595", "Than Uyên"],
  ["03598", "Tân Uyên"],
  ["03601", "Mường Khoa"],
  ["03613", "Nậm Sỏ"],
  ["03616", "Pắc Ta"],
  ["03618", "Mường Than"],
  ["03637", "Mường Kim"],
  ["03640", "Khoen On"],
]);

/** Rows that a table must have, and the words that say so. */
export const PUBLISHED_COUNTS: readonly {
  table: string;
  where?: [string, string];
  count: number;
  of: string;
}[] = [
  { table: "communes", count: 38, of: "units (Resolution 1670/NQ-UBTVQH15)" },
  { table: "communes", where: ["kind", "commune"], count: 36, of: "communes (Resolution 17-NQ/TU)" },
  { table: "communes", where: ["kind", "ward"], count: 2, of: "wards" },
  { table: "old-communes", count: 106, of: "units of before 1 July 2025 (Resolution 1670/NQ-UBTVQH15)" },
  {
    table: "difficulty",
    where: ["areaClass", "III"],
    count: 32,
    of: "communes of area III (Decision 113/QĐ-UBND)",
  },
  { table: "criteria", count: 10, of: "criteria of Annex III (Plan 5434/KH-UBND)" },
  { table: "indicators", count: 45, of: "rows of Annex III (Plan 5434/KH-UBND)" },
];

/** Figures that the totals table must repeat, by measure. */
export const PUBLISHED_TOTALS: readonly { measure: string; value: number; of: string }[] = [
  { measure: "unitCount", value: 38, of: "Resolution 1670/NQ-UBTVQH15" },
  { measure: "oldCommuneUnitCount", value: 106, of: "Resolution 1670/NQ-UBTVQH15" },
  { measure: "extremelyDifficultCommuneCount", value: 32, of: "Decision 113/QĐ-UBND" },
  { measure: "villageCount", value: 956, of: "Resolution 17-NQ/TU" },
  { measure: "extremelyDifficultVillageCount", value: 564, of: "Resolution 17-NQ/TU" },
  { measure: "areaKm2", value: 9068.73, of: "the register of units" },
];

export const PUBLISHED_AREA_KM2 = 9068.73;
/** The sum of the areas, published or measured, may differ by this share. */
export const AREA_SUM_TOLERANCE = 0.0005;
/** A boundary's area may differ from the published one by this share (Tân Phong's differs by 0.57 %). */
export const AREA_TOLERANCE = 0.006;

/** What the sample must add up to: the published totals, and the one commune whose number is known. */
export const SAMPLE_TOTALS = { villages: 956, extreme: 564, communeCode: "03394", communeVillages: 35 };
