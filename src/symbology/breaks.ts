import { ckmeans, quantileSorted } from "simple-statistics";

/** How limits between classes are found where no document fixes them. */
export const BREAK_METHODS = ["quantile", "equal", "natural"] as const;
export type BreakMethod = (typeof BREAK_METHODS)[number];

export const LEAST_CLASSES = 3;
export const MOST_CLASSES = 7;

/**
 * Ascending limits that cut `values` into at most `classCount` half-open classes; a value equal to a limit
 * belongs to the class above it. Fewer distinct values give fewer limits, none or all-equal values give
 * none; values that are not finite are left out.
 */
export function findBreaks(values: readonly number[], method: BreakMethod, classCount: number): number[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const distinct = new Set(sorted).size;
  const count = Math.min(classCount, distinct);
  const [lowest] = sorted;
  if (lowest === undefined || count < 2) return [];
  const limits = METHODS[method](sorted, count);
  const highest = sorted.at(-1) ?? lowest;
  return [...new Set(limits)].filter((it) => it > lowest && it <= highest).sort((a, b) => a - b);
}

const METHODS: Record<BreakMethod, (sorted: number[], count: number) => number[]> = {
  /** about as many units in each class */
  quantile: (sorted, count) => inner(count).map((it) => quantileSorted(sorted, it / count)),
  /** classes of the same width */
  equal: (sorted, count) => {
    const lowest = sorted[0] ?? 0;
    const highest = sorted.at(-1) ?? 0;
    // divided first: the difference of two huge values would not be finite
    const step = highest / count - lowest / count;
    return inner(count).map((it) => lowest + step * it);
  },
  /** classes as unlike each other as can be (ckmeans) */
  natural: (sorted, count) =>
    ckmeans(sorted, count)
      .slice(1)
      .flatMap((cluster) => cluster[0] ?? []),
};

/** 1 … count − 1 */
function inner(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, index) => index + 1);
}
