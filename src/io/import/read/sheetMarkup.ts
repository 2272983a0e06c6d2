import type { MergedCells } from "../sourceTable";
import { Refusal } from "./refusal";

/** What the library that reads the values of a sheet leaves out: read from the same markup. */
export interface SheetMarkup {
  merges: MergedCells[];
  /** cells whose formula failed, with what the sheet shows: `#REF!` */
  errors: { row: number; column: number; value: string }[];
  /** cells with a formula whose result was never saved */
  unsaved: { row: number; column: number }[];
  /** cells that show their number as per cent */
  percents: { row: number; column: number }[];
  hiddenRows: number;
}

/** Bounds of Excel itself; a file beyond them was made to harm. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

const CELL = /<(?:\w+:)?c\b([^<>]*?)(\/?)>/g;
const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?\bref="([^"<>]{1,40})"/g;
const HIDDEN_ROW = /<(?:\w+:)?row\b[^<>]*?\bhidden="(?:1|true)"/g;
const ROW_NUMBER = /<(?:\w+:)?row\b[^<>]*?\br="([^"<>]*)"/g;

/**
 * Reads one sheet's markup in one pass each; refuses rows and columns that no sheet has. `percentStyles` are the numbers
 * of the cell styles that show per cent.
 */
export function readSheetMarkup(xml: string, percentStyles: ReadonlySet<string>): SheetMarkup {
  if (xml.includes("<!DOCTYPE")) throw new Refusal("xml-entities");
  for (const [, number = ""] of xml.matchAll(ROW_NUMBER))
    if (!/^\d{1,7}$/.test(number) || Number(number) > LAST_ROW) throw new Refusal("workbook-broken");
  const errors: SheetMarkup["errors"] = [];
  const unsaved: SheetMarkup["unsaved"] = [];
  const percents: SheetMarkup["percents"] = [];
  for (const match of xml.matchAll(CELL)) {
    const [markup, attributes = "", empty] = match;
    const place = parseAddress(/\br="([^"]*)"/.exec(attributes)?.[1] ?? "A1");
    if (!place) throw new Refusal("workbook-broken");
    if (empty === "/") continue;
    if (percentStyles.size > 0 && percentStyles.has(STYLE.exec(attributes)?.[1] ?? "0")) percents.push(place);
    const start = match.index + markup.length;
    const isError = attributes.includes('t="e"');
    // The formula is a cell's first part. Most cells have none: they are not looked into.
    if (!isError && !FORMULA.test(xml.slice(start, start + 20))) continue;
    const content = xml.slice(start, start + CONTENT_LENGTH).split(/<\/(?:\w+:)?c>/, 1)[0] ?? "";
    if (isError) errors.push({ ...place, value: savedValue(content) });
    else if (!/<(?:\w+:)?(v|is)\b/.test(content) && content.length < CONTENT_LENGTH) unsaved.push(place);
  }
  return {
    merges: [...xml.matchAll(MERGE)].flatMap(([, range = ""]) => parseRange(range) ?? []),
    errors,
    unsaved,
    percents,
    hiddenRows: [...xml.matchAll(HIDDEN_ROW)].length,
  };
}

const STYLE = /\bs="(\d+)"/;
const FORMULA = /^\s*<(?:\w+:)?f\b/;

/** A cell's markup is looked at so far: a formula of Excel has at most 8,192 characters. */
const CONTENT_LENGTH = 10_000;

function savedValue(content: string): string {
  return /<(?:\w+:)?v[^<>]*>([^<]*)</.exec(content)?.[1] ?? "";
}

/** "B3" → row 3, column 1; null where it is no address of a sheet. */
function parseAddress(address: string): { row: number; column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  if (letters === "" || column > LAST_COLUMN || row < 1 || row > LAST_ROW) return null;
  return { row, column };
}

function parseRange(range: string): MergedCells | null {
  const [from = "", to = from] = range.split(":");
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
