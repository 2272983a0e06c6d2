import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { PALETTE, type PatternKey, type Scheme } from "../../styles/palette";
import type { DrawnView } from "../symbology/map/drawnView";
import { missingColour, RECEDED_NAME_OPACITY, RECEDED_OPACITY } from "../symbology/map/unitLook";
import type { ThemeClass } from "../symbology/theme";

/** Matches no feature: a layer that has nothing to draw at this level costs nothing. */
export const NOTHING: FilterSpecification = ["boolean", false];

/** Class key of a unit under the current theme, as data: `["get", "difficulty"]`. */
function classKey(view: DrawnView): ExpressionSpecification {
  return ["get", view.theme];
}

/**
 * Fill colour by class: one `match` over the theme's classes that ends in the missing colour. Without
 * classes there is nothing to match and every unit is missing.
 */
export function themeColour(view: DrawnView): ExpressionSpecification | string {
  const missing = missingColour(view.scheme);
  if (view.classes.length === 0) return missing;
  const arms = view.classes.flatMap((it) => [it.key, PALETTE[view.scheme][it.colour].fill]);
  // The specification types `match` as a fixed head with pairs, which a computed list cannot show.
  return ["match", classKey(view), ...arms, missing] as unknown as ExpressionSpecification;
}

/** Keys of the classes that carry a pattern. */
function patternedKeys(
  classes: readonly ThemeClass[],
  pattern: PatternKey,
  scheme: Scheme,
): readonly string[] {
  return classes.filter((it) => PALETTE[scheme][it.colour].pattern === pattern).map((it) => it.key);
}

/** Units whose class carries `pattern`; a unit without class key counts as missing, thus hatched. */
export function patternFilter(view: DrawnView, pattern: PatternKey): FilterSpecification {
  const keys = patternedKeys(view.classes, pattern, view.scheme);
  if (pattern === "hatch" && keys.length === 0) return ["!", ["has", view.theme]];
  if (keys.length === 0) return NOTHING;
  const isOfKey: ExpressionSpecification = ["in", classKey(view), ["literal", [...keys]]];
  return pattern === "hatch" ? ["any", ["!", ["has", view.theme]], isOfKey] : isOfKey;
}

/** Units whose class under this theme rests on sample data. */
export function sampleFilter(view: DrawnView): FilterSpecification {
  return ["==", ["get", `sample:${view.theme}`], true];
}

/**
 * Opacity of fills and patterns of the level shown: full, except for units that a filter leaves out: the
 * classes of the legend, the chosen commune, the table. Those keep their outline and a trace of colour.
 */
export function unitOpacity(view: DrawnView, full = 1): ExpressionSpecification | number {
  const receded = RECEDED_OPACITY * full;
  const conditions = conditionsOfPlace(view);
  if (view.classFilter.length > 0)
    conditions.push(["in", classKey(view), ["literal", [...view.classFilter]]]);
  if (conditions.length === 0) return full;
  return ["case", ["all", ...conditions], full, receded];
}

/** Opacity of labels and points of villages: those that commune or table leave out recede. */
export function withinOpacity(view: DrawnView, full = 1): ExpressionSpecification | number {
  const conditions = view.villagesDrawn ? conditionsOfPlace(view) : [];
  if (conditions.length === 0) return full;
  return ["case", ["all", ...conditions], full, RECEDED_NAME_OPACITY * full];
}

/** What a unit must be to stay, its class apart. */
function conditionsOfPlace({ within, kept }: DrawnView): ExpressionSpecification[] {
  return [...(within === null ? [] : [isWithin(within)]), ...(kept === null ? [] : [isKept(kept)])];
}

/** `match` looks an id up; `in` would go through the list for each unit. */
function isKept(kept: ReadonlySet<string>): ExpressionSpecification {
  if (kept.size === 0) return ["boolean", false];
  return ["match", ["get", "id"], [...kept], true, false];
}

function isWithin(communeCode: string): ExpressionSpecification {
  return ["==", ["get", "communeCode"], communeCode];
}

/** A value that changes with the zoom, straight between the stops. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  const flat = stops.flat();
  return ["interpolate", ["linear"], ["zoom"], ...flat] as unknown as ExpressionSpecification;
}
