import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { LngLat } from "../../domain/commune";
import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import type { Entered } from "../../domain/entered/enteredTables";
import { isEmptyCheck, type VillageCheck } from "../../domain/field/fieldCheck";
import type { Source, Value } from "../../domain/provenance";
import type { AskedFigure } from "../../domain/rules/askedFigures";
import type { Village } from "../../domain/village";
import { makeEditPlan } from "../edit/editPlan";
import { readFieldAnswer } from "./readFieldAnswer";

export interface CheckContext {
  /** the data on show */
  dataset: Dataset;
  entered: Entered;
  measures: readonly AskedFigure[];
  /** stands behind the values: who checked, and when */
  source: Source;
  /** ISO date of the check */
  date: string;
}

export interface CheckedRecords {
  records: RecordChange[];
  /** villages with something new */
  villages: number;
  /** figures that cannot be read, and positions outside the commune: they are left out */
  faults: number;
}

/** The records that a check in the field changes. A figure that was found right stays as it is, with its own source. */
export function recordsOfCheck(checks: readonly VillageCheck[], context: CheckContext): CheckedRecords {
  const { dataset, entered, measures, source, date } = context;
  const plan = makeEditPlan(entered);
  const shown = new Map(dataset.villages.map((it) => [it.id, it]));
  let faults = 0;
  for (const check of checks) {
    const held = entered.villages.get(check.villageId) ?? shown.get(check.villageId);
    if (held === undefined || held.geometryStatus === "sample" || isEmptyCheck(check)) continue;
    let village = held;
    for (const it of measures) {
      const reading = readFieldAnswer(check.answers[it.measure], it);
      if (reading.kind === "fault") faults += 1;
      if (reading.kind !== "figure") continue;
      const value = { value: reading.value, valueStatus: "entered" as const, source: source.id, asOf: date };
      village = withFigure(village, it.measure, value);
    }
    if (check.position !== null) {
      if (isInCommune(check.position.at, check.communeCode, dataset))
        village = { ...village, position: check.position.at, geometryStatus: "surveyed" };
      else faults += 1;
    }
    if (village !== held) plan.put("villages", village);
    const note = check.note.normalize("NFC").trim();
    const before = entered.notes.get(held.id)?.text ?? "";
    if (note !== "" && !before.includes(note))
      plan.put("notes", { aboutId: held.id, text: before === "" ? note : `${before}\n${note}` });
  }
  const records = plan.records(source);
  const changed = records.filter(({ table }) => table === "villages" || table === "notes");
  return { records, villages: new Set(changed.map(({ key }) => key)).size, faults };
}

/** Whether a point lies in a commune; true where its boundary is not known. */
export function isInCommune(position: LngLat, communeCode: string, dataset: Dataset): boolean {
  const area = dataset.communeBoundaries.features.find((it) => it.properties.code === communeCode);
  return area === undefined || booleanPointInPolygon(position, area);
}

/** The same figure again says nothing new: its source stays. */
function withFigure(village: Village, measure: string, value: Value<number>): Village {
  const own = OWN[measure];
  const before = own === undefined ? village.measures[measure] : village[own];
  if (before?.value === value.value) return village;
  if (own !== undefined) return { ...village, [own]: value };
  return { ...village, measures: { ...village.measures, [measure]: value } };
}

/** Measures that stand in a field of their own. */
const OWN: Readonly<Record<string, "households" | "population" | "povertyRatePct" | "areaKm2">> = {
  householdCount: "households",
  population: "population",
  povertyRatePct: "povertyRatePct",
  areaKm2: "areaKm2",
};
