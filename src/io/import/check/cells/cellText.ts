import { fold } from "../../../../domain/search/fold";
import type { Cell } from "../../sourceTable";
import { MISSING_WORDS } from "../../words/cellWords";

const MISSING = new Set(MISSING_WORDS.map(fold));
/** Dashes, dots, question marks and other strokes that stand where nothing is known. */
const ONLY_STROKES = /^[\s\-‐-―−_.…?*/\\]+$/u;
/** Most cells: nothing in them that could have to be tidied. */
const PLAIN = /^[\w.,:;%/()+-]*$/;
const FORMULA_ERROR =
  /^(#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|SPILL|CALC|ERROR|GETTING_DATA|#+)[!?]?|Err:\d+)$/i;

/**
 * A cell as one line of text: composed, without spaces around it and without the apostrophe that keeps a
 * spreadsheet from taking text for a number or a formula. A date is ISO.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  if (typeof cell === "boolean") return String(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (PLAIN.test(cell)) return cell;
  const text = cell.normalize("NFC").replaceAll("\0", "").trim();
  const bare = text.startsWith("'") ? text.slice(1) : text;
  return bare.replace(/\s+/gu, " ").trim();
}

/** Whether a cell says that there is no value: empty, a stroke, or words to that effect. Never 0. */
export function isMissingText(text: string): boolean {
  if (text === "" || ONLY_STROKES.test(text)) return true;
  return text.length <= 20 && !/\d/.test(text) && MISSING.has(fold(text));
}

/** `#REF!`, `#DIV/0!` and their like: a formula that came to nothing. */
export function isFormulaError(text: string): boolean {
  return (text.startsWith("#") || text.startsWith("Err:")) && FORMULA_ERROR.test(text);
}
