import type { Commune } from "./commune";
import type { Value } from "./provenance";

/** The decision that lists the 32 communes; what is not on it is known only as “not on the list”. */
const LIST_SOURCE = "qd-113-2026";
const LIST_DATE = "2026-01-16";

/**
 * - `extreme`: khu vực III, on the list of Decision 113/QĐ-UBND.
 * - `notListed`: a commune that the list leaves out; whether it is khu vực I or II is not known.
 * - `notApplicable`: a ward, outside the 36 communes that Resolution 17-NQ/TU counts.
 */
export type CommuneDifficulty = "extreme" | "notListed" | "notApplicable";

/** Difficulty of a commune or ward, with the provenance of that statement. */
export function classifyDifficulty(commune: Pick<Commune, "kind" | "areaClass">): Value<CommuneDifficulty> {
  const { areaClass } = commune;
  if (areaClass.value === "III") return { ...areaClass, value: "extreme" };
  const value = commune.kind === "ward" ? "notApplicable" : "notListed";
  if (areaClass.value !== null) return { ...areaClass, value };
  const derived: Value<CommuneDifficulty> = {
    value,
    valueStatus: "derived",
    source: LIST_SOURCE,
    asOf: LIST_DATE,
  };
  return areaClass.note === undefined ? derived : { ...derived, note: areaClass.note };
}
