import { distance } from "fastest-levenshtein";
import { fold } from "../../../../domain/search/fold";
import type { Unit } from "./unitRegister";

const MOST_SUGGESTIONS = 3;

/** Slips that a name of this length may have and still be taken for a slip. */
function mostSlips(name: string): number {
  return name.length < 5 ? 0 : name.length < 9 ? 1 : 2;
}

/** Whether two names are the same but for accents and a slip or two. */
export function isNearName(first: string, second: string): boolean {
  const [a, b] = [fold(first), fold(second)];
  if (a === "" || b === "") return false;
  return distance(a, b) <= Math.min(mostSlips(a), mostSlips(b));
}

/** Units whose names are near a folded one, nearest first; for a person to confirm, never to be taken. */
export function nearUnits(folded: string, units: readonly Unit[]): Unit[] {
  return units
    .map((unit) => ({ unit, slips: distance(folded, fold(unit.name)) }))
    .filter(({ unit, slips }) => slips <= Math.min(mostSlips(folded), mostSlips(fold(unit.name))))
    .sort((a, b) => a.slips - b.slips || (a.unit.code < b.unit.code ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ unit }) => unit);
}
