import type { MultiPolygon, Point, Polygon } from "geojson";
import type { LngLat } from "./commune";

/** Where a place was taken from; `source` is an id of the sources table, `note` is Vietnamese. */
interface Placed {
  placeNote: string;
  placeSource: string;
}

/** A shape whose area equals the reported hectares; that it lies there and has this form is not known. */
export interface ShapeDraw extends Placed {
  rule: "shape";
  geometryStatus: "schematic";
  geometry: Polygon;
  /** the middle of the shape, where its icon and figure stand */
  anchor: LngLat;
}

/** The area that an office handed in. */
export interface OutlineDraw extends Placed {
  rule: "outline";
  geometryStatus: "surveyed";
  geometry: Polygon | MultiPolygon;
  /** a point inside, where its icon and figure stand */
  anchor: LngLat;
}

/** One symbol: where an office put it (`surveyed`), at a place of that very name (`gazetteer`), or somewhere in the unit. */
export interface SymbolDraw extends Placed {
  rule: "symbol";
  geometryStatus: "indicative" | "gazetteer" | "surveyed";
  geometry: Point;
}

/** Hatch over today's communes that hold any part of a former district; one figure for all of it. */
export interface ExtentDraw {
  rule: "extent";
  geometryStatus: "derived";
  communeCodes: readonly string[];
  /** those of them that hold parts of another district too */
  partialCommuneCodes: readonly string[];
  placeNote: string;
}

/** Nothing on the map: the row is listed, and `placeNote` says why it has no place. */
export interface PanelDraw {
  rule: "panel";
  placeNote: string;
}

/** How a zone or a site is drawn (DESIGN §4 “Zones”). */
export type Draw = ShapeDraw | OutlineDraw | SymbolDraw | ExtentDraw | PanelDraw;

/** The one point where a place stands; null where it has none or lies over whole communes. */
export function positionOf(draw: Draw): LngLat | null {
  if (draw.rule === "shape" || draw.rule === "outline") return draw.anchor;
  if (draw.rule !== "symbol") return null;
  const [lng = 0, lat = 0] = draw.geometry.coordinates;
  return [lng, lat];
}
