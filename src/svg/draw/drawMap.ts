import type { MapModel } from "../../symbology/map/mapModel";
import { node, type SvgNode } from "../svgNode";
import { drawGround } from "./drawGround";
import { drawHighlights } from "./drawHighlights";
import { type Basemap, type Drawing, type DrawingOptions, startDrawing } from "./drawing";
import { drawNames } from "./drawNames";
import { drawOverlayAreas, drawOverlayIcons, placeIcons } from "./drawOverlays";
import { drawPatterns } from "./drawPatterns";
import { drawPoints } from "./drawPoints";
import { drawBoundaries, drawRoads, drawWater } from "./drawReference";
import { drawUnits } from "./drawUnits";
import type { MapFrame } from "./mapFrame";

export type { Basemap, DrawingOptions } from "./drawing";
export type { MapFrame } from "./mapFrame";

/** The parts of a map, bottom to top. `defs` holds what the others name by id and must be in the same document. */
export interface DrawnMap {
  defs: SvgNode;
  ground: SvgNode;
  fills: SvgNode;
  water: SvgNode;
  roads: SvgNode;
  boundaries: SvgNode;
  overlayAreas: SvgNode;
  highlights: SvgNode;
  points: SvgNode;
  names: SvgNode;
  overlayIcons: SvgNode;
}

/**
 * The picture that the WebGL map would paint of the same model, as shapes: the same for the same input, in plain
 * presentation attributes. What the basemap lacks is left out.
 */
export function drawMap(model: MapModel, base: Basemap, frame: MapFrame, options: DrawingOptions): DrawnMap {
  const drawing = startDrawing(model, base, frame, options);
  return { ...drawShapes(drawing), ...drawSigns(drawing) };
}

/** What lies on the earth and is scaled with it. */
export function drawShapes(drawing: Drawing): Omit<DrawnMap, "points" | "names" | "overlayIcons"> {
  return {
    defs: node("defs", {}, ...drawPatterns(drawing)),
    ground: drawGround(drawing),
    fills: drawUnits(drawing),
    water: drawWater(drawing),
    roads: drawRoads(drawing),
    boundaries: drawBoundaries(drawing),
    overlayAreas: drawOverlayAreas(drawing),
    highlights: drawHighlights(drawing),
  };
}

/** What keeps its size on the screen and finds its place anew at each scale. */
export function drawSigns(drawing: Drawing): Pick<DrawnMap, "points" | "names" | "overlayIcons"> {
  const icons = placeIcons(drawing);
  return {
    points: drawPoints(drawing),
    names: drawNames(drawing, icons),
    overlayIcons: drawOverlayIcons(drawing, icons),
  };
}

/** The parts as one group; cut off at the frame where the options say so. */
export function joinMap(
  drawn: DrawnMap,
  { width, height }: MapFrame,
  { idPrefix, clip }: DrawingOptions,
): SvgNode {
  const {
    defs,
    ground,
    fills,
    water,
    roads,
    boundaries,
    overlayAreas,
    highlights,
    points,
    names,
    overlayIcons,
  } = drawn;
  const parts = [
    ground,
    fills,
    water,
    roads,
    boundaries,
    overlayAreas,
    highlights,
    points,
    names,
    overlayIcons,
  ];
  if (clip !== true) return node("g", {}, defs, ...parts);
  const frameId = `${idPrefix}frame`;
  const cut = node("clipPath", { id: frameId }, node("rect", { width, height }));
  return node("g", {}, defs, cut, node("g", { "clip-path": `url(#${frameId})` }, ...parts));
}
