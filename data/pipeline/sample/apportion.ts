/**
 * Shares `total` out in proportion to weights by the method of the largest remainder, each at least
 * `minimum`. Equal remainders go to the earlier key. Throws when the minimum does not fit into the total.
 */
export function apportion(
  weights: ReadonlyMap<string, number>,
  total: number,
  minimum: number,
): Map<string, number> {
  const spare = total - minimum * weights.size;
  if (spare < 0) throw new Error(`${total} is too few for ${weights.size} units with ${minimum} each.`);
  let weightSum = 0;
  for (const weight of weights.values()) weightSum += weight;
  const shares = [...weights].map(([key, weight]) => {
    const exact = minimum + (spare * weight) / weightSum;
    return { key, whole: Math.floor(exact), remainder: exact - Math.floor(exact) };
  });
  let left = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  const result = new Map(shares.map(({ key, whole }) => [key, whole]));
  for (const { key, whole } of [...shares].sort((a, b) => b.remainder - a.remainder)) {
    if (left === 0) break;
    result.set(key, whole + 1);
    left -= 1;
  }
  return result;
}
