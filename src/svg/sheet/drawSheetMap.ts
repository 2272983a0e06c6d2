import type { MapModel } from "../../symbology/map/mapModel";
import { type Basemap, drawMap, joinMap } from "../draw/drawMap";
import type { SvgNode } from "../svgNode";
import { type Extent, paperProjection } from "./projection";
import { FONT_FAMILY } from "./typeset";

/** Length of a CSS pixel in millimetres, by which widths and type of the map are set. */
const PIXEL = 25.4 / 96;
/** On A3, which is read from further away. */
const LARGER = 1.12;

/** Before the names of patterns, which the legend shares with the map. */
export const ID_PREFIX = "sheet-";

interface SheetMapFrame {
  extent: Extent;
  scale: number;
  /** of the map on the sheet, in millimetres */
  width: number;
  height: number;
  unit: number;
}

let last: { key: string; model: MapModel; base: Basemap; drawn: SvgNode } | null = null;

/**
 * The map of a sheet, in millimetres from the corner of its frame, in the light colours of paper. What was drawn last
 * is kept: typing a title does not draw the map anew.
 */
export function drawSheetMap(
  model: MapModel,
  base: Basemap,
  blackAndWhite: boolean,
  { extent, scale, width, height, unit }: SheetMapFrame,
): SvgNode {
  const key = JSON.stringify([extent, scale, width, height, unit, blackAndWhite]);
  if (last !== null && last.key === key && last.model === model && last.base === base) return last.drawn;
  const frame = {
    project: paperProjection(extent, scale),
    width,
    height,
    k: unit > 1 ? PIXEL * LARGER : PIXEL,
  };
  const options = {
    patterns: blackAndWhite ? ("blackAndWhite" as const) : ("colour" as const),
    idPrefix: ID_PREFIX,
    fontFamily: FONT_FAMILY,
    clip: true,
  };
  const paper: MapModel = { ...model, scheme: "light", hovered: null, hoveredPlace: null };
  const drawn = joinMap(drawMap(paper, base, frame, options), frame, options);
  last = { key, model, base, drawn };
  return drawn;
}
