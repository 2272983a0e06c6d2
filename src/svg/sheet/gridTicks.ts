import type { LngLat } from "../../domain/commune";
import { type Extent, toDegrees } from "./projection";

/** A tick on an edge of the map: millimetres from the left or the upper end, and what it stands for. */
export interface Tick {
  at: number;
  value: number;
}

const METRE_STEPS = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const MINUTE_STEPS = [0.5, 1, 2, 5, 10, 15, 20, 30, 60];

/** Distance of grid lines in metres: the smallest that leaves `least` millimetres between them. */
export function metreStep(scale: number, least: number): number {
  return METRE_STEPS.find((it) => (it * 1000) / scale >= least) ?? 50_000;
}

/** Distance of meridians in minutes of arc, likewise; a minute is at least 1.7 km here. */
export function minuteStep(scale: number, least: number): number {
  return MINUTE_STEPS.find((it) => (it * 1_700_000) / scale >= least) ?? 60;
}

/** Grid lines of the plane that cross an edge from `start` to `end` in metres. */
export function metreTicks(start: number, end: number, step: number, scale: number): Tick[] {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  const first = Math.ceil(low / step);
  const count = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const value = (first + index) * step;
    return { at: (Math.abs(value - start) * 1000) / scale, value };
  });
}

export type Edge = "top" | "bottom" | "left" | "right";

/** Where meridians (top, bottom) or parallels (left, right) cross an edge; values in minutes of arc. */
export function degreeTicks(extent: Extent, edge: Edge, step: number, scale: number): Tick[] {
  const { west, south, east, north } = extent;
  const isLevel = edge === "top" || edge === "bottom";
  const length = isLevel ? east - west : north - south;
  const degreesAt = (metres: number): LngLat =>
    isLevel
      ? toDegrees(west + metres, edge === "top" ? north : south)
      : toDegrees(edge === "left" ? west : east, north - metres);
  const minutesAt = (metres: number) => degreesAt(metres)[isLevel ? 0 : 1] * 60;
  const [start, end] = [minutesAt(0), minutesAt(length)];
  const first = Math.ceil(Math.min(start, end) / step);
  const count = Math.max(0, Math.floor(Math.max(start, end) / step) - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const value = (first + index) * step;
    return { at: (crossing(minutesAt, value, length) * 1000) / scale, value };
  });
}

/** Where a steadily rising or falling function has a value, between 0 and `length`: to a centimetre. */
function crossing(valueAt: (metres: number) => number, wanted: number, length: number): number {
  const rises = valueAt(length) > valueAt(0);
  let [low, high] = [0, length];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (valueAt(middle) < wanted === rises) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
