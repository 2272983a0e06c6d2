import { CANNOT_TELL, type CompiledRuleSet, type Facts } from "./compileRuleSet";
import { type ConditionTrace, evaluateRuleSet } from "./evaluateRuleSet";
import { openConditions } from "./openConditions";
import { type AskedMeasure, askedMeasures, type RegionVerdict, supposing, verdictsBy } from "./regions";

/** One missing figure, all else as it is. */
export interface SingleFigure {
  measure: string;
  /** always: whatever it turns out to be. sometimes: only some figures settle the verdict alone */
  settles: "always" | "sometimes" | "never";
  /** what each figure would lead to, from low to high; yes and no are 1 and 0 */
  cases: readonly RegionVerdict[];
}

/** What would have to be collected to come to a verdict. */
export interface MissingFigures {
  /** missing measures that the open conditions ask for, in the order of the document */
  measures: readonly string[];
  /** smallest sets that settle the verdict whatever the figures turn out to be, fewest first */
  sure: readonly (readonly string[])[];
  /** smallest sets that may settle it, with some figures, fewest first */
  possible: readonly (readonly string[])[];
  singles: readonly SingleFigure[];
  /** false where there were too many to try them all: more sets may exist */
  isComplete: boolean;
}

const NOTHING_MISSING: MissingFigures = {
  measures: [],
  sure: [],
  possible: [],
  singles: [],
  isComplete: true,
};

/** Verdicts tried for one unit: some hundredths of a second. */
const MOST_TRIALS = 100_000;

const known = new WeakMap<CompiledRuleSet, Map<string, MissingFigures>>();

/**
 * The figures that would settle an undecided verdict. Tried out on each side of and on every limit of the rule; what
 * counts is only how its conditions answer, so units that answer alike share one result.
 */
export function missingFigures(compiled: CompiledRuleSet, facts: Facts): MissingFigures {
  const held = known.get(compiled) ?? new Map<string, MissingFigures>();
  known.set(compiled, held);
  // units that answer alike have the same verdict too: many units, few keys, each worked out once
  let key = compiled.pattern(facts);
  for (const { measure } of askedMeasures(compiled)) key += facts(measure).value === null ? "-" : "+";
  const found = held.get(key) ?? findMissing(compiled, facts);
  held.set(key, found);
  return found;
}

function findMissing(compiled: CompiledRuleSet, facts: Facts): MissingFigures {
  if (compiled.verdictOf(facts) !== CANNOT_TELL) return NOTHING_MISSING;
  return tryOut(
    compiled,
    facts,
    askedMeasures(compiled).filter(({ measure }) => facts(measure).value === null),
  );
}

function tryOut(compiled: CompiledRuleSet, facts: Facts, asked: readonly AskedMeasure[]): MissingFigures {
  const open = new Set(openConditions(evaluateRuleSet(compiled, facts)).flatMap(measureOf));
  const relevant = asked.filter(({ measure }) => open.has(measure));
  const sure: AskedMeasure[][] = [];
  const possible: AskedMeasure[][] = [];
  let trials = 0;
  let isComplete = true;
  for (const set of setsOf(relevant)) {
    const isWithin = (smaller: readonly AskedMeasure[]) => smaller.every((it) => set.includes(it));
    if (sure.some(isWithin)) continue;
    const cost = set.reduce((product, { regions }) => product * regions.length, 1);
    trials += cost;
    if (trials > MOST_TRIALS) {
      isComplete = false;
      break;
    }
    const decided = countDecided(compiled, facts, set);
    if (decided.all) sure.push(set);
    if (decided.any && !possible.some(isWithin)) possible.push(set);
  }
  const names = (sets: readonly AskedMeasure[][]) => sets.map((set) => set.map(({ measure }) => measure));
  return {
    measures: relevant.map(({ measure }) => measure),
    sure: names(sure),
    possible: names(possible),
    singles: relevant.map((it) => singleOf(compiled, facts, it)),
    isComplete,
  };
}

function measureOf({ condition }: ConditionTrace): string[] {
  return "measure" in condition ? [condition.measure] : [];
}

/** Sets of one, then of two …; in each size in the order of the document. */
function* setsOf<T>(all: readonly T[]): Generator<T[]> {
  for (let size = 1; size <= all.length; size++) yield* setsOfSize(all, size);
}

function* setsOfSize<T>(all: readonly T[], size: number): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of all.entries())
    for (const rest of setsOfSize(all.slice(index + 1), size - 1)) yield [first, ...rest];
}

/** Whether every, and whether any, choice of figures of a set leads to a verdict. */
function countDecided(
  compiled: CompiledRuleSet,
  facts: Facts,
  [first, ...rest]: readonly AskedMeasure[],
): { all: boolean; any: boolean } {
  if (first === undefined) {
    const isDecided = compiled.verdictOf(facts) !== CANNOT_TELL;
    return { all: isDecided, any: isDecided };
  }
  const result = { all: true, any: false };
  for (const { sample } of first.regions) {
    const inner = countDecided(compiled, supposing(facts, first.measure, sample), rest);
    result.all &&= inner.all;
    result.any ||= inner.any;
    if (result.any && !result.all) break;
  }
  return result;
}

function singleOf(compiled: CompiledRuleSet, facts: Facts, asked: AskedMeasure): SingleFigure {
  const cases = verdictsBy(compiled, facts, asked);
  const decided = cases.filter(({ verdict }) => verdict !== CANNOT_TELL).length;
  const settles = decided === cases.length ? "always" : decided > 0 ? "sometimes" : "never";
  return { measure: asked.measure, settles, cases };
}
