import type { Measure } from "../../../../domain/observation";
import { fold } from "../../../../domain/search/fold";
import { CELL_UNITS, YES_NO_WORDS } from "../../words/cellWords";

/** What may stand in a column of figures. */
export interface Expectation {
  kind: "count" | "percent" | "amount";
  /** 0 to 100 for shares, from 0 for counts and areas; null where nothing is impossible */
  min: number | null;
  max: number | null;
  isWhole: boolean;
  /** what may be written behind the figure, folded, and what one of it is in the column's own unit */
  units: ReadonlyMap<string, number>;
  /** words that stand for a figure, folded: of yes and no */
  words?: ReadonlyMap<string, number>;
}

function unitsOf(key: string): ReadonlyMap<string, number> {
  return new Map([...(CELL_UNITS[key] ?? [])].map(([word, factor]) => [unitKey(word), factor]));
}

/** Folded without spaces; signs that folding would lose stay. */
export function unitKey(unit: string): string {
  return fold(unit.replace("²", "2")).replaceAll(" ", "") || unit.trim();
}

const count = (units: string): Expectation => ({
  kind: "count",
  min: 0,
  max: null,
  isWhole: true,
  units: unitsOf(units),
});

export const HOUSEHOLDS = count("households");
export const PEOPLE = count("people");
const PERCENT: Expectation = {
  kind: "percent",
  min: 0,
  max: 100,
  isWhole: false,
  units: unitsOf("%"),
};
export const HECTARES: Expectation = {
  kind: "amount",
  min: 0,
  max: null,
  isWhole: false,
  units: unitsOf("ha"),
};

const YES_NO: ReadonlyMap<string, number> = new Map(YES_NO_WORDS.map(([word, value]) => [fold(word), value]));

/** Rates of change may be negative and above a hundred. */
const CHANGE = /growth|fall|ratio/i;

const known = new WeakMap<Pick<Measure, "id" | "unit">, Expectation>();

/** What a measure's own unit allows. */
export function expectationOf(measure: Pick<Measure, "id" | "unit">): Expectation {
  const earlier = known.get(measure);
  if (earlier !== undefined) return earlier;
  const expectation = makeExpectation(measure);
  known.set(measure, expectation);
  return expectation;
}

function makeExpectation({ id, unit }: Pick<Measure, "id" | "unit">): Expectation {
  const key = unitKey(unit);
  if (key === "ho") return HOUSEHOLDS;
  if (key === "nguoi") return PEOPLE;
  if (unit === "%" && !CHANGE.test(id)) return PERCENT;
  if (key === "ha") return HECTARES;
  const isChange = CHANGE.test(id);
  return {
    kind: unit === "%" ? "percent" : "amount",
    min: isChange ? null : 0,
    max: null,
    isWhole: false,
    units: new Map(key === "" ? [] : [[key, 1], ...(unit.startsWith("%") ? [["%", 1] as const] : [])]),
    ...(unit === "" && { words: YES_NO }),
  };
}
