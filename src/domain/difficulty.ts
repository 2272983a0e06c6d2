import type { Commune } from "./commune";
import type { Value } from "./provenance";

/**
 * - `extreme`: khu vực III, on the list of the province (Lai Châu: Decision 113/QĐ-UBND).
 * - `notListed`: a commune that the list leaves out; whether it is khu vực I or II is not known.
 * - `notApplicable`: a ward, outside the communes that the list is about.
 */
export type CommuneDifficulty = "extreme" | "notListed" | "notApplicable";

/**
 * Difficulty of a commune or ward, with the provenance of that statement. A class that is missing names the list that
 * leaves the unit out; where it names none, nothing is known of a commune.
 */
export function classifyDifficulty(commune: Pick<Commune, "kind" | "areaClass">): Value<CommuneDifficulty> {
  const { areaClass } = commune;
  if (areaClass.value === "III") return { ...areaClass, value: "extreme" };
  const value = commune.kind === "ward" ? "notApplicable" : "notListed";
  if (areaClass.value !== null) return { ...areaClass, value };
  if (areaClass.source === "" && value === "notListed") return { ...areaClass, value: null };
  const derived: Value<CommuneDifficulty> = {
    value,
    valueStatus: "derived",
    source: areaClass.source,
    asOf: areaClass.asOf,
  };
  return areaClass.note === undefined ? derived : { ...derived, note: areaClass.note };
}
