import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Bbox, LngLat } from "../../domain/commune";
import type { StrokeShape } from "../../store/pickingSlice";

/** Whether a position lies between the edges of a box `[west, south, east, north]`, edges included. */
export function isInBox([west, south, east, north]: Bbox): (position: LngLat) => boolean {
  return ([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north;
}

/**
 * Whether a position is enclosed by a stroke along `path`: by the box between its ends, or by the loop that closes
 * from its end to its start. A loop of fewer than three places encloses nothing.
 */
export function isInStroke(path: readonly LngLat[], shape: StrokeShape): (position: LngLat) => boolean {
  const [first, last] = [path[0], path[path.length - 1]];
  if (first === undefined || last === undefined) return () => false;
  if (shape === "box") {
    const [lngs, lats] = [
      [first[0], last[0]],
      [first[1], last[1]],
    ];
    return isInBox([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
  }
  if (path.length < 3) return () => false;
  const loop = { type: "Polygon" as const, coordinates: [[...path, first].map((it) => [...it])] };
  return (position) => booleanPointInPolygon(position, loop);
}
