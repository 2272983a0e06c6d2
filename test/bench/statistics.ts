/** Several measurements of one thing, in the unit of each. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Middle of a list; of two middles their mean. Throws on an empty list: no measurement is not 0. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error("There is no median of no measurements.");
  return (lower + upper) / 2;
}

/** Median with the least and the most that was measured. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
