import { createRequire } from "node:module";
import type { Position } from "geojson";

// The package is CommonJS in a form whose names Node cannot see, so an import would come up empty.
const { Geodesic } = createRequire(import.meta.url)(
  "geographiclib-geodesic",
) as typeof import("geographiclib-geodesic");
const WGS84 = Geodesic.WGS84;

const RADIANS = Math.PI / 180;
/** Semi-major axis in metres and first eccentricity squared of WGS84. */
const SEMI_MAJOR_M = 6_378_137;
const ECCENTRICITY2 = 0.006_694_379_990_14;
/** The flat frame below is true to far less than this over the width of the province. */
const FRAME_TOLERANCE = 1.02;

type XY = readonly [x: number, y: number];

/**
 * Shortest distance in metres from a place `[lng, lat]` to lines, along the WGS84 ellipsoid. In a flat frame
 * around the place the nearest point of each segment is found; of those that can be nearest the geodesic is
 * measured. Infinity where there is no line.
 */
export function distanceToLinesM(from: Position, lines: readonly (readonly Position[])[]): number {
  const [lng = Number.NaN, lat = Number.NaN] = from;
  const toFrame = frameAt(lng, lat);
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (let index = 1; index < line.length; index += 1) {
      const [start, end] = [line[index - 1] as Position, line[index] as Position];
      const t = nearestShare(toFrame(start), toFrame(end));
      const at = [0, 1].map((axis) => {
        const first = start[axis] ?? Number.NaN;
        return first + t * ((end[axis] ?? Number.NaN) - first);
      });
      const [x, y] = toFrame(at);
      if (Math.hypot(x, y) > least * FRAME_TOLERANCE) continue;
      const { s12 } = WGS84.Inverse(lat, lng, at[1] ?? Number.NaN, at[0] ?? Number.NaN);
      if (s12 === undefined) throw new Error("A position needs a longitude and a latitude.");
      least = Math.min(least, s12);
    }
  return least;
}

/** Metres east and north of a place, by the ellipsoid's two radii of curvature there. */
function frameAt(lng: number, lat: number): (position: Position) => XY {
  const sine2 = Math.sin(lat * RADIANS) ** 2;
  const w = Math.sqrt(1 - ECCENTRICITY2 * sine2);
  const eastM = (SEMI_MAJOR_M / w) * Math.cos(lat * RADIANS) * RADIANS;
  const northM = ((SEMI_MAJOR_M * (1 - ECCENTRICITY2)) / w ** 3) * RADIANS;
  return ([x = Number.NaN, y = Number.NaN]) => [(x - lng) * eastM, (y - lat) * northM];
}

/** How far along a segment, 0 to 1, the point nearest to the frame's origin lies. */
function nearestShare([x1, y1]: XY, [x2, y2]: XY): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  return length2 === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length2));
}
