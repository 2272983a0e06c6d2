import type { Cell, SourceRow } from "../sourceTable";

/** Text that reads as a number: `1.234,5`, `17 %`, `103,25`. Codes of five digits too: they are data. */
const NUMBER = /^[-+]?\d[\d.,\s\u00a0]*(%|ha|km2|km²)?$/i;
const DATE = /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/;
/** Names of columns in figures of several years. */
const YEAR = /^(19|20)\d{2}$/;
/** Numbers that Vietnamese tables write below their header: `(1)`, `2`, `A`, `(5)=(3)+(4)`. */
const COLUMN_NUMBER = /^\(?(\d{1,2}|[A-Z])\)?(\s*=.*)?$/;

/** Most cells: nothing in them that could have to be tidied. */
const PLAIN = /^[\w.,:;%/()+-]*$/;

/** A cell as a header would show it, "" for none. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "string" && PLAIN.test(cell)) return cell;
  const text = String(cell).trim();
  return /\s{2}|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Text that begins with no digit: what words are looked for in. */
export function isWord(cell: Cell | undefined): cell is string {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  return !(first >= 48 && first <= 57);
}

/** True for text that can name a column: words or a year, not a figure or a day. */
export function isNameLike(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  if (text === "" || cell instanceof Date || typeof cell === "boolean") return false;
  return YEAR.test(text) || (!NUMBER.test(text) && !DATE.test(text) && text.length <= 300);
}

/** Whether a sign of ASCII is to be seen; false also beyond the end of a text and outside ASCII. */
function isInk(sign: number): boolean {
  return sign > 0x20 && sign < 0x7f;
}

export function isFilled(cell: Cell | undefined): boolean {
  if (typeof cell === "string") return isInk(cell.charCodeAt(0)) || cell.trim() !== "";
  return cell !== null && cell !== undefined;
}

export function countFilled(row: SourceRow | undefined): number {
  return row?.cells.filter(isFilled).length ?? 0;
}

/** True for the row of column numbers: each cell one, numbers growing from 1. */
export function isColumnNumbers(row: SourceRow | undefined): boolean {
  const texts = (row?.cells ?? []).map(cellText).filter((text) => text !== "");
  if (texts.length < 3 || !texts.every((text) => COLUMN_NUMBER.test(text))) return false;
  const numbers = texts.map((text) => Number(/\d+/.exec(text.split("=")[0] ?? "")?.[0] ?? Number.NaN));
  const counted = numbers.filter((number) => !Number.isNaN(number));
  const first = counted[0] ?? 0;
  return counted.length >= 2 && first <= 2 && counted.every((number, index) => number === first + index);
}
