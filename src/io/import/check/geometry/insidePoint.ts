import type { LngLat } from "../../../../domain/commune";
import { bboxOf } from "../positions/locator";
import type { AreaGeometry } from "./readArea";

/** Lines on which a point is looked for. */
const LINES = 9;

/** A point inside an area: the middle of the longest stretch of it along a few parallels. Null for none. */
export function insidePoint(geometry: AreaGeometry): LngLat | null {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const [, south, , north] = bboxOf(geometry);
  let best: { point: LngLat; length: number } | null = null;
  for (let line = 1; line <= LINES; line += 1) {
    const lat = south + ((north - south) * line) / (LINES + 1);
    const crossings: number[] = [];
    for (const ring of rings)
      for (let index = 1; index < ring.length; index += 1) {
        const [ax = 0, ay = 0] = ring[index - 1] ?? [];
        const [bx = 0, by = 0] = ring[index] ?? [];
        if (ay > lat !== by > lat) crossings.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
      }
    crossings.sort((a, b) => a - b);
    for (let index = 1; index < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index - 1], crossings[index]];
      if (best === null || to - from > best.length)
        best = { point: [Number(((from + to) / 2).toFixed(7)), Number(lat.toFixed(7))], length: to - from };
    }
  }
  return best?.point ?? null;
}
