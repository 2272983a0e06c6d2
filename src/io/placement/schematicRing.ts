import type { Position } from "geojson";
import type { LngLat } from "../../domain/commune";
import { polygonAreaM2 } from "../../domain/geometry/ellipsoidArea";
import { METRES_PER_DEGREE_LAT, METRES_PER_DEGREE_LNG } from "../../domain/geometry/localPlane";
import { roundPosition } from "../../domain/geometry/round";

/** Corners of a ring: enough to look round, few enough to stay small. */
const CORNERS = 40;
/** A ring stays this far from its commune's boundary, so that rounding cannot carry it over. */
const INSET_M = 5;
/** Far more than the reports and rounding leave in doubt, far less than the 1 % that is promised. */
const AREA_TOLERANCE = 0.002;
const LARGEST_RADIUS_M = 50_000;
const HALVINGS = 50;

/** Offset in metres from the middle of the ring, east and north. */
type Offset = readonly [east: number, north: number];

/**
 * A closed, counter-clockwise ring of `areaHa` on the WGS84 ellipsoid around `middle`: a circle, or where
 * the circle would leave the commune, what of a larger one can be reached from the middle in a straight
 * line without leaving it. It lies inside `outline` by construction: no corner of the outline is nearer
 * to the middle than the two spokes beside it are long. Null where no such ring is large enough.
 */
export function schematicRing(
  middle: LngLat,
  areaHa: number,
  outline: readonly Position[],
): Position[] | null {
  const limits = spokeLimits(outline.map((position) => offsetFrom(middle, position)));
  const wantedM2 = areaHa * 10_000;
  const areaAt = (radius: number) => polygonAreaM2([ringAt(middle, limits, radius)]);
  let low = 0;
  let high = LARGEST_RADIUS_M;
  for (let step = 0; step < HALVINGS; step += 1) {
    const radius = (low + high) / 2;
    if (areaAt(radius) < wantedM2) low = radius;
    else high = radius;
  }
  const ring = ringAt(middle, limits, high);
  return Math.abs(polygonAreaM2([ring]) / wantedM2 - 1) <= AREA_TOLERANCE ? ring : null;
}

function ringAt(middle: LngLat, limits: readonly number[], radius: number): Position[] {
  const corners = limits.map((limit, index) => {
    const [east, north] = directionOf(index);
    const length = Math.min(radius, limit);
    return roundPosition(
      [
        middle[0] + (east * length) / METRES_PER_DEGREE_LNG,
        middle[1] + (north * length) / METRES_PER_DEGREE_LAT,
      ],
      5,
    );
  });
  return [...corners, ...corners.slice(0, 1)];
}

/** Spokes run counter-clockwise from east, as RFC 7946 wants of an outer ring. */
function directionOf(spoke: number): Offset {
  const angle = (spoke * 2 * Math.PI) / CORNERS;
  return [Math.cos(angle), Math.sin(angle)];
}

function offsetFrom(middle: LngLat, [lng = Number.NaN, lat = Number.NaN]: Position): Offset {
  return [(lng - middle[0]) * METRES_PER_DEGREE_LNG, (lat - middle[1]) * METRES_PER_DEGREE_LAT];
}

/** How long each spoke may be. */
function spokeLimits(outline: readonly Offset[]): number[] {
  const limits = Array.from({ length: CORNERS }, (_, spoke) => firstCrossing(outline, directionOf(spoke)));
  for (const [east, north] of outline) {
    const turns = Math.atan2(north, east) / (2 * Math.PI);
    const before = Math.floor((turns + 1) * CORNERS) % CORNERS;
    for (const spoke of [before, (before + 1) % CORNERS])
      limits[spoke] = Math.min(limits[spoke] ?? 0, Math.hypot(east, north));
  }
  return limits.map((limit) => Math.max(0, limit - INSET_M));
}

/** Distance at which a spoke first meets the outline. */
function firstCrossing(outline: readonly Offset[], [dx, dy]: Offset): number {
  let nearest = LARGEST_RADIUS_M;
  outline.forEach(([bx, by], index) => {
    const from = outline[index - 1];
    if (!from) return;
    const [ax, ay] = from;
    const across = dx * (by - ay) - dy * (bx - ax);
    if (across === 0) return;
    const along = (dy * ax - dx * ay) / across;
    const distance = (ax * (by - ay) - ay * (bx - ax)) / across;
    if (along >= 0 && along <= 1 && distance >= 0) nearest = Math.min(nearest, distance);
  });
  return nearest;
}
