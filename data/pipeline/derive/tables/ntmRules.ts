import { cell, type Row } from "./csv";
import { joinNotes } from "./figures";
import { readCitation } from "./sources";

/** Dates of the documents that set the rules. */
const DATES: [mark: string, date: string][] = [
  ["51/2025", "2025-12-29"],
  ["17-NQ/TU", "2026-05-05"],
  ["318/QĐ-TTg", "2022-03-08"],
  ["của tỉnh Lai Châu", "2026-07-01"],
];

/** What is known, and what was not found, of the rules for new-rural communes. */
export function deriveNtmRules(facts: readonly Row[]): Row[] {
  return facts.map((row) => {
    const legalBasis = cell(row, "legal_basis");
    const citation = cell(row, "source");
    const found = cell(row, "status") !== "NOT FOUND";
    const cited =
      citation === ""
        ? readCitation(`${legalBasis} ${cell(row, "value")}`)
        : found
          ? readCitation(citation)
          : { source: "", note: "" };
    return {
      id: cell(row, "item").replaceAll("_", "-"),
      legalBasis,
      rule: cell(row, "rule").replace("trong commune_indicators.csv ", ""),
      value: cell(row, "value"),
      valueStatus: found ? "official" : "missing",
      source: cited.source,
      asOf: found ? (DATES.find(([mark]) => legalBasis.includes(mark))?.[1] ?? "") : "",
      note: joinNotes(found ? "" : "Không tìm thấy văn bản nêu nội dung này", cited.note),
    };
  });
}
