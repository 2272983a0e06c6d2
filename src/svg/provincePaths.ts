import type { MultiPolygon, Polygon, Position } from "geojson";
import type { BoundaryCollection } from "../domain/dataset";

const RADIANS = Math.PI / 180;

/** Web Mercator, the projection of the WebGL map, in degrees of longitude; y grows downwards. */
function project([lng, lat]: Position): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + ((lat ?? 0) * RADIANS) / 2)) / RADIANS;
  return [lng ?? 0, -y];
}

/** A position in the units of `provincePaths`, for what is drawn over its paths. */
export function placeInPaths(position: Position): [number, number] {
  const [x, y] = project(position);
  return [Math.round(x * 1000), Math.round(y * 1000)];
}

/** An area in the units of `provincePaths`. */
export function areaPath(geometry: Polygon | MultiPolygon): string {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => `M${ring.map((it) => placeInPaths(it).join(" ")).join("L")}Z`).join("");
}

export interface ProvincePaths {
  /** of the SVG element, in projected units */
  viewBox: string;
  paths: { code: string; d: string }[];
}

/** Boundaries as SVG paths in one view box, in units of a thousandth of a degree. */
export function provincePaths(boundaries: BoundaryCollection): ProvincePaths {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  const ring = (positions: Position[]) => {
    const points = positions.map((position) => {
      const [x, y] = project(position);
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
      return `${Math.round(x * 1000)} ${Math.round(y * 1000)}`;
    });
    return `M${points.join("L")}Z`;
  };
  const paths = boundaries.features.map(({ properties, geometry }) => ({
    code: properties.code,
    d: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
      .flat()
      .map(ring)
      .join(""),
  }));
  const box = [west * 1000, north * 1000, (east - west) * 1000, (south - north) * 1000].map(Math.round);
  return { viewBox: paths.length === 0 ? "0 0 1 1" : box.join(" "), paths };
}
