import type { Geometry } from "geojson";
import type { Field, Mapping } from "../importFields";
import { remembering } from "../remembering";
import type { Cell, HeadedTable, SourceRow } from "../sourceTable";
import { cellText, isMissingText } from "./cells/cellText";
import { isTidyFigure } from "./cells/plainFigure";

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

/** Text of a cell of a column. */
type TextReader = (cell: Cell | undefined, column: number) => string;

/** Reads texts of cells: the same few names and words stand in every row, and often twice in a row. */
function textReader(): TextReader {
  const textOf = remembering(presentText);
  // each cell is asked for several times while its row is read, and a day stands in many rows on end
  const lastCells: string[] = [];
  const lastTexts: string[] = [];
  return (cell, column) => {
    if (cell === null || cell === undefined) return "";
    if (typeof cell !== "string") return presentText(cell);
    if (lastCells[column] === cell) return lastTexts[column] ?? "";
    const text = isTidyFigure(cell) ? cell : textOf(cell);
    lastCells[column] = cell;
    lastTexts[column] = text;
    return text;
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

  constructor(
    { row, cells, geometry = null }: SourceRow,
    private readonly byField: ReadonlyMap<Field, readonly number[]>,
    private readonly readText: TextReader,
  ) {
    this.row = row;
    this.cells = cells;
    this.geometry = geometry;
  }

  at(column: number): string {
    return this.readText(this.cells[column], column);
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
