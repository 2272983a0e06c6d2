import type { Language } from "../../text/language";

/** A cell of a copy; null where there is no value, which is an empty cell and never 0. */
export type TsvCell = string | number | null;

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]/;

/**
 * Rows as tab-separated text for a spreadsheet of the reader's language: numbers without marks between
 * thousands, with a decimal comma in Vietnamese, as Excel reads them there. A text that would be a formula
 * gets an apostrophe before it; tabs and line breaks within a text become spaces.
 */
export function* writeTsv(
  heading: readonly string[],
  rows: Iterable<readonly TsvCell[]>,
  language: Language,
): Generator<void, string> {
  const lines = [heading.map((it) => writeText(it)).join("\t")];
  for (const row of rows) {
    lines.push(row.map((it) => writeCell(it, language)).join("\t"));
    if (lines.length % 64 === 0) yield;
  }
  return lines.join("\r\n");
}

function writeCell(cell: TsvCell, language: Language): string {
  if (cell === null) return "";
  return typeof cell === "number" ? writeNumber(cell, language) : writeText(cell);
}

/** Six decimals are more than any figure here has been measured to. */
function writeNumber(value: number, language: Language): string {
  const plain = Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6).replace(/\.?0+$/, "");
  return language === "vi" ? plain.replace(".", ",") : plain;
}

function writeText(text: string): string {
  // a sign hides behind spaces too: a spreadsheet trims them
  const plain = text.replace(/[\t\r\n\u2028\u2029]+/g, " ").trim();
  return FORMULA.test(plain) ? `'${plain}` : plain;
}
