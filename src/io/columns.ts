import type { AttainmentStatus } from "../domain/criteria";
import type { VillageDifficulty } from "../domain/village";

/** Columns of the forms, named as the data package names them. */
export const VILLAGE_COLUMNS = [
  "communeCode",
  "commune",
  "village",
  "lng",
  "lat",
  "households",
  "population",
  "difficulty",
  "povertyRatePct",
  "ethnicGroup",
  "document",
  "documentDate",
] as const;

export const ATTAINMENT_COLUMNS = [
  "communeCode",
  "commune",
  "indicatorId",
  "indicator",
  "status",
  "document",
  "documentDate",
] as const;

/** What offices write for a village's difficulty, in lower case. An empty cell is “not known”. */
export const DIFFICULTY_WORDS: ReadonlyMap<string, VillageDifficulty> = new Map([
  ["extreme", "extreme"],
  ["đặc biệt khó khăn", "extreme"],
  ["đbkk", "extreme"],
  ["x", "extreme"],
  ["1", "extreme"],
  ["notextreme", "notExtreme"],
  ["không đặc biệt khó khăn", "notExtreme"],
  ["không", "notExtreme"],
  ["0", "notExtreme"],
]);

/** What offices write for the result of an indicator, in lower case. An empty cell is “not known”. */
export const ATTAINMENT_WORDS: ReadonlyMap<string, AttainmentStatus> = new Map([
  ["met", "met"],
  ["đạt", "met"],
  ["notmet", "notMet"],
  ["chưa đạt", "notMet"],
  ["không đạt", "notMet"],
  ["notassessed", "notAssessed"],
  ["chưa đánh giá", "notAssessed"],
  ["notapplicable", "notApplicable"],
  ["không áp dụng", "notApplicable"],
]);
