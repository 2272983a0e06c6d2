import type { SvgNode } from "../svgNode";
import { type Drawing, layer } from "./drawing";
import type { PlacedIcon } from "./drawOverlays";
import { type Box, placeLabels } from "./placeLabels";
import { lakeNames, neighbourNames, riverNames, roadNumbers } from "./referenceNames";
import { peakNames, settlementNames } from "./settlementNames";
import { communeNames, villageNames } from "./unitNames";

/** All names, those of higher rank first; icons are there before any name. */
export function drawNames(drawing: Drawing, icons: readonly PlacedIcon[]): SvgNode {
  const { width, height } = drawing.frame;
  const taken = icons.map(({ x, y, reach }): Box => [x - reach, y - reach, x + reach, y + reach]);
  const names = [
    ...communeNames(drawing),
    ...villageNames(drawing),
    ...settlementNames(drawing),
    ...peakNames(drawing),
    ...roadNumbers(drawing),
    ...lakeNames(drawing),
    ...riverNames(drawing),
    ...neighbourNames(drawing),
  ];
  const within: Box | undefined = drawing.options.clip === true ? [0, 0, width, height] : undefined;
  const placed = placeLabels(names, taken, within);
  return layer(
    "names",
    {
      "font-family": drawing.options.fontFamily,
      "text-anchor": "middle",
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    // names of higher rank lie on top
    placed.reverse().map((it) => it.draw()),
  );
}
