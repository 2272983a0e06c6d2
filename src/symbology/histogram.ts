/** A bar of the histogram: how many values lie from `from` on and below `to` (the last one includes it). */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** Equal bins over the range of the finite values; one bin when they are all equal, none when there are none. */
export function histogram(values: readonly number[], binCount: number): Bin[] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [];
  const lowest = Math.min(...finite);
  const highest = Math.max(...finite);
  const width = (highest - lowest) / binCount;
  // equal values, or so near each other that a width cannot be told from zero
  if (width === 0) return [{ from: lowest, to: highest, count: finite.length }];
  const bins = Array.from({ length: binCount }, (_, index) => ({
    from: lowest + index * width,
    to: lowest + (index + 1) * width,
    count: 0,
  }));
  for (const value of finite) {
    const bin = bins[Math.min(binCount - 1, Math.floor((value - lowest) / width))];
    if (bin !== undefined) bin.count += 1;
  }
  return bins;
}
