/**
 * Cells of CSV files that a spreadsheet may open. It takes a cell that begins with = + - @, a tab or a line end
 * for a formula, whatever quotes stand around it; an apostrophe before it makes it text. A cell that begins with an
 * apostrophe gets one more, so that reading takes away just what writing put there.
 */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/;

/** Text as a cell that no spreadsheet takes for a formula. */
export function neutralised(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that was neutralised. */
export function plainText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** One row of a CSV file as RFC 4180 has it, its line end included. Cells are written as they are. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(cell: string): string {
  // a lone empty cell, and blanks at either end, would not survive unquoted
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The byte order mark that makes spreadsheets read UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";
