import { PALETTE, type PatternKey, type Scheme } from "../../../styles/palette";
import type { UnitProperties } from "../drawnUnits";
import type { DrawnView } from "./drawnView";

/** How much of its fill a unit keeps that the class filter or the chosen commune leaves out. */
export const RECEDED_OPACITY = 0.12;
/** The same of the names and points of villages. */
export const RECEDED_NAME_OPACITY = 0.25;
/** How strong the dots of sample data are on a unit that stays. */
export const DOTS_OPACITY = 0.7;

/** Colour of a unit that has no class key, or one that no class claims. */
export function missingColour(scheme: Scheme): string {
  return PALETTE[scheme].missing.fill;
}

/** How one unit of the level that is shown is filled: what `src/map/expressions.ts` says in MapLibre's words. */
export interface UnitLook {
  /** key of its class, null where no class claims it */
  classKey: string | null;
  fill: string;
  pattern: PatternKey;
  isSample: boolean;
  /** neither legend nor commune nor table leave it out */
  stays: boolean;
}

export function unitLook(unit: UnitProperties, view: DrawnView): UnitLook {
  const { scheme, theme, classes, classFilter } = view;
  const key = unit[theme];
  const found = classes.find((it) => it.key === key);
  const swatch = PALETTE[scheme][found?.colour ?? "missing"];
  return {
    classKey: found?.key ?? null,
    fill: swatch.fill,
    // a class that nobody claims is painted as missing, and hatched only where there is no key at all
    pattern: found === undefined && key !== undefined ? "none" : swatch.pattern,
    isSample: unit[`sample:${theme}`] === true,
    stays: staysInPlace(unit, view) && (classFilter.length === 0 || classFilter.includes(String(key))),
  };
}

/** Neither the chosen commune nor the filters of the table leave the unit out. */
export function staysInPlace({ id, communeCode }: UnitProperties, { within, kept }: DrawnView): boolean {
  return (within === null || communeCode === within) && (kept === null || kept.has(id));
}
