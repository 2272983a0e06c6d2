import { createRequire } from "node:module";
import type { MultiPolygon, Polygon, Position } from "geojson";

// The package is CommonJS in a form whose names Node cannot see, so an import would come up empty.
const { Geodesic } = createRequire(import.meta.url)(
  "geographiclib-geodesic",
) as typeof import("geographiclib-geodesic");
const WGS84 = Geodesic.WGS84;

/**
 * Signed area in m² of a ring of `[lng, lat]` positions on the WGS84 ellipsoid, positive when the ring
 * runs counter-clockwise. A sphere would be 0.26 % too large here, so it is never used for figures.
 */
function ringAreaM2(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lng, lat] of ring.slice(0, -1)) {
    if (lng === undefined || lat === undefined)
      throw new Error("A position needs a longitude and a latitude.");
    polygon.AddPoint(lat, lng);
  }
  const { area } = polygon.Compute(false, true);
  if (area === undefined) throw new Error("A ring has no area.");
  return area;
}

/** Area in m² of a polygon on the WGS84 ellipsoid: the outer ring less its holes, whatever the winding. */
export function polygonAreaM2(rings: readonly (readonly Position[])[]): number {
  return rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringAreaM2(ring)), 0);
}

/** Area in km² of a polygon or multipolygon on the WGS84 ellipsoid. */
export function geometryAreaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => sum + polygonAreaM2(rings), 0) / 1e6;
}
