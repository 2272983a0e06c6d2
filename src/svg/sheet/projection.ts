import type { Geometry, Position } from "geojson";
import type { Bbox, LngLat } from "../../domain/commune";
import { fromWgs84, PROJECTED_SYSTEMS, toWgs84 } from "../../io/import/check/positions/referenceSystems";
import type { SheetBox } from "./paper";

/** VN-2000 / TM-3 103°00′, the province's own system. */
const SHEET_SYSTEM = "EPSG:9205";

function findSystem() {
  const found = PROJECTED_SYSTEMS.find(({ id }) => id === SHEET_SYSTEM);
  if (found === undefined) throw new Error(`${SHEET_SYSTEM} is not among the systems`);
  return found;
}
const system = findSystem();

/** A part of the plane in metres: easting and northing of its edges. */
export interface Extent {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Easting and northing in metres. */
export function toMetres(position: LngLat): [number, number] {
  return fromWgs84(system, position);
}

/** Degrees on WGS 84 of easting and northing. */
export function toDegrees(east: number, north: number): LngLat {
  return toWgs84(system, [east, north]) ?? [0, 0];
}

/** What areas and lines cover; null without any position. */
export function extentOf(geometries: readonly Geometry[]): Extent | null {
  let extent: Extent | null = null;
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    if (typeof coordinates[0] !== "number") {
      for (const it of coordinates) visit(it);
      return;
    }
    const [lng = 0, lat = 0] = coordinates as Position;
    const [east, north] = toMetres([lng, lat]);
    extent =
      extent === null
        ? { west: east, south: north, east, north }
        : {
            west: Math.min(extent.west, east),
            south: Math.min(extent.south, north),
            east: Math.max(extent.east, east),
            north: Math.max(extent.north, north),
          };
  };
  for (const it of geometries) if (it.type !== "GeometryCollection") visit(it.coordinates);
  return extent;
}

/** What lies between meridians and parallels. */
export function extentOfBbox([west, south, east, north]: Bbox): Extent {
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
    [(west + east) / 2, south],
    [(west + east) / 2, north],
  ];
  const found = extentOf([{ type: "MultiPoint", coordinates: corners }]);
  if (found === null) throw new Error("Corners have positions");
  return found;
}

/** The part of the plane that a box on paper shows at a scale, about the middle of an extent. */
export function shownExtent({ west, south, east, north }: Extent, box: SheetBox, scale: number): Extent {
  const [halfWidth, halfHeight] = [(box.width * scale) / 2000, (box.height * scale) / 2000];
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return { west: x - halfWidth, east: x + halfWidth, south: y - halfHeight, north: y + halfHeight };
}

/** Positions in millimetres from the upper left corner of the box that shows the extent. */
export function paperProjection({ west, north }: Extent, scale: number) {
  return (position: LngLat): readonly [number, number] => {
    const [x, y] = toMetres(position);
    return [((x - west) * 1000) / scale, ((north - y) * 1000) / scale];
  };
}

/** Whether all of one is within the other. */
export function isShown(one: Extent, within: Extent): boolean {
  return (
    one.west >= within.west &&
    one.east <= within.east &&
    one.south >= within.south &&
    one.north <= within.north
  );
}
