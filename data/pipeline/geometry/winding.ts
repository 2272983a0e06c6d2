import type { MultiPolygon, Polygon, Position } from "geojson";

/** Twice the signed planar area of a ring: positive when it runs counter-clockwise. */
function signedDoubleArea(ring: readonly Position[]): number {
  let sum = 0;
  let previous: Position | undefined;
  for (const position of ring) {
    const [x = 0, y = 0] = position;
    if (previous) {
      const [px = 0, py = 0] = previous;
      sum += px * y - x * py;
    }
    previous = position;
  }
  return sum;
}

/** True when a closed ring runs counter-clockwise, as RFC 7946 wants of an outer ring. */
function isCounterClockwise(ring: readonly Position[]): boolean {
  return signedDoubleArea(ring) > 0;
}

/** The rings of one polygon with the winding of RFC 7946: outer counter-clockwise, holes clockwise. */
export function rewindRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) =>
    isCounterClockwise(ring) === (index === 0) ? ring : [...ring].reverse(),
  );
}

/** True when every ring of the geometry has the winding of RFC 7946. */
export function isWoundRight(geometry: Polygon | MultiPolygon): boolean {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.every((rings) => rings.every((ring, index) => isCounterClockwise(ring) === (index === 0)));
}
