import type { AreaClass, Commune } from "../../domain/commune";
import type { AttainmentStatus, Indicator } from "../../domain/criteria";
import type { Dataset } from "../../domain/dataset";
import { isEnteredSource } from "../../domain/entered/enteredSource";
import { observedValue } from "../../domain/observed";
import type { Value } from "../../domain/provenance";
import { ethnicGroupOf, type Village } from "../../domain/village";
import type { EditField } from "../../io/edit/edit";
import { ATTAINMENT_YEAR } from "../../symbology/attainmentTheme";
import type { Text } from "../../text/text";

/** One value that can be edited, and how. */
export interface EditTarget {
  unitId: string;
  field: EditField;
  /** “Tỷ lệ hộ nghèo” */
  label: string;
  /** the value as a person would type it, "" for none */
  current: string;
  /** whether there is something of the office's own that can be taken back */
  isEntered: boolean;
  /** words to choose from; null for what is typed */
  choices: readonly { value: string; label: string }[] | null;
}

function typed(value: string | number | null, text: Text): string {
  if (typeof value !== "number") return value ?? "";
  return text.language === "vi" ? String(value).replace(".", ",") : String(value);
}

function targetOf(
  unitId: string,
  field: EditField,
  label: string,
  value: Value<string | number>,
  text: Text,
): EditTarget {
  const isEntered = value.value !== null && isEnteredSource(value.source);
  return { unitId, field, label, current: typed(value.value, text), isEntered, choices: null };
}

/** What of a village can be edited, by the id of its line in the profile; nothing of a made-up one. */
export function villageTarget(row: string, village: Village, label: string, text: Text): EditTarget | null {
  if (village.geometryStatus === "sample") return null;
  if (row === "difficulty") {
    const classes = text.classes;
    const choices = [
      { value: "extreme", label: classes.extremeVillage },
      { value: "notExtreme", label: classes.notExtreme },
    ];
    return { ...targetOf(village.id, { what: "difficulty" }, label, village.difficulty, text), choices };
  }
  if (row === "ethnicGroup")
    return targetOf(village.id, { what: "ethnicGroup" }, label, ethnicGroupOf(village), text);
  const figures = { poverty: "povertyRatePct", households: "households", population: "population" } as const;
  if (!(row in figures)) return null;
  const figure = figures[row as keyof typeof figures];
  return targetOf(village.id, { what: "villageFigure", figure }, label, village[figure], text);
}

/** The name of a village, which is no value with a source. */
export function nameTarget(village: Village, text: Text): EditTarget | null {
  if (village.geometryStatus === "sample") return null;
  return {
    unitId: village.id,
    field: { what: "villageName" },
    label: text.office.villageName,
    current: village.name,
    isEntered: false,
    choices: null,
  };
}

const MEASURES: Readonly<Record<string, string>> = {
  poverty: "povertyRatePct",
  income: "incomeMillionVndPerYear",
};

const AREA_CLASSES: readonly AreaClass[] = ["I", "II", "III"];

/** What of a commune can be edited, by the id of its line in the profile; null for what is derived or decided. */
export function communeTarget(
  row: string,
  commune: Commune,
  dataset: Dataset,
  label: string,
  text: Text,
): EditTarget | null {
  const measure = MEASURES[row];
  if (measure !== undefined) {
    const value = observedValue(dataset.observations, commune.code, measure);
    const isEntered = value.value !== null && isEnteredSource(value.source);
    // a figure of the office is corrected in its place, any other keeps its own day
    const field: EditField = { what: "measure", measure, asOf: isEntered ? value.asOf : "" };
    return targetOf(commune.code, field, label, value, text);
  }
  if (row === "difficulty") {
    const target = targetOf(commune.code, { what: "areaClass" }, label, commune.areaClass, text);
    return {
      ...target,
      choices: AREA_CLASSES.map((it) => ({ value: it, label: text.office.areaClass(it) })),
    };
  }
  const facts = { population: "population", area: "areaKm2", seat: "seat" } as const;
  if (!(row in facts)) return null;
  const fact = facts[row as keyof typeof facts];
  return targetOf(commune.code, { what: "communeFact", fact }, label, commune[fact], text);
}

/** The result of a row of Annex III in a commune; wards have none. */
export function resultTarget(
  communeCode: string,
  indicator: Indicator,
  status: AttainmentStatus,
  value: Value<unknown>,
  text: Text,
): EditTarget {
  const words = text.dossier.criteria.status;
  const statuses: AttainmentStatus[] = ["met", "notMet", "notAssessed"];
  if (indicator.optional) statuses.push("notApplicable");
  return {
    unitId: communeCode,
    field: { what: "attainment", indicatorId: indicator.id, year: ATTAINMENT_YEAR },
    label: indicator.id,
    current: value.valueStatus === "missing" ? "" : status,
    isEntered: isEnteredSource(value.source),
    choices: statuses.map((it) => ({ value: it, label: words[it] })),
  };
}

/** The office's note about a unit. */
export function noteTarget(unitId: string, current: string, text: Text): EditTarget {
  return {
    unitId,
    field: { what: "note" },
    label: text.office.note,
    current,
    isEntered: current !== "",
    choices: null,
  };
}
