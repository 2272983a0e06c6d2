import type { MultiPolygon, Polygon, Position } from "geojson";

/** WGS 84. */
const SEMI_MAJOR_AXIS_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);
const SEMI_MINOR_AXIS_M = SEMI_MAJOR_AXIS_M * (1 - FLATTENING);

/** Area in m² between the equator and a parallel, for one radian of longitude (closed form of the ellipsoid). */
function zoneAreaM2(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (SEMI_MINOR_AXIS_M ** 2 / 2) * (sine / (1 - E2 * sine ** 2) + Math.atanh(E * sine) / E);
}

/**
 * Area in m² of a ring on the ellipsoid, whatever its winding. Between two positions the strip below is taken as
 * straight, which for edges of a few kilometres differs from the geodesic by less than a millionth.
 */
function ringAreaM2(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [lng = 0, lat = 0]] of ring.entries()) {
    const [fromLng = 0, fromLat = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    sum += ((lng - fromLng) * Math.PI * (zoneAreaM2(lat) + zoneAreaM2(fromLat))) / 360;
  }
  return Math.abs(sum);
}

/** Area in m² of a polygon: the outer ring less its holes. */
export function polygonAreaM2(rings: readonly (readonly Position[])[]): number {
  return rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * ringAreaM2(ring), 0);
}

/** Area in km² of a polygon or multipolygon on the WGS 84 ellipsoid. A sphere would be 0.26 % too large here. */
export function geometryAreaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => sum + polygonAreaM2(rings), 0) / 1e6;
}
