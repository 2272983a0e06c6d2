import { CANNOT_TELL, type CompiledRuleSet, type Facts } from "./compileRuleSet";
import { type MissingFigures, missingFigures } from "./missingFigures";

/** What collecting one measure would do for undecided units. */
export interface MeasureGap {
  measure: string;
  /** undecided units that lack it and whose open conditions ask for it */
  lacking: number;
  /** of them those that it alone settles, whatever its value */
  surely: number;
  /** those that it alone settles for some of its values, `surely` included */
  perhaps: number;
}

/** One measure more, all those before it being known. */
export interface GapStep {
  measure: string;
  /** units settled whatever the values of the measures so far */
  settled: number;
  /** units settled for some of their values, `settled` included */
  perhaps: number;
}

export interface Gaps {
  undecided: number;
  /** undecided units that no figure can settle: a limit was not found, or nothing answers a condition any more */
  beyond: number;
  /** the most useful first */
  measures: readonly MeasureGap[];
  /** in which order to collect them, each step the one that settles most */
  order: readonly GapStep[];
}

/** Units by what would settle them: those that answer alike share one result of `missingFigures`. */
type Counted = ReadonlyMap<MissingFigures, number>;

/**
 * Which missing figures would settle the most undecided units. Figures are taken one by one: a sum that would follow
 * from two others is not derived here, so that more units may be settled than is said, never fewer.
 */
export function findGaps(compiled: CompiledRuleSet, units: readonly Facts[]): Gaps {
  const counted = new Map<MissingFigures, number>();
  for (const facts of units) {
    if (compiled.verdictOf(facts) !== CANNOT_TELL) continue;
    const found = missingFigures(compiled, facts);
    counted.set(found, (counted.get(found) ?? 0) + 1);
  }
  const measures = compiled.measures
    .map((measure): MeasureGap => {
      const lacking = countOf(counted, (it) => it.measures.includes(measure));
      return { measure, lacking, ...settledBy(counted, [measure]) };
    })
    .filter(({ lacking }) => lacking > 0)
    .sort(byUse);
  return {
    undecided: countOf(counted, () => true),
    beyond: countOf(counted, ({ possible }) => possible.length === 0),
    measures,
    order: orderOf(counted, measures),
  };
}

/** Greedy: first what settles most, then what settles most beside it. Where nothing is sure, what may settle most. */
function orderOf(counted: Counted, measures: readonly MeasureGap[]): GapStep[] {
  const order: GapStep[] = [];
  const all = settledBy(
    counted,
    measures.map(({ measure }) => measure),
  );
  let left = measures;
  while (left.length > 0) {
    const last = order.at(-1) ?? { settled: 0, perhaps: 0 };
    if (last.settled === all.surely && last.perhaps === all.perhaps) break;
    const collected = order.map(({ measure }) => measure);
    const [best] = left
      .map((it) => ({ ...it, ...settledBy(counted, [...collected, it.measure]) }))
      .sort(byUse);
    if (best === undefined) break;
    order.push({ measure: best.measure, settled: best.surely, perhaps: best.perhaps });
    left = left.filter(({ measure }) => measure !== best.measure);
  }
  return order;
}

/** How many units some measures settle together. */
function settledBy(counted: Counted, collected: readonly string[]): { surely: number; perhaps: number } {
  const isCollected = (set: readonly string[]) => set.every((it) => collected.includes(it));
  return {
    surely: countOf(counted, ({ sure }) => sure.some(isCollected)),
    perhaps: countOf(counted, ({ possible }) => possible.some(isCollected)),
  };
}

function countOf(counted: Counted, isCounted: (found: MissingFigures) => boolean): number {
  return [...counted].reduce((sum, [found, count]) => (isCounted(found) ? sum + count : sum), 0);
}

function byUse(a: MeasureGap, b: MeasureGap): number {
  return b.surely - a.surely || b.perhaps - a.perhaps || b.lacking - a.lacking;
}
