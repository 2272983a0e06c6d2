import type { Geometry, Position } from "geojson";
import { type MapFrame, rounded } from "./mapFrame";

type Projected = readonly (readonly [x: number, y: number])[];

/** Beyond the edge of a drawing, in pixels, within which a shape still matters: a wide line reaches in. */
const MARGIN = 12;

/** Paths by projection, then by geometry: a picture that is drawn anew finds them here. */
const paths = new WeakMap<MapFrame["project"], WeakMap<object, string>>();

/** Lines and areas as path data; "" for points, and for what lies outside the frame. */
export function pathOf(geometry: Geometry, frame: MapFrame): string {
  const known = paths.get(frame.project) ?? new WeakMap<object, string>();
  paths.set(frame.project, known);
  const found = known.get(geometry);
  if (found !== undefined) return found;
  const path = writePath(geometry, frame);
  known.set(geometry, path);
  return path;
}

/** The lines of a geometry, the rings of an area. */
export function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  if (geometry.type === "MultiLineString" || geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Points of a line in the frame's units, without those too close to the one before to be told apart. */
export function projectLine(line: readonly Position[], frame: MapFrame): Projected {
  const detail = frame.detail ?? frame.k / 5;
  const points: (readonly [number, number])[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [index, [lng = 0, lat = 0]] of line.entries()) {
    const [x, y] = frame.project([lng, lat]);
    const isEnd = index === 0 || index === line.length - 1;
    if (!isEnd && Math.abs(x - lastX) < detail && Math.abs(y - lastY) < detail) continue;
    points.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return points;
}

function writePath(geometry: Geometry, frame: MapFrame): string {
  const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  const decimals = Math.max(0, Math.ceil(-Math.log10(frame.detail ?? frame.k / 5)));
  const lines = linesOf(geometry).map((it) => projectLine(it, frame));
  const seen =
    isArea && lines.some((it) => isSeen(it, frame)) ? lines : lines.filter((it) => isSeen(it, frame));
  return seen.map((it) => writeLine(it, decimals, isArea)).join("");
}

function writeLine(points: Projected, decimals: number, isArea: boolean): string {
  // a ring ends where it began, and Z goes there
  const drawn = isArea ? points.slice(0, -1) : points;
  const written = drawn.map(([x, y]) => `${rounded(x, decimals)} ${rounded(y, decimals)}`);
  return `M${written.join("L")}${isArea ? "Z" : ""}`;
}

function isSeen(points: Projected, { width, height, k }: MapFrame): boolean {
  if (!Number.isFinite(width)) return points.length > 1;
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  const margin = MARGIN * k;
  return east >= -margin && west <= width + margin && south >= -margin && north <= height + margin;
}
