import type { Geometry } from "geojson";
import { FIELDS, type Field, type Mapping } from "../importFields";
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
  /** `text` of a field for one row after the other, its columns looked up once */
  textOf: (field: Field) => (row: RowView) => string;
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

/** Every field has its list, if an empty one. */
type ColumnsByField = Readonly<Record<Field, readonly number[]>>;

export function tableView(table: HeadedTable, mapping: Mapping): TableView {
  const byField = Object.fromEntries(FIELDS.map((field): [Field, number[]] => [field, []])) as Record<
    Field,
    number[]
  >;
  for (const [index, meaning] of mapping.columns.entries()) {
    if (meaning === null || !("field" in meaning)) continue;
    byField[meaning.field].push(index);
  }
  const readText = textReader();
  return {
    table,
    mapping,
    has: (field) => byField[field].length > 0,
    columnsOf: (field) => byField[field],
    header: (field) => table.header[byField[field][0] ?? -1] ?? "",
    textOf: (field) => {
      const [first, ...others] = byField[field];
      if (first === undefined) return () => "";
      return others.length === 0 ? (row) => row.at(first) : (row) => row.text(field);
    },
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
    private readonly byField: ColumnsByField,
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
    for (const column of this.byField[field]) {
      const text = this.at(column);
      if (text !== "") return text;
    }
    return "";
  }

  raw(field: Field): Cell {
    for (const column of this.byField[field]) if (this.at(column) !== "") return this.cells[column] ?? null;
    return null;
  }
}
