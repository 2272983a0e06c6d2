import type { LngLat } from "../../domain/commune";

/** Where on a drawing the positions of the earth lie, in the drawing's own units. */
export interface MapFrame {
  /** a position in units from the upper left corner; must keep angles, as Web Mercator and VN-2000 do */
  project: (position: LngLat) => readonly [x: number, y: number];
  /** infinite for a drawing that is moved about under a window */
  width: number;
  height: number;
  /** length in units of one CSS pixel, 1/96 inch on paper: what widths of lines and sizes of type grow with */
  k: number;
  /** smallest length in units that shapes keep; a fifth of a pixel without it */
  detail?: number;
}

/** North and south of the place where the scale is taken, in degrees. */
const STEP = 0.01;
const TILE = 512;

/** The zoom of a web map of the same scale around `near`. */
export function zoomOf({ project, k }: MapFrame, [lng, lat]: LngLat): number {
  const [x1, y1] = project([lng, lat - STEP / 2]);
  const [x2, y2] = project([lng, lat + STEP / 2]);
  const pixelsPerDegree = Math.hypot(x2 - x1, y2 - y1) / k / STEP;
  return Math.log2((pixelsPerDegree * Math.cos((lat * Math.PI) / 180) * 360) / TILE);
}

/** Rounded to what can be seen of it, so that files stay small and the same. */
export function rounded(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
