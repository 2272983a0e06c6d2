import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Position } from "geojson";
import type { LngLat } from "../../../src/domain/commune";
import type { CommuneFeature } from "../geometry/communeTopology";
import { distanceM, distanceToSegmentM, METRES_PER_DEGREE_LNG } from "../geometry/planar";
import { roundTo } from "../geometry/quantise";
import type { SampleConfig } from "./config";
import type { Random } from "./random";

type PlacingRules = SampleConfig["positions"];

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The plane in which distances are compared is true to 1 %: ask for that much more than is promised. */
const PLANE_ALLOWANCE = 1.01;
/** About 11 m: more would only pretend. */
const POSITION_DECIMALS = 4;

/**
 * Draws positions inside one commune, away from its border, from every settlement and from the villages
 * already placed anywhere. For each village the roomiest of a few free places is taken; when none is found
 * the spacing, and nothing else, is relaxed. Ordered from north to south. Throws when there is no room.
 */
export function placeVillages(
  commune: CommuneFeature,
  count: number,
  settlements: readonly LngLat[],
  placed: readonly LngLat[],
  rules: PlacingRules,
  random: Random,
): LngLat[] {
  const rings = ringsOf(commune);
  const bounds = boundsOf(rings.flat());
  const margin = Math.max(rules.spacingM, rules.settlementDistanceM) * PLANE_ALLOWANCE;
  const nearbySettlements = settlements.filter((it) => isNear(it, bounds, margin));
  const nearbyPlaced = placed.filter((it) => isNear(it, bounds, margin));
  const own: LngLat[] = [];
  let spacing = rules.spacingM * PLANE_ALLOWANCE;
  const isFree = (position: LngLat): boolean =>
    booleanPointInPolygon(position, commune) &&
    nearestM(position, nearbySettlements) >= rules.settlementDistanceM * PLANE_ALLOWANCE &&
    nearestBorderM(position, rings) >= rules.borderDistanceM;
  while (own.length < count) {
    const taken = [...nearbyPlaced, ...own];
    let best: LngLat | undefined;
    let bestRoom = 0;
    let found = 0;
    for (let i = 0; i < rules.triesPerVillage && found < rules.candidatesPerVillage; i++) {
      const position: LngLat = [
        roundTo(random.between(bounds.west, bounds.east), POSITION_DECIMALS),
        roundTo(random.between(bounds.south, bounds.north), POSITION_DECIMALS),
      ];
      const room = nearestM(position, taken);
      if (room < spacing || !isFree(position)) continue;
      found += 1;
      if (best && room <= bestRoom) continue;
      best = position;
      bestRoom = room;
    }
    if (best) own.push(best);
    else if (spacing < 1) throw new Error(`${commune.properties.code} has no room for ${count} villages.`);
    else spacing *= rules.relaxation;
  }
  return own.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

function ringsOf({ geometry }: CommuneFeature): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function boundsOf(positions: readonly Position[]): Bounds {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lng = Number.NaN, lat = Number.NaN] of positions) {
    bounds.west = Math.min(bounds.west, lng);
    bounds.east = Math.max(bounds.east, lng);
    bounds.south = Math.min(bounds.south, lat);
    bounds.north = Math.max(bounds.north, lat);
  }
  return bounds;
}

function isNear([lng, lat]: LngLat, { west, south, east, north }: Bounds, marginM: number): boolean {
  // A degree of latitude is longer than one of longitude here, so this margin is enough for both.
  const margin = marginM / METRES_PER_DEGREE_LNG;
  return lng >= west - margin && lng <= east + margin && lat >= south - margin && lat <= north + margin;
}

function nearestM(position: LngLat, others: readonly LngLat[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) nearest = Math.min(nearest, distanceM(position, other));
  return nearest;
}

function nearestBorderM(position: LngLat, rings: readonly Position[][]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const { distance } = distanceToSegmentM(position, ring[i - 1] ?? [], ring[i] ?? []);
      nearest = Math.min(nearest, distance);
    }
  }
  return nearest;
}
