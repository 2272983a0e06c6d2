import { cell, type Row } from "./csv";
import { joinNotes, readAsOf } from "./figures";
import { unitOf } from "./measures";
import { readCitation } from "./sources";
import { TOTALS, type Total } from "./totalList";

/** Decisions and the Resolution publish officially; the rest of the sources only report. */
const OFFICIAL_SOURCES = ["nq-17-2026", "qd-113-2026", "nq-1670-2025", "vpd-cd580632"];

/** What is published for the whole province. Targets for 2030 are in the targets table. */
export function deriveTotals(facts: readonly Row[]): Row[] {
  const used = new Set<Row>();
  const totals = TOTALS.map((total) => {
    const found = facts.filter(
      (row) =>
        cell(row, "indicator") === total.indicator && (!total.dated || cell(row, "as_of") === total.dated),
    );
    const fact = found[0];
    if (found.length !== 1 || !fact) throw new Error(`${found.length} rows “${total.indicator}”`);
    used.add(fact);
    return deriveTotal(total, fact);
  });
  const left = facts.filter((row) => !used.has(row) && !cell(row, "indicator").endsWith("(mục tiêu)"));
  if (left.length > 0) throw new Error(`Not used: ${left.map((row) => cell(row, "indicator")).join(", ")}`);
  return totals;
}

function deriveTotal(total: Total, fact: Row): Row {
  const factNote = cell(fact, "note");
  if (!`${cell(fact, "value")} ${factNote}`.includes(total.text)) {
    throw new Error(`“${total.text}” does not stand in the row “${total.indicator}”`);
  }
  const { source, note } = readCitation(cell(fact, "source"));
  const date = readAsOf(cell(fact, "as_of"));
  return {
    id: `${total.measure}-${date.asOf}${total.kind === "target" ? "-target" : ""}`,
    measure: total.measure,
    level: total.level,
    kind: total.kind ?? "observed",
    value: total.value,
    qualifier: "",
    text: total.text,
    unit: unitOf(total.measure),
    scope: total.scope,
    valueStatus: total.derived ? "derived" : OFFICIAL_SOURCES.includes(source) ? "official" : "reported",
    source,
    asOf: date.asOf,
    note: joinNotes(factNote.includes(total.text) ? "" : factNote, date.note, note),
  };
}
