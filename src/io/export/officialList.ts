import type { ExportTable } from "./exportTable";

/** A list of villages with verdicts and reasons, ready to be written: rows in order, commune by commune. */
export interface OfficialList {
  /** columns and rows, filters in force, sources, date of the data */
  table: ExportTable;
  /** commune of each row, by index */
  communeOf: readonly string[];
  /** what stands above every sheet and page: place, rule, date, filters; label and words */
  head: readonly (readonly [label: string, words: string])[];
  /** counts by commune: header, a line per commune, the total last */
  summary: { header: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  sheets: { summary: string; sources: string };
  isSample: boolean;
}
