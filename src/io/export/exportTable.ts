import type { Geometry } from "geojson";
import type { Source, Value } from "../../domain/provenance";

/** What is said of one column. Cells of a column of values have a column of their sources beside them. */
export interface ExportColumn {
  /** name of the property in GeoJSON */
  id: string;
  title: string;
  type: "text" | "number";
  /** stands in the title, “” for none */
  unit: string;
  /** of numbers in XLSX; absent leaves it to the program */
  decimals?: number;
  hasProvenance: boolean;
}

/** A value with its provenance, or something that needs none, such as a name or a code. */
export type ExportCell = string | number | null | Value<string | number>;

export interface ExportRow {
  id: string;
  cells: readonly ExportCell[];
  /** absent or null where the unit has no area and no position */
  geometry?: Geometry | null;
}

/** A table as it leaves the page: what is shown, with what it rests on. Words are in the page's language. */
export interface ExportTable {
  title: string;
  columns: readonly ExportColumn[];
  rows: readonly ExportRow[];
  /** filters in force, as the page says them; [] where none is */
  filters: readonly string[];
  sources: readonly Source[];
  /** rule set that verdicts are by, with its document; absent of tables without verdicts */
  ruleSet?: string;
  /** ISO date of the data */
  dataDate: string;
}

/** Words of exports, from the catalogue of the page's language. */
export interface ExportWords {
  sample: string;
  /** “Tỷ lệ hộ nghèo” → “Tỷ lệ hộ nghèo – nguồn” */
  sourceOf: (title: string) => string;
  statuses: Readonly<Record<Value<unknown>["valueStatus"], string>>;
  sheetData: string;
  sheetSources: string;
  about: {
    title: string;
    dataDate: string;
    filters: string;
    noFilters: string;
    rows: string;
    sources: string;
  };
  sourceColumns: { title: string; publisher: string; date: string; reference: string; licence: string };
}

export function isValue(cell: ExportCell): cell is Value<string | number> {
  return typeof cell === "object" && cell !== null;
}

/** What a cell holds without its provenance. */
export function plainCell(cell: ExportCell): string | number | null {
  return isValue(cell) ? cell.value : cell;
}

/** Whether any value of the table is made up: then every sheet says so. */
export function hasSample(table: ExportTable): boolean {
  return table.rows.some(({ cells }) => cells.some((it) => isValue(it) && it.valueStatus === "sample"));
}

/** Titles of the columns, those of sources included. */
export function headerOf(table: ExportTable, words: ExportWords): string[] {
  return table.columns.flatMap(({ title, unit, hasProvenance }) => {
    const whole = unit === "" ? title : `${title} (${unit})`;
    return hasProvenance ? [whole, words.sourceOf(title)] : [whole];
  });
}

/** Cells of a row, with what stands behind each value beside it: status, document, date. */
export function cellsOf(table: ExportTable, row: ExportRow, words: ExportWords): (string | number | null)[] {
  const titles = new Map(table.sources.map((it) => [it.id, it.title]));
  return table.columns.flatMap(({ hasProvenance }, index) => {
    const cell = row.cells[index] ?? null;
    if (!hasProvenance) return [plainCell(cell)];
    return [plainCell(cell), isValue(cell) ? provenanceOf(cell, titles, words) : ""];
  });
}

function provenanceOf(
  { valueStatus, source, asOf }: Value<unknown>,
  titles: ReadonlyMap<string, string>,
  words: ExportWords,
): string {
  return [words.statuses[valueStatus], titles.get(source) ?? source, asOf]
    .filter((it) => it !== "")
    .join("; ");
}
