import type { Geometry } from "geojson";
import type { Field, Mapping } from "../importFields";
import { remembering } from "../remembering";
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
  const readText = textReader();
  const columnsOf = (field: Field) => byField.get(field) ?? NO_COLUMNS;
  return {
    table,
    mapping,
    has: (field) => byField.has(field),
    columnsOf,
    header: (field) => table.header[columnsOf(field)[0] ?? -1] ?? "",
    row: (source) => new Row(source, byField, readText),
  };
}

/** A cell that begins with a digit and has nothing in it to be tidied. */
const PLAIN_FIGURE = /^\d[\w.,:;%/()+-]*$/;

/** Reads texts of cells; the same few names and words stand in every row. */
function textReader(): (cell: Cell | undefined) => string {
  const textOf = remembering(presentText);
  return (cell) => {
    if (cell === null || cell === undefined) return "";
    if (typeof cell !== "string") return presentText(cell);
    return PLAIN_FIGURE.test(cell) ? cell : textOf(cell);
  };
}

function presentText(cell: Cell): string {
  const text = cellText(cell);
  return isMissingText(text) ? "" : text;
}

/** A class and not a closure, and nothing of its own: there may be a hundred thousand of them. */
class Row implements RowView {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly geometry: Geometry | null;
  private lastColumn = -1;
  private lastText = "";

  constructor(
    { row, cells, geometry = null }: SourceRow,
    private readonly byField: ReadonlyMap<Field, readonly number[]>,
    private readonly readText: (cell: Cell | undefined) => string,
  ) {
    this.row = row;
    this.cells = cells;
    this.geometry = geometry;
  }

  at(column: number): string {
    // most cells are asked for more than once while their row is read
    if (column !== this.lastColumn) {
      this.lastText = this.readText(this.cells[column]);
      this.lastColumn = column;
    }
    return this.lastText;
  }

  text(field: Field): string {
    const columns = this.byField.get(field);
    if (columns === undefined) return "";
    for (const column of columns) {
      const text = this.at(column);
      if (text !== "") return text;
    }
    return "";
  }

  raw(field: Field): Cell {
    for (const column of this.byField.get(field) ?? NO_COLUMNS)
      if (this.at(column) !== "") return this.cells[column] ?? null;
    return null;
  }
}
