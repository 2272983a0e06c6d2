import { remembering } from "../remembering";
import type { Cell, SourceRow } from "../sourceTable";
import { cellText, isFilled, isNameLike, isWord } from "./cellKind";
import { NOTE, TOTAL } from "./tableWords";

/** Why a row below the header is no record. */
export type LeftOut = "row-total" | "row-note";

/**
 * Rows that are not records: totals wherever they stand (first filled text says so), and at the end notes, sources
 * and signatures, which fill few columns.
 */
export function findLeftOut(rows: readonly SourceRow[], width: number): Map<number, LeftOut> {
  const leftOut = new Map<number, LeftOut>();
  for (const row of rows) if (isTotal(row)) leftOut.set(row.row, "row-total");
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row || leftOut.has(row.row) || !row.cells.some(isFilled)) continue;
    if (!isNote(row, width)) break;
    leftOut.set(row.row, "row-note");
  }
  return leftOut;
}

/** The first text among the first three columns: a number of order may stand before it. */
function isTotal({ cells }: SourceRow): boolean {
  for (let column = 0; column < 3; column++) if (isTotalCell(cells[column])) return true;
  return false;
}

const isTotalText = remembering((text) => TOTAL.test(cellText(text)));
/** By their codes, the letters that totals begin with and the space that offices put before words. */
const TOTAL_INITIALS: boolean[] = Array.from({ length: 0x100 }, (_, sign) =>
  "cgstCGST\u00a0".includes(String.fromCharCode(sign)),
);
const isTotalCell = (cell: Cell | undefined) => isWord(cell) && mayBeTotal(cell) && isTotalText(cell);

/** By the first sign alone, which tells of most names that they are no total. */
function mayBeTotal(text: string): boolean {
  const sign = text.charCodeAt(0);
  const isLetter = sign > 0x40 && sign < 0x1000;
  return !isLetter || TOTAL_INITIALS[sign] === true;
}

/** Text alone in a wide table, or text that begins as notes do in the first columns. */
function isNote(row: SourceRow, width: number): boolean {
  const filled = row.cells.filter(isFilled);
  if (!filled.every((cell) => typeof cell === "string")) return false;
  const first = cellText(filled[0]);
  if (NOTE.test(first) && filled.length <= Math.max(1, width / 2)) return true;
  return width >= 4 && filled.length <= 2 && filled.every(isNameLike) && !isFilled(row.cells[1]);
}
