/** “Năm 2025” of a heading, and not the year in “ngày 20 tháng 3 năm 2026”. */
const NAMED_YEAR = /(?<!tháng\s+\d{1,2}\s+)năm\s+((?:19|20)\d\d)(?!\d)/giu;

/** The year that the headings above a table say its figures are of, “” where they say none or several. */
export function titleYear(titles: readonly string[]): string {
  const years = new Set(
    titles.flatMap((it) => [...it.normalize("NFC").matchAll(NAMED_YEAR)].map((found) => found[1] ?? "")),
  );
  return years.size === 1 ? ([...years][0] ?? "") : "";
}
