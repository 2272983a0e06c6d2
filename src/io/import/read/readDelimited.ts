import type Papa from "papaparse";
import type { Cell, SourceRow, SourceTable } from "../sourceTable";
import type { FindingLog } from "./findingLog";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** The delimiter is told by so many rows, as far as they are among so many characters. */
const [SAMPLE_ROWS, SAMPLE_LENGTH] = [10, 100_000];

/** What a formula that failed leaves in a cell, of Excel and of LibreOffice. */
const FORMULA_ERROR = /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/;

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
  const { data, errors } = papa.parse<Cell[]>(body, {
    // which kinds of line ends there are need not be weighed where there is one
    newline: content.includes("\r") ? undefined : "\n",
    delimiter: delimiter ?? separator ?? guessDelimiter(papa, body),
    skipEmptyLines: false,
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken) throw new Refusal("quotes-broken", (broken.row ?? 0) + firstRow);
  const rows = data.map((cells, index): SourceRow => {
    const row = index + firstRow;
    // in place: the library's own rows are nobody else's
    for (let column = 0; column < cells.length; column++) {
      const text = cells[column];
      const cell = readCell(text, row, column, log);
      if (cell !== text) cells[column] = cell;
    }
    return { row, cells };
  });
  return { ...source, name: "", header: null, rows: trimRows(rows), crs: "" };
}

/** Of the beginning alone: a delimiter that the text has not is looked for to its end. */
function guessDelimiter(papa: typeof Papa, text: string): string {
  const delimitersToGuess = [...DELIMITERS];
  return papa.parse(text.slice(0, SAMPLE_LENGTH), { preview: SAMPLE_ROWS, delimitersToGuess }).meta.delimiter;
}

/** Text of a cell from outside → cell; what a failed formula left is told and is nothing. */
function readCell(text: Cell | undefined, row: number, column: number, log: FindingLog): Cell {
  if (typeof text !== "string" || text === "") return null;
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed.length > LIMITS.cellLength) throw new Refusal("cell-too-long", row, LIMITS.cellLength);
  const isError = (trimmed.startsWith("#") || trimmed.startsWith("Err:")) && FORMULA_ERROR.test(trimmed);
  if (!isError) return trimmed;
  log.add("formula-error", { row, column: columnLetters(column), value: trimmed });
  return null;
}

function removeNulls(text: string, log: FindingLog): string {
  const first = text.indexOf("\0");
  if (first === -1) return text;
  log.add("null-bytes", { row: text.slice(0, first).split("\n").length });
  return text.replaceAll("\0", "");
}

/** 0 → "A", 26 → "AA": what a spreadsheet calls the column. */
export function columnLetters(column: number): string {
  const upper = Math.floor(column / 26);
  return (upper > 0 ? columnLetters(upper - 1) : "") + String.fromCharCode(65 + (column % 26));
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
