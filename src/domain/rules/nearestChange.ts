import { CANNOT_TELL, type CompiledRuleSet, type Facts } from "./compileRuleSet";
import { type AskedMeasure, askedMeasures, type RegionVerdict, verdictsBy } from "./regions";

/** The change of one figure, all else as it is, that would lead to another verdict. */
export interface FigureChange {
  measure: string;
  unit: string;
  isYesNo: boolean;
  from: number;
  /** the limit that has to be reached or passed; of yes and no 1 or 0 */
  limit: number;
  /** whether the limit itself is enough: “down to 20” and not “below 20” */
  isReachingEnough: boolean;
  direction: "up" | "down";
  /** from the figure to the limit; 0 where the figure stands on a limit that it has to pass */
  by: number;
  /** the verdict that it would lead to, never `cannotTell` */
  verdict: string;
}

/**
 * Single changes that would flip a verdict, the nearest first: numbers before yes and no, by the way they have to go
 * against the limit (of shares, against 100 %). None of an undecided verdict.
 */
export function flippingChanges(compiled: CompiledRuleSet, facts: Facts): FigureChange[] {
  const verdict = compiled.verdictOf(facts);
  if (verdict === CANNOT_TELL) return [];
  return askedMeasures(compiled)
    .flatMap((asked) => {
      const { value } = facts(asked.measure);
      return value === null ? [] : nearestOf(compiled, facts, asked, value, verdict);
    })
    .sort((a, b) => effortOf(a) - effortOf(b));
}

function nearestOf(
  compiled: CompiledRuleSet,
  facts: Facts,
  asked: AskedMeasure,
  value: number,
  verdict: string,
): FigureChange[] {
  const { measure, unit, isYesNo } = asked;
  const others = verdictsBy(compiled, facts, asked).filter(
    (it) => it.verdict !== verdict && it.verdict !== CANNOT_TELL,
  );
  const changes = others.flatMap((region): FigureChange[] => {
    const end = endTowards(region, value);
    if (end === null) return [];
    const by = Number(Math.abs(end.limit - value).toPrecision(12));
    return [{ measure, unit, isYesNo, from: value, ...end, by, verdict: region.verdict }];
  });
  const [nearest] = changes.sort((a, b) => a.by - b.by);
  return nearest === undefined ? [] : [nearest];
}

function endTowards(
  region: RegionVerdict,
  value: number,
): Pick<FigureChange, "limit" | "isReachingEnough" | "direction"> | null {
  const { from, isFromIncluded, to, isToIncluded } = region;
  if (from !== null && (value < from || (value === from && !isFromIncluded)))
    return { limit: from, isReachingEnough: isFromIncluded, direction: "up" };
  if (to !== null && (value > to || (value === to && !isToIncluded)))
    return { limit: to, isReachingEnough: isToIncluded, direction: "down" };
  return null;
}

function effortOf({ isYesNo, by, unit, limit }: FigureChange): number {
  if (isYesNo) return Number.POSITIVE_INFINITY;
  return by / (unit === "%" ? 100 : Math.max(Math.abs(limit), 1e-9));
}
