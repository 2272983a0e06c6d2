import type { Bbox, LngLat } from "../../domain/commune";

/** A place on the map's container, in CSS pixels from its upper left corner. */
export interface MapPixel {
  x: number;
  y: number;
}

/** A line drawn on the map with the pressed mouse or one finger. */
export interface Stroke {
  state: "drawing" | "done" | "cancelled";
  /** from the press to where the pointer is, in small steps */
  path: readonly MapPixel[];
}

/** Between places and pixels, for what the page lays over the map. Nothing of the data is read through it. */
export interface MapLens {
  pixelOf: (position: LngLat) => MapPixel;
  positionAt: (pixel: MapPixel) => LngLat;
  centre: () => LngLat;
  /** what lies between the edges of the map */
  extent: () => Bbox;
  /** move the map so that the position is in its middle, where it is near the edge or out of sight */
  show: (position: LngLat) => void;
  /** hears of every movement of the map; returns how to stop */
  onMove: (listener: () => void) => () => void;
  /** hears of lines drawn on the map, which do not move it meanwhile; returns how to stop */
  onStroke: (listener: (stroke: Stroke) => void) => () => void;
}
