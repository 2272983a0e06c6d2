import { byText, cell, type Row } from "./csv";
import { joinNotes, readAsOf, readFigure } from "./figures";
import { readCitation } from "./sources";
import { findOldCommuneCode } from "./units";

const KINDS: Record<string, string> = { Khu: "quarter", TDP: "residentialGroup" };
/** Seats of today's units come from the register, with its date. */
const REGISTER = "vpd-cd580632";
/** Figures that count only the households to be moved, not the village. */
const PART_OF_THE_VILLAGE = ["Nậm Nhùn", "Máy Đường"];

/** Names that reports mention, and the seats of today's units. No list of villages is published. */
export function deriveVillageNames(facts: readonly Row[], oldCommunes: readonly Row[]): Row[] {
  return facts
    .map((row) => {
      const name = cell(row, "village");
      const communeCode = cell(row, "new_commune_code");
      const oldCommune = cell(row, "old_commune");
      const counts = !PART_OF_THE_VILLAGE.includes(name);
      const households = readFigure(counts ? cell(row, "households") : "");
      const persons = readFigure(counts ? cell(row, "persons") : "");
      const citation = cell(row, "source");
      const { source, note } =
        citation === "VTV (bản sao)" ? { source: "vtv-2021-09", note: "" } : readCitation(citation);
      const date = source === REGISTER ? { asOf: "2025", note: "" } : readAsOf(cell(row, "as_of"));
      return {
        name,
        kind: KINDS[name.split(" ")[0] ?? ""] ?? "village",
        communeCode,
        oldCommuneCode: oldCommune === "" ? "" : findOldCommuneCode(oldCommunes, oldCommune, communeCode),
        households: households.value,
        householdsQualifier: households.qualifier,
        persons: persons.value,
        personsQualifier: persons.qualifier,
        ethnicGroups: cell(row, "ethnic_groups"),
        elevationM: readFigure(cell(row, "elevation_m")).value,
        valueStatus: source === REGISTER ? "official" : "reported",
        source,
        asOf: date.asOf,
        note: joinNotes(cell(row, "note"), date.note, note),
      };
    })
    .sort((first, second) =>
      byText(`${first.communeCode} ${first.name}`, `${second.communeCode} ${second.name}`),
    );
}
