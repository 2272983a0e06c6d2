/** 0 → "A", 26 → "AA": what a spreadsheet calls the column. */
export function columnLetters(column: number): string {
  const upper = Math.floor(column / 26);
  return (upper > 0 ? columnLetters(upper - 1) : "") + String.fromCharCode(65 + (column % 26));
}
