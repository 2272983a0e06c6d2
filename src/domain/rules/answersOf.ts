import { type Compare, comparisonsOf, type RuleSet } from "./ruleSet";

/**
 * Values of each measure that stand for all it can have: on each limit, between two, below and above all. Two values
 * between the same limits answer every comparison alike. Yes and no are 1 and 0; nothing is below 0, and no share
 * above 100.
 */
export function answersOf(ruleSet: RuleSet, on: string): ReadonlyMap<string, readonly number[]> {
  const byMeasure = new Map<string, Compare[]>();
  for (const it of comparisonsOf(ruleSet, on)) {
    const known = byMeasure.get(it.measure);
    if (known === undefined) byMeasure.set(it.measure, [it]);
    else known.push(it);
  }
  return new Map([...byMeasure].map(([measure, comparisons]) => [measure, valuesOf(comparisons)]));
}

function valuesOf(comparisons: readonly Compare[]): number[] {
  const isYesNo = comparisons.some(({ threshold }) => typeof threshold === "boolean");
  const limits = [
    ...new Set(comparisons.flatMap(({ threshold }) => (typeof threshold === "number" ? [threshold] : []))),
  ].sort((a, b) => a - b);
  const most = comparisons.some(({ unit }) => unit === "%") ? 100 : Number.POSITIVE_INFINITY;
  const [lowest, highest] = [limits[0], limits.at(-1)];
  const between = limits.slice(1).map((limit, index) => ((limits[index] ?? limit) + limit) / 2);
  const numbers =
    lowest === undefined || highest === undefined
      ? []
      : [lowest / 2, ...limits, ...between, Math.min(highest + 1, (highest + most) / 2)];
  return [...new Set([...(isYesNo ? [0, 1] : []), ...numbers])].filter((it) => it >= 0 && it <= most);
}
