import { findHeader } from "../../../../../src/io/import/read/findHeader";
import type { Cell, MergedCells, SourceTable } from "../../../../../src/io/import/sourceTable";

/** A sheet of a workbook as it is read, its rows numbered from 1. */
export function makeSheet(
  rows: readonly (readonly Cell[])[],
  merges: readonly MergedCells[] = [],
): SourceTable {
  const numbered = rows.map((cells, index) => ({ row: index + 1, cells }));
  return {
    fileName: "a",
    name: "",
    format: "workbook",
    header: null,
    rows: numbered,
    crs: "",
    encoding: "",
    merges,
  };
}

/** The header that is found in it, and the rows that it takes. */
export function headerOf(rows: readonly (readonly Cell[])[], merges: readonly MergedCells[] = []) {
  const { header, headerRows } = findHeader(makeSheet(rows, merges)).table;
  return { header, headerRows };
}
