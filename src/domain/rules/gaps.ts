import type { Value } from "../provenance";
import { answersOf } from "./answersOf";
import { askedMeasures } from "./askedMeasures";
import { CANNOT_TELL, type CompiledRuleSet, type Facts } from "./compileRuleSet";

/** What collecting one measure would do for undecided units. */
export interface MeasureGap {
  measure: string;
  /** undecided units that lack it and that it could help to decide */
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

export interface GapFinder {
  /** Missing measures that could help to decide one unit, in the order of the document; none where it is decided. */
  lacking: (facts: Facts) => readonly string[];
  gapsOf: (units: readonly Facts[]) => Gaps;
}

/** Units whose comparisons answer alike: what would settle one settles all. */
interface Group {
  facts: Facts;
  missing: readonly string[];
  lacking: readonly string[];
  /** what some of the missing measures would do, by their names */
  known: Map<string, { surely: boolean; perhaps: boolean }>;
}

/**
 * Finds which missing figures would settle the most undecided units. Exact, for every value that a figure may have.
 * Figures are taken one by one: a sum that would follow from two others is not derived here, so that a unit may be
 * settled by less than is said, never by more.
 */
export function gapFinder(compiled: CompiledRuleSet): GapFinder {
  const answers = answersOf(compiled.ruleSet, compiled.on);
  const yesNo = new Set(
    askedMeasures(compiled)
      .filter(({ isYesNo }) => isYesNo)
      .map(({ measure }) => measure),
  );
  const groups = new Map<string, Group | null>();

  const isOpen = (facts: Facts) => compiled.verdictOf(facts) === CANNOT_TELL;

  const groupOf = (facts: Facts): Group | null => {
    const pattern = compiled.pattern(facts);
    const known = groups.get(pattern);
    if (known !== undefined) return known;
    const made = isOpen(facts) ? makeGroup(facts) : null;
    groups.set(pattern, made);
    return made;
  };

  const makeGroup = (facts: Facts): Group => {
    const missing = compiled.measures.filter((measure) => {
      const { value } = facts(measure);
      // a yes or no that is neither tells as little as a missing one
      const isUnknown = value === null || (yesNo.has(measure) && value !== 0 && value !== 1);
      return isUnknown && (answers.get(measure) ?? []).length > 0;
    });
    const lacking = missing.filter((it) => isPivotal(it, missing, facts));
    return { facts, missing, lacking, known: new Map() };
  };

  /** Tries all values of some measures, and stops below a verdict: more evidence does not turn it. */
  const search = (
    measures: readonly string[],
    base: Facts,
    found: (facts: Facts, isStillOpen: boolean, isWhole: boolean) => boolean,
  ): boolean => {
    const set = new Map<string, Value<number>>();
    const facts: Facts = (measure) => set.get(measure) ?? base(measure);
    const step = (index: number): boolean => {
      const measure = measures[index];
      const isStillOpen = isOpen(facts);
      if (found(facts, isStillOpen, measure === undefined)) return true;
      if (!isStillOpen || measure === undefined) return false;
      for (const value of answers.get(measure) ?? []) {
        set.set(measure, figure(value));
        const isFound = step(index + 1);
        set.delete(measure);
        if (isFound) return true;
      }
      return false;
    };
    return step(0);
  };

  /** whether, the others being such or such, this one decides for some value */
  const isPivotal = (measure: string, missing: readonly string[], base: Facts) => {
    const values = (answers.get(measure) ?? []).map(figure);
    return search(
      missing.filter((it) => it !== measure),
      base,
      (facts, isStillOpen) =>
        isStillOpen && values.some((value) => !isOpen((it) => (it === measure ? value : facts(it)))),
    );
  };

  const isSettledBy = (group: Group, collected: ReadonlySet<string>) => {
    const measures = group.missing.filter((it) => collected.has(it));
    const key = measures.join(" ");
    const known = group.known.get(key);
    if (known !== undefined) return known;
    const perhaps = search(measures, group.facts, (_, isStillOpen) => !isStillOpen);
    const surely =
      perhaps && !search(measures, group.facts, (_, isStillOpen, isWhole) => isWhole && isStillOpen);
    const made = { surely, perhaps };
    group.known.set(key, made);
    return made;
  };

  const countWith = (counted: ReadonlyMap<Group, number>, collected: ReadonlySet<string>) => {
    const result = { surely: 0, perhaps: 0 };
    for (const [group, count] of counted) {
      const { surely, perhaps } = isSettledBy(group, collected);
      if (surely) result.surely += count;
      if (perhaps) result.perhaps += count;
    }
    return result;
  };

  return {
    lacking: (facts) => groupOf(facts)?.lacking ?? [],
    gapsOf: (units) => {
      const counted = new Map<Group, number>();
      for (const facts of units) {
        const group = groupOf(facts);
        if (group !== null) counted.set(group, (counted.get(group) ?? 0) + 1);
      }
      const countOf = (isCounted: (group: Group) => boolean) =>
        [...counted].reduce((sum, [group, count]) => (isCounted(group) ? sum + count : sum), 0);
      const lackedBy = (measure: string) => countOf(({ lacking }) => lacking.includes(measure));
      const measures = compiled.measures
        .map((measure): MeasureGap => {
          const lacking = lackedBy(measure);
          return { measure, lacking, ...countWith(counted, new Set([measure])) };
        })
        .filter(({ lacking }) => lacking > 0)
        .sort((a, b) => b.surely - a.surely || b.perhaps - a.perhaps || b.lacking - a.lacking);
      return {
        undecided: countOf(() => true),
        beyond: countOf(({ lacking }) => lacking.length === 0),
        measures,
        order: orderOf(measures, (collected) => countWith(counted, collected)),
      };
    },
  };
}

/** Greedy: first what settles most, then what settles most beside it. Where nothing is sure, what may settle most. */
function orderOf(
  measures: readonly MeasureGap[],
  countWith: (collected: ReadonlySet<string>) => { surely: number; perhaps: number },
): GapStep[] {
  const order: GapStep[] = [];
  let left = measures;
  const most = countWith(new Set(measures.map(({ measure }) => measure)));
  while (left.length > 0) {
    const collected = order.map(({ measure }) => measure);
    const last = order.at(-1);
    if (last !== undefined && last.settled === most.surely && last.perhaps === most.perhaps) break;
    const [best] = left
      .map(({ measure, lacking }) => ({ measure, lacking, ...countWith(new Set([...collected, measure])) }))
      .sort((a, b) => b.surely - a.surely || b.perhaps - a.perhaps || b.lacking - a.lacking);
    if (best === undefined) break;
    order.push({ measure: best.measure, settled: best.surely, perhaps: best.perhaps });
    left = left.filter(({ measure }) => measure !== best.measure);
  }
  return order;
}

/** A figure that somebody might bring: only its number counts. */
function figure(value: number): Value<number> {
  return { value, valueStatus: "entered", source: "", asOf: "" };
}
