import type { LngLat } from "./commune";
import type { NearestRoad } from "./nearestRoad";

/** A numbered national road as lines of `[lng, lat]`. */
export interface NationalRoad {
  /** number as tagged, e.g. “QL.4D” */
  ref: string;
  /** doubt about the number, "" if there is none */
  note: string;
  lines: readonly (readonly LngLat[])[];
}

/** The national road nearest to a place, in a straight line. */
export type RoadAt = Pick<NearestRoad, "ref" | "note" | "distanceKm">;

/** Finds the nearest road of a place; each place, by reference, is measured once. Null where there is no road. */
export type FindRoad = (place: LngLat) => RoadAt | null;

/** Some neighbouring segments of one road and the box around them, so that most need not be looked at. */
interface Stretch {
  road: NationalRoad;
  points: readonly LngLat[];
  west: number;
  south: number;
  east: number;
  north: number;
}

const POINTS_A_STRETCH = 16;
const RADIANS = Math.PI / 180;
/** Semi-major axis in kilometres and first eccentricity squared of WGS84. */
const SEMI_MAJOR_KM = 6378.137;
const ECCENTRICITY2 = 0.006_694_379_990_14;

/**
 * Measures to these roads in a flat frame around each place, with the ellipsoid's radii of curvature there: within
 * the province that is the geodesic to some metres, and the lines are good to 60 to 100 m.
 */
export function makeRoadFinder(roads: readonly NationalRoad[]): FindRoad {
  const stretches = roads.flatMap((road) => road.lines.flatMap((line) => stretchesOf(road, line)));
  const measured = new WeakMap<LngLat, RoadAt | null>();
  // a list goes from neighbour to neighbour: the stretch that was nearest last is nearly nearest again
  let last: Stretch | undefined = stretches[0];
  return (place) => {
    const known = measured.get(place);
    if (known !== undefined) return known;
    const { eastKm, northKm } = scalesAt(place[1]);
    let least = last === undefined ? Number.POSITIVE_INFINITY : distance2(place, last, eastKm, northKm);
    for (const it of stretches) {
      const x = Math.max(it.west - place[0], 0, place[0] - it.east) * eastKm;
      const y = Math.max(it.south - place[1], 0, place[1] - it.north) * northKm;
      if (x * x + y * y >= least) continue;
      const found = distance2(place, it, eastKm, northKm);
      if (found < least) [least, last] = [found, it];
    }
    const road =
      last === undefined
        ? null
        : {
            ref: last.road.ref,
            note: last.road.note,
            distanceKm: Math.round(Math.sqrt(least) * 100) / 100,
          };
    measured.set(place, road);
    return road;
  };
}

function stretchesOf(road: NationalRoad, line: readonly LngLat[]): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < line.length - 1; start += POINTS_A_STRETCH) {
    const points = line.slice(start, start + POINTS_A_STRETCH + 1);
    const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
    found.push({
      road,
      points,
      west: Math.min(...lngs),
      south: Math.min(...lats),
      east: Math.max(...lngs),
      north: Math.max(...lats),
    });
  }
  return found;
}

/** Kilometres of a degree east and north, by the ellipsoid's two radii of curvature. */
function scalesAt(lat: number): { eastKm: number; northKm: number } {
  const w = Math.sqrt(1 - ECCENTRICITY2 * Math.sin(lat * RADIANS) ** 2);
  return {
    eastKm: (SEMI_MAJOR_KM / w) * Math.cos(lat * RADIANS) * RADIANS,
    northKm: ((SEMI_MAJOR_KM * (1 - ECCENTRICITY2)) / w ** 3) * RADIANS,
  };
}

/** Least square of the distance to the segments of a stretch, km². */
function distance2(place: LngLat, { points }: Stretch, eastKm: number, northKm: number): number {
  let least = Number.POSITIVE_INFINITY;
  let [x1, y1] = [Number.NaN, Number.NaN];
  for (const [lng, lat] of points) {
    const [x2, y2] = [(lng - place[0]) * eastKm, (lat - place[1]) * northKm];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length2 = dx * dx + dy * dy;
    const share = length2 > 0 ? Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length2)) : 0;
    const [x, y] = [x1 + share * dx, y1 + share * dy];
    const found = x * x + y * y;
    if (found < least) least = found;
    [x1, y1] = [x2, y2];
  }
  return least;
}
