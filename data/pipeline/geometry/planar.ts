import { METRES_PER_DEGREE_LAT, METRES_PER_DEGREE_LNG } from "../../../src/domain/geometry/localPlane";

/**
 * A local plane for comparing lengths and areas of neighbouring points. Longitudes are scaled by the
 * cosine of a latitude in the middle of the province, so that both axes are in metres to within 1 %.
 * Good for deciding what to leave out of a line; never for a figure that is published.
 */
export { METRES_PER_DEGREE_LAT, METRES_PER_DEGREE_LNG };

/** x and y in metres of a `[lng, lat]` position. */
function toPlane([lng = Number.NaN, lat = Number.NaN]: readonly number[]): [number, number] {
  return [lng * METRES_PER_DEGREE_LNG, lat * METRES_PER_DEGREE_LAT];
}

/** Area in m² of the triangle of three `[lng, lat]` positions. */
export function triangleAreaM2(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  const [ax, ay] = toPlane(a);
  const [bx, by] = toPlane(b);
  const [cx, cy] = toPlane(c);
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** Distance in metres between two `[lng, lat]` positions. */
export function distanceM(a: readonly number[], b: readonly number[]): number {
  const [ax, ay] = toPlane(a);
  const [bx, by] = toPlane(b);
  return Math.hypot(bx - ax, by - ay);
}

/** Length in metres of a line of `[lng, lat]` positions. */
export function lengthM(line: readonly (readonly number[])[]): number {
  let total = 0;
  let previous: readonly number[] | undefined;
  for (const position of line) {
    if (previous) total += distanceM(previous, position);
    previous = position;
  }
  return total;
}

/**
 * How far a position is from a segment, in metres, and where along it (0 at `from`, 1 at `to`) the
 * nearest point lies.
 */
export function distanceToSegmentM(
  position: readonly number[],
  from: readonly number[],
  to: readonly number[],
): { distance: number; along: number } {
  const [px, py] = toPlane(position);
  const [ax, ay] = toPlane(from);
  const [bx, by] = toPlane(to);
  const squared = (bx - ax) ** 2 + (by - ay) ** 2;
  const raw = squared === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / squared;
  const along = Math.min(1, Math.max(0, raw));
  return { distance: Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay)), along };
}
