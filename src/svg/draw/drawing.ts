import type { FeatureCollection, Geometry, Position } from "geojson";
import { MAP_PALETTE, type MapPalette } from "../../../styles/mapPalette";
import type { LngLat } from "../../domain/commune";
import { type BasemapLayer, hiddenLayers } from "../../symbology/map/basemapLayers";
import { type DrawnView, drawnView } from "../../symbology/map/drawnView";
import { LINES, type LineName } from "../../symbology/map/lineLooks";
import type { MapModel } from "../../symbology/map/mapModel";
import { provinceRingsNow } from "../../symbology/map/provinceOutline";
import { atZoom } from "../../symbology/map/zoomStops";
import { node, type SvgNode } from "../svgNode";
import { type MapFrame, rounded, zoomOf } from "./mapFrame";
import { pathOf } from "./pathOf";

/** The basemap's files that are there; a part that is missing is not drawn. */
export type Basemap = Partial<Record<BasemapLayer, FeatureCollection>>;

export interface DrawingOptions {
  /** `blackAndWhite` tells classes apart by patterns, and overlays by their signs alone */
  patterns: "colour" | "blackAndWhite";
  /** before every id, so that several drawings can stand in one page */
  idPrefix: string;
  fontFamily: string;
  /** cut off at the frame, and leave out names that would reach beyond it */
  clip?: boolean;
  /** widths of lines in pixels of the screen whatever the drawing is scaled to */
  keepsWidths?: boolean;
}

/** Everything that the parts of one drawing share. */
export interface Drawing {
  model: MapModel;
  view: DrawnView;
  frame: MapFrame;
  options: DrawingOptions;
  palette: MapPalette;
  /** of a web map of the same scale: what decides widths, sizes, and what is named */
  zoom: number;
  /** files of the basemap that are there and are shown */
  base: Basemap;
  /** the border of the province */
  province: readonly Position[][];
}

export function startDrawing(
  model: MapModel,
  base: Basemap,
  frame: MapFrame,
  options: DrawingOptions,
): Drawing {
  const hidden = hiddenLayers(model.basemapGroups);
  return {
    model,
    view: drawnView(model),
    frame,
    options,
    palette: MAP_PALETTE[model.scheme],
    zoom: zoomOf(frame, middleOf(model)),
    base: Object.fromEntries(Object.entries(base).filter(([file]) => !hidden.has(file))),
    province: provinceRingsNow(model.communes),
  };
}

/** Somewhere among the units. */
function middleOf({ communeLabels, communes }: MapModel): LngLat {
  const label = communeLabels.features[0]?.geometry.coordinates;
  const area = communes.features[0]?.geometry;
  const corner = area?.type === "Polygon" ? area.coordinates[0]?.[0] : area?.coordinates[0]?.[0]?.[0];
  const [lng = 0, lat = 0] = label ?? corner ?? [];
  return [lng, lat];
}

/** Pixels in the drawing's units. */
export function px({ frame }: Drawing, pixels: number): number {
  return rounded(pixels * frame.k, frame.k < 0.5 ? 3 : 2);
}

/** What is drawn together, bottom to top. */
export function layer(
  name: string,
  attributes: SvgNode["attributes"],
  children: readonly SvgNode[],
): SvgNode {
  return node("g", { "data-layer": name, ...attributes }, ...children);
}

/** Width of a line in pixels: attributes of the very shape, since how widths scale is not inherited. */
export function widthOf(drawing: Drawing, pixels: number): SvgNode["attributes"] {
  return drawing.options.keepsWidths === true
    ? { "stroke-width": rounded(pixels), "vector-effect": "non-scaling-stroke" }
    : { "stroke-width": px(drawing, pixels) };
}

/** Dashes, which scale as widths do. */
export function dashesOf(drawing: Drawing, pixels: readonly number[]): string {
  const isKept = drawing.options.keepsWidths === true;
  return pixels.map((it) => (isKept ? rounded(it) : px(drawing, it))).join(" ");
}

/** All of these as one path, "" where nothing of them is in the frame. */
export function joinPaths(geometries: readonly Geometry[], { frame }: Drawing): string {
  return geometries.map((it) => pathOf(it, frame)).join("");
}

/** One kind of line, as one shape: what overlaps is not darker. Nothing where there is nothing to see. */
export function drawLines(
  drawing: Drawing,
  name: LineName,
  colour: string,
  geometries: readonly Geometry[],
  attributes: SvgNode["attributes"] = {},
): SvgNode[] {
  const look: { width: Parameters<typeof atZoom>[0]; opacity?: Parameters<typeof atZoom>[0] } = LINES[name];
  const opacity = look.opacity === undefined ? 1 : rounded(atZoom(look.opacity, drawing.zoom));
  const d = opacity === 0 ? "" : joinPaths(geometries, drawing);
  if (d === "") return [];
  return [
    node("path", {
      "data-line": name,
      d,
      fill: "none",
      stroke: colour,
      ...widthOf(drawing, atZoom(look.width, drawing.zoom)),
      ...(opacity < 1 && { "stroke-opacity": opacity }),
      ...attributes,
    }),
  ];
}
