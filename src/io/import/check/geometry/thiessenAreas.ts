import { Delaunay } from "d3-delaunay";
import type { LngLat } from "../../../../domain/commune";
import { bboxOf } from "../positions/locator";
import { sharedArea, withoutAreas } from "./clip";
import type { AreaGeometry } from "./readArea";

/** A village that has a point. */
export interface Seed {
  id: string;
  position: LngLat;
}

/**
 * The part of a commune that is nearer to each village than to any other, without what surveyed areas already
 * cover. Nearness is measured in the commune's own plane, a degree of longitude being shorter than one of latitude.
 * Villages that share a point have one area, that of the first.
 */
export function* thiessenAreas(
  commune: AreaGeometry,
  seeds: readonly Seed[],
  surveyed: readonly AreaGeometry[],
): Generator<{ id: string; geometry: AreaGeometry }> {
  const [west, south, east, north] = bboxOf(commune);
  const stretch = Math.cos(((south + north) * Math.PI) / 360);
  const margin = Math.max(east - west, north - south) / 10;
  const distinct = new Map<string, Seed>();
  for (const seed of seeds) {
    const key = seed.position.join();
    if (!distinct.has(key)) distinct.set(key, seed);
  }
  const placed = [...distinct.values()];
  const voronoi = Delaunay.from(
    placed,
    ({ position }) => position[0] * stretch,
    ({ position }) => position[1],
  ).voronoi([(west - margin) * stretch, south - margin, (east + margin) * stretch, north + margin]);
  for (const [index, { id }] of placed.entries()) {
    const cell: [number, number][] | null = voronoi.cellPolygon(index);
    if (cell === null) continue;
    const whole: AreaGeometry = {
      type: "Polygon",
      coordinates: [cell.map(([x, y]) => [x / stretch, y])],
    };
    const within = sharedArea(whole, commune);
    const geometry = within === null ? null : withoutAreas(within, surveyed);
    if (geometry !== null) yield { id, geometry };
  }
}
