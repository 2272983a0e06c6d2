/** More columns than this nobody can compare at a glance. */
export const MOST_PINS = 4;
/** Fewer than this is no comparison. */
export const FEWEST_PINS = 2;

/** Why a unit cannot be pinned beside others: villages and communes are not compared, nor five units. */
export type PinRefusal = "mixed" | "full";

/** What stands against pinning a unit (a commune's code or a village's id) beside `pins`, null if nothing. */
export function refusalOf(pins: readonly string[], unit: string): PinRefusal | null {
  const [first] = pins;
  if (first !== undefined && first.includes("-") !== unit.includes("-")) return "mixed";
  return pins.length >= MOST_PINS ? "full" : null;
}
