import type { Geometry } from "geojson";
import type { Field, Mapping } from "../importFields";
import type { Cell, HeadedTable, SourceRow } from "../sourceTable";
import { cellText, isMissingText } from "./cells/cellText";

/** A table with its mapping, asked by field instead of by column. */
export interface TableView {
  table: HeadedTable;
  mapping: Mapping;
  has: (field: Field) => boolean;
  columnsOf: (field: Field) => readonly number[];
  /** header of the first column of a field, "" if there is none */
  header: (field: Field) => string;
  row: (source: SourceRow) => RowView;
}

/** One row, asked by field. Text is tidy, and "" where a cell says that it holds nothing. */
export interface RowView {
  row: number;
  cells: readonly Cell[];
  geometry: Geometry | null;
  /** of several columns of a field the first that is filled */
  text: (field: Field) => string;
  raw: (field: Field) => Cell;
  /** text of one column; strokes and “chưa có” are "" */
  at: (column: number) => string;
}

const NO_COLUMNS: readonly number[] = [];

export function tableView(table: HeadedTable, mapping: Mapping): TableView {
  const byField = new Map<Field, number[]>();
  for (const [index, meaning] of mapping.columns.entries()) {
    if (meaning === null || !("field" in meaning)) continue;
    const columns = byField.get(meaning.field);
    if (columns === undefined) byField.set(meaning.field, [index]);
    else columns.push(index);
  }
  const columnsOf = (field: Field) => byField.get(field) ?? NO_COLUMNS;
  return {
    table,
    mapping,
    has: (field) => byField.has(field),
    columnsOf,
    header: (field) => table.header[columnsOf(field)[0] ?? -1] ?? "",
    row: ({ row, cells, geometry }) => {
      const known: string[] = [];
      const at = (column: number) => {
        const earlier = known[column];
        if (earlier !== undefined) return earlier;
        const text = cellText(cells[column]);
        const read = isMissingText(text) ? "" : text;
        known[column] = read;
        return read;
      };
      const filled = (field: Field) => columnsOf(field).find((column) => at(column) !== "");
      return {
        row,
        cells,
        geometry: geometry ?? null,
        at,
        text: (field) => {
          const column = filled(field);
          return column === undefined ? "" : at(column);
        },
        raw: (field) => cells[filled(field) ?? -1] ?? null,
      };
    },
  };
}
