/**
 * Limits rounded as far as no value changes its class: 43.27 becomes 43 where nothing lies between. Rounded
 * up or down to the fewest significant digits, two at least.
 */
export function readable(breaks: readonly number[], values: readonly number[]): number[] {
  return breaks.map((limit, index) => {
    const before = breaks[index - 1] ?? Number.NEGATIVE_INFINITY;
    const after = breaks[index + 1] ?? Number.POSITIVE_INFINITY;
    const keepsClasses = (it: number) => {
      const [low, high] = it < limit ? [it, limit] : [limit, it];
      return it > before && it < after && !values.some((value) => value >= low && value < high);
    };
    for (let digits = 2; digits < 8; digits += 1) {
      const found = roundings(limit, digits).find(keepsClasses);
      if (found !== undefined) return found;
    }
    return limit;
  });
}

/** The nearest number of so many significant digits, and the next ones below and above. */
function roundings(limit: number, digits: number): number[] {
  const nearest = Number(limit.toPrecision(digits));
  const step = 10 ** (Math.floor(Math.log10(Math.abs(limit) || 1)) - digits + 1);
  return [nearest, nearest - step, nearest + step].map((it) => Number(it.toPrecision(digits)));
}
