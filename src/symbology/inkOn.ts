import { MAP_PALETTE } from "../../styles/mapPalette";
import type { Scheme } from "../../styles/palette";
import { contrast } from "./contrast";

/** The ink of a name on a class colour: of the map's inks the one that contrasts most with it. */
export function inkOn(fill: string, scheme: Scheme): string {
  const inks = [MAP_PALETTE[scheme].ink, MAP_PALETTE.light.ink, MAP_PALETTE.light.halo];
  return inks.reduce((best, it) => (contrast(it, fill) > contrast(best, fill) ? it : best));
}
