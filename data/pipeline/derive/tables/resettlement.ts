import { cell, type Row } from "./csv";
import { joinNotes, readFigure, slug } from "./figures";
import { RESETTLEMENT_READINGS, type ResettlementReading } from "./resettlementList";
import { readCitation } from "./sources";
import { findOldCommuneCode } from "./units";

/**
 * The 21 reported places, events and totals. Hazards and states are sentences in the sources: how each
 * is read stands in `resettlementList.ts`, next to the words themselves.
 */
export function deriveResettlement(facts: readonly Row[], oldCommunes: readonly Row[]): Row[] {
  if (facts.length !== RESETTLEMENT_READINGS.length) throw new Error(`${facts.length} resettlement rows`);
  return facts.map((row, index) => {
    const reading = RESETTLEMENT_READINGS[index];
    const name = cell(row, "site_or_event");
    if (!reading || reading.name !== name || reading.status !== cell(row, "status")) {
      throw new Error(`Resettlement row ${index + 1} (${name}) is not the one that was read`);
    }
    return deriveRow(row, reading, oldCommunes);
  });
}

function deriveRow(row: Row, reading: ResettlementReading, oldCommunes: readonly Row[]): Row {
  const households = readFigure(reading.households ?? cell(row, "households"));
  const persons = readFigure(reading.persons ?? cell(row, "persons"));
  const communeCode = reading.related ? "" : cell(row, "new_commune_code");
  const oldCommune = reading.related ? "" : cell(row, "old_commune");
  const districts = reading.districts ?? [cell(row, "old_district")];
  const citation = cell(row, "source");
  const { source, note } =
    citation === "VTV (bản sao)" ? { source: "vtv-2021-09", note: "" } : readCitation(citation);
  return {
    id: slug(reading.name.replace(/ \(.*\)$/, "").replace(/:.*$/, "")),
    kind: reading.kind,
    name: reading.name,
    oldCommuneCode: oldCommune === "" ? "" : findOldCommuneCode(oldCommunes, oldCommune, communeCode),
    oldDistrict: districts
      .filter((district) => district !== "")
      .map((district) => `Huyện ${district}`)
      .join(";"),
    communeCode,
    relatedCommuneCodes: (reading.related ?? []).join(";"),
    hazards: reading.hazards.join(";"),
    hazardText: cell(row, "hazard"),
    households: households.value,
    householdsQualifier: households.qualifier,
    persons: persons.value,
    personsQualifier: persons.qualifier,
    state: reading.state,
    stateText: joinNotes(cell(row, "kind"), reading.status),
    asOf: reading.asOf ?? cell(row, "as_of"),
    asOfText: cell(row, "as_of"),
    valueStatus: source === "nq-17-2026" ? "official" : "reported",
    source,
    note: joinNotes(reading.note ?? "", note),
  };
}
