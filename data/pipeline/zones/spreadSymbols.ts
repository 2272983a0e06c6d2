import type { LngLat } from "../../../src/domain/commune";
import { METRES_PER_DEGREE_LAT, METRES_PER_DEGREE_LNG } from "../geometry/planar";
import { roundTo } from "../geometry/quantise";

/** Something drawn as a symbol of which only the unit is known. */
interface Spreadable {
  id: string;
  position: LngLat;
  communeCode: string;
}

/** Symbols of one place stand this far from it at most. */
const RADIUS_M = 450;

/**
 * Where symbols that share a position stand instead: evenly around it, the first to the north, in the
 * order given, nearer where the unit's boundary is near. One alone stays where it is, unless a shape has
 * its middle there (`taken`).
 */
export function spreadSymbols(
  symbols: readonly Spreadable[],
  taken: readonly LngLat[],
  isInside: (communeCode: string, position: LngLat) => boolean,
): Map<string, LngLat> {
  const crowds = new Map<string, Spreadable[]>();
  for (const symbol of symbols) {
    const key = symbol.position.join();
    crowds.set(key, [...(crowds.get(key) ?? []), symbol]);
  }
  const takenKeys = new Set(taken.map((it) => it.join()));
  const moved = new Map<string, LngLat>();
  for (const [key, crowd] of crowds) {
    if (crowd.length === 1 && !takenKeys.has(key)) continue;
    crowd.forEach(({ id, position, communeCode }, index) => {
      const angle = Math.PI / 2 - (index * 2 * Math.PI) / crowd.length;
      let radius = RADIUS_M;
      while (!isInside(communeCode, shift(position, angle, radius))) radius /= 2;
      moved.set(id, shift(position, angle, radius));
    });
  }
  return moved;
}

function shift([lng, lat]: LngLat, angle: number, radius: number): LngLat {
  return [
    roundTo(lng + (Math.cos(angle) * radius) / METRES_PER_DEGREE_LNG, 5),
    roundTo(lat + (Math.sin(angle) * radius) / METRES_PER_DEGREE_LAT, 5),
  ];
}
