import { PALETTE, type Scheme } from "../../../styles/palette";
import type { UnitLabelCollection } from "../drawnUnits";
import { inkOn } from "../inkOn";
import type { DrawnView } from "./drawnView";
import { missingColour } from "./unitLook";

/** Colours of one name; null lets the layer's own colours stand. */
export interface LabelTint {
  ink: string | null;
  halo: string | null;
}

export const NO_TINT: LabelTint = { ink: null, halo: null };

/**
 * Colours of the communes' names on the fills they stand on: the ink that contrasts more, and the fill
 * itself as halo, so that a name needs no white sticker on a dark class. They are set as feature state,
 * because a colour computed from the data would make the map place every name anew when the theme
 * switches. Empty where names do not stand on a full class colour.
 */
export function labelTints(view: DrawnView, labels: UnitLabelCollection): ReadonlyMap<string, LabelTint> {
  if (view.level !== "commune" || view.classFilter.length > 0) return new Map();
  const tints = new Map(
    view.classes.map((it) => [it.key, tintOn(PALETTE[view.scheme][it.colour].fill, view.scheme)]),
  );
  const missing = tintOn(missingColour(view.scheme), view.scheme);
  return new Map(
    labels.features.map(({ properties }) => [
      properties.id,
      tints.get(String(properties[view.theme])) ?? missing,
    ]),
  );
}

/** What a name on this fill is drawn with. */
export function tintOn(fill: string, scheme: Scheme): LabelTint {
  return { ink: inkOn(fill, scheme), halo: fill };
}
