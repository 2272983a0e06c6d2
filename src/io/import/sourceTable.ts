import type { Geometry } from "geojson";

/** A cell as its file has it. Dates only where the format has them; text is NFC. */
export type Cell = string | number | boolean | Date | null;

/** One row or feature. `row` is what the reader of the file would call it: the header is row 1 of a sheet. */
export interface SourceRow {
  row: number;
  cells: readonly Cell[];
  /** of a layer: null where the feature has none; absent in tables */
  geometry?: Geometry | null;
}

/**
 * A sheet, a text table or a layer before anything of it is understood. Layers have a header (the names of
 * their attributes); the header of a sheet is still among its rows and `header` is null.
 */
export interface SourceTable {
  fileName: string;
  /** sheet or layer, "" where the format has none */
  name: string;
  format: SourceFormat;
  header: readonly string[] | null;
  rows: readonly SourceRow[];
  /** reference system as the file names it (`EPSG:9205`, text of a .prj), "" if it names none */
  crs: string;
  /** how text was read, "" where the format says so itself */
  encoding: string;
  /** merged cells of a sheet; the value stands in the first cell, the others are null */
  merges?: readonly MergedCells[];
}

/** Rows as the sheet numbers them, columns from 0, both ends included. */
export interface MergedCells {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export type SourceFormat =
  | "text"
  | "workbook"
  | "geojson"
  | "topojson"
  | "shapefile"
  | "kml"
  | "package"
  | "paste"
  | "rules";

/** A table with its header found: columns named, rows below it. */
export interface HeadedTable extends Omit<SourceTable, "header" | "merges"> {
  header: readonly string[];
  /** rows of the sheet that the header takes, 1-based, [] for a layer */
  headerRows: readonly number[];
}

/** Whether the rows are features of a layer, with a geometry or without one. */
export function isLayer({ rows }: Pick<HeadedTable, "rows">): boolean {
  return rows[0]?.geometry !== undefined;
}
