import type Papa from "papaparse";
import type { Cell, SourceRow, SourceTable } from "../sourceTable";
import { ColumnCells } from "./columnCells";
import type { FindingLog } from "./findingLog";
import { LIMITS } from "./limits";
import { parsePieces } from "./parsePieces";
import { Refusal } from "./refusal";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** The delimiter is told by so many rows, as far as they are among so many characters. */
const [SAMPLE_ROWS, SAMPLE_LENGTH] = [10, 100_000];

/**
 * CSV and its kin, already decoded. Delimiter found by papaparse unless `delimiter` says it (or Excel's line
 * `sep=;`). Cells are text, trimmed at the ends; an empty cell is null. Rows keep the number that a spreadsheet
 * would give them, blank ones included.
 */
export async function readDelimited(
  text: string,
  source: Pick<SourceTable, "fileName" | "format" | "encoding">,
  log: FindingLog,
  delimiter?: string,
): Promise<SourceTable> {
  const papa: typeof Papa = (await import("papaparse")).default;
  const content = removeNulls(text.replace(/^\ufeff/, ""), log);
  const [separatorLine, separator] = /^sep=(.)\r?\n/.exec(content) ?? [];
  const firstRow = separatorLine === undefined ? 1 : 2;
  const body = content.slice(separatorLine?.length ?? 0);
  const rows: SourceRow[] = [];
  const readCells = cellsReader(log);
  const mark = delimiter ?? separator ?? guessDelimiter(papa, body);
  for (const { rows: parsed, broken } of parsePieces<Cell>(papa, body, mark)) {
    if (broken !== null) throw new Refusal("quotes-broken", broken + rows.length + firstRow);
    for (const cells of parsed) {
      const row = rows.length + firstRow;
      readCells(cells, row);
      rows.push({ row, cells });
    }
  }
  return { ...source, name: "", header: null, rows: trimRows(rows), crs: "" };
}

/** Of the beginning alone: a delimiter that the text has not is looked for to its end. */
function guessDelimiter(papa: typeof Papa, text: string): string {
  const delimitersToGuess = [...DELIMITERS];
  return papa.parse(text.slice(0, SAMPLE_LENGTH), { preview: SAMPLE_ROWS, delimitersToGuess }).meta.delimiter;
}

/** Makes cells of the texts of rows, in place: the library's own rows are nobody else's. */
function cellsReader(log: FindingLog): (cells: Cell[], row: number) => void {
  const columns: ColumnCells[] = [];
  return (cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column];
      if (typeof text !== "string") continue;
      // a row beyond the limit is refused when all are read, unless it is blank: nothing is kept for its columns
      if (column >= LIMITS.columns) {
        cells[column] = text.trim() || null;
        continue;
      }
      columns[column] ??= new ColumnCells(column, log);
      cells[column] = columns[column]?.read(text, row) ?? null;
    }
  };
}

function removeNulls(text: string, log: FindingLog): string {
  const first = text.indexOf("\0");
  if (first === -1) return text;
  log.add("null-bytes", { row: text.slice(0, first).split("\n").length });
  return text.replaceAll("\0", "");
}

/** Without the blank rows at the end; blank rows in between stay, they separate. */
export function trimRows(rows: readonly SourceRow[]): SourceRow[] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1]?.cells ?? []).every((cell) => cell === null)) end -= 1;
  return rows.slice(0, end);
}

/** Refuses a table beyond the limits. */
export function checkTableSize(rows: number, columns: number): void {
  if (columns > LIMITS.columns) throw new Refusal("too-many-columns", columns, LIMITS.columns);
  if (rows > LIMITS.rows) throw new Refusal("too-many-rows", rows, LIMITS.rows);
  if (rows * columns > LIMITS.cells) throw new Refusal("too-many-cells", rows * columns, LIMITS.cells);
}
