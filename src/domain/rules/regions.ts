import type { CompiledRuleSet, Facts, Verdict } from "./compileRuleSet";
import { comparisonsOf } from "./ruleSet";

/** A stretch of figures of one measure within which a rule answers alike. */
export interface Region {
  /** null: without end on that side */
  from: number | null;
  isFromIncluded: boolean;
  to: number | null;
  isToIncluded: boolean;
  /** a figure within it */
  sample: number;
}

/** A measure that a rule asks for, as the rule sees it. */
export interface AskedMeasure {
  measure: string;
  unit: string;
  isYesNo: boolean;
  /** in ascending order, without gap; yes and no are 0 and 1 */
  regions: readonly Region[];
}

const known = new WeakMap<CompiledRuleSet, readonly AskedMeasure[]>();

/** The measures that a verdict may rest on, in the order of the document, cut at the limits of the rule. */
export function askedMeasures(compiled: CompiledRuleSet): readonly AskedMeasure[] {
  const before = known.get(compiled);
  if (before !== undefined) return before;
  const comparisons = comparisonsOf(compiled.ruleSet, compiled.on);
  const asked = compiled.measures.flatMap((measure) => {
    const own = comparisons.filter((it) => it.measure === measure && it.threshold !== null);
    const [first] = own;
    if (first === undefined) return [];
    const isYesNo = own.some(({ threshold }) => typeof threshold === "boolean");
    const limits = own.flatMap(({ threshold }) => (typeof threshold === "number" ? threshold : []));
    const regions = isYesNo ? [point(0), point(1)] : regionsOf(limits, first.unit);
    return [{ measure, unit: first.unit, isYesNo, regions }];
  });
  known.set(compiled, asked);
  return asked;
}

/** No measure of a unit is below 0, and no share above 100 %. */
function regionsOf(limits: readonly number[], unit: string): Region[] {
  const cuts = [...new Set(limits)].sort((a, b) => a - b);
  const [least, most] = [0, unit === "%" ? 100 : null];
  const inside = cuts.filter((it) => it >= least && (most === null || it <= most));
  const regions: Region[] = [];
  let from: number | null = null;
  for (const cut of inside) {
    if (cut > (from ?? least)) regions.push(open(from, cut, least));
    regions.push(point(cut));
    from = cut;
  }
  if (most === null || most > (from ?? least)) regions.push(last(from, most, least));
  return regions;
}

function point(at: number): Region {
  return { from: at, isFromIncluded: true, to: at, isToIncluded: true, sample: at };
}

function open(from: number | null, to: number, least: number): Region {
  const start = from ?? least;
  return { from: start, isFromIncluded: from === null, to, isToIncluded: false, sample: (start + to) / 2 };
}

function last(from: number | null, most: number | null, least: number): Region {
  const start = from ?? least;
  const sample = most === null ? start + 1 : (start + most) / 2;
  return { from: start, isFromIncluded: from === null, to: most, isToIncluded: most !== null, sample };
}

/** A stretch with the verdict that it leads to, all else as it is. */
export interface RegionVerdict extends Omit<Region, "sample"> {
  verdict: Verdict;
}

/** What each figure of one measure would lead to, all else as it is; neighbours of one verdict are one. */
export function verdictsBy(
  compiled: CompiledRuleSet,
  facts: Facts,
  { measure, regions }: AskedMeasure,
): RegionVerdict[] {
  const found: RegionVerdict[] = [];
  for (const { sample, ...region } of regions) {
    const verdict = compiled.verdictOf(supposing(facts, measure, sample));
    const before = found.at(-1);
    if (before?.verdict === verdict)
      Object.assign(before, { to: region.to, isToIncluded: region.isToIncluded });
    else found.push({ ...region, verdict });
  }
  return found;
}

/** The facts with one figure supposed. */
export function supposing(facts: Facts, measure: string, value: number): Facts {
  const supposed = { value, valueStatus: "scenario", source: "", asOf: "" } as const;
  return (asked) => (asked === measure ? supposed : facts(asked));
}
