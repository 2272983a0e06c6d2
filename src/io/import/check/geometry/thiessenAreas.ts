import type { Position } from "geojson";
import type { LngLat } from "../../../../domain/commune";
import type { Corner } from "../../../geometry/halfPlane";
import { drawThiessenAreas } from "../../../geometry/thiessen";
import { bboxOf } from "../positions/locator";
import { withoutAreas } from "./clip";
import type { AreaGeometry } from "./readArea";

/** A village that has a point. */
export interface Seed {
  id: string;
  position: LngLat;
}

/** Whole steps of about a decimetre: lines that should meet then do. */
const STEPS_PER_DEGREE = 1e6;

/**
 * The part of a commune that is nearer to each village than to any other, without what surveyed areas already
 * cover. Villages that share a point have one area, that of the first; holes of a commune are not cut out.
 */
export function thiessenAreas(
  commune: AreaGeometry,
  seeds: readonly Seed[],
  surveyed: readonly AreaGeometry[],
): { id: string; geometry: AreaGeometry }[] {
  const [west, south, , north] = bboxOf(commune);
  const toGrid = ([lng = 0, lat = 0]: Position) => ({
    x: Math.round((lng - west) * STEPS_PER_DEGREE),
    y: Math.round((lat - south) * STEPS_PER_DEGREE),
  });
  const toDegrees = ({ x, y }: Corner): Position => [
    Math.round(west * STEPS_PER_DEGREE + x) / STEPS_PER_DEGREE,
    Math.round(south * STEPS_PER_DEGREE + y) / STEPS_PER_DEGREE,
  ];
  const polygons = commune.type === "Polygon" ? [commune.coordinates] : commune.coordinates;
  const rings = polygons.map(([outer = []]) =>
    outer.slice(0, -1).map((it) => ({ ...toGrid(it), border: null })),
  );
  const distinct = new Map<string, Seed>();
  for (const seed of seeds) {
    const { x, y } = toGrid(seed.position);
    if (!distinct.has(`${x} ${y}`)) distinct.set(`${x} ${y}`, seed);
  }
  const placed = [...distinct.values()];
  // a degree of longitude is shorter than one of latitude
  const stretch = Math.cos(((south + north) * Math.PI) / 360);
  const areas = drawAll(
    rings,
    placed.map(({ position }) => toGrid(position)),
    stretch,
  );
  return placed.flatMap(({ id }, index) => {
    const whole = geometryOf((areas[index] ?? []).map((ring) => ring.map(toDegrees)));
    const geometry = whole === null ? null : withoutAreas(whole, surveyed);
    return geometry === null ? [] : [{ id, geometry }];
  });
}

/** No area rather than a wrong one where an outline is too broken to be cut. One alone has all. */
function drawAll(...[rings, seeds, stretch]: Parameters<typeof drawThiessenAreas>): Corner[][][] {
  if (seeds.length === 1) return [rings.map((ring) => [...ring])];
  try {
    return drawThiessenAreas(rings, seeds, stretch);
  } catch {
    return [];
  }
}

function geometryOf(rings: readonly Position[][]): AreaGeometry | null {
  const closed = rings
    .map(withoutRepeats)
    .filter((ring) => ring.length >= 3)
    .map((ring) => [...ring, ...ring.slice(0, 1)]);
  const [only, second] = closed;
  if (only === undefined) return null;
  return second === undefined
    ? { type: "Polygon", coordinates: [only] }
    : { type: "MultiPolygon", coordinates: closed.map((ring) => [ring]) };
}

/** Corners that rounding has put on the corner before, or the last on the first. */
function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((position, index) => {
    const before = ring[index === 0 ? ring.length - 1 : index - 1];
    return before === undefined || before[0] !== position[0] || before[1] !== position[1];
  });
}
