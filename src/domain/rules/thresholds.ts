import { copyRuleSet } from "./copyRuleSet";
import {
  type Compare,
  type Condition,
  partsOf,
  type Remainder,
  type RuleSet,
  type Threshold,
} from "./ruleSet";

/**
 * One threshold as a person sees it: conditions that compare a measure with the same number stand and fall together, as
 * “from 20 %” and “below 20 %” do. Those that the document leaves open are each of their own, and so are yes and no.
 */
export interface ThresholdEntry {
  /** id of the first of its conditions */
  key: string;
  measure: string;
  unit: string;
  /** of the document; `current` is what the copy has instead */
  original: Threshold;
  current: Threshold;
  /** ids of its conditions, in the order of the document */
  conditions: readonly string[];
}

/** The rule set as the document has it: every changed threshold back at the one it was changed from. */
export function withOriginalThresholds(ruleSet: RuleSet): RuleSet {
  const changes = new Map<string, Threshold>();
  visitComparisons(ruleSet, ({ id, changedFrom }) => {
    if (changedFrom !== undefined) changes.set(id, changedFrom);
  });
  const { title, author = "", madeOn = "" } = ruleSet;
  return copyRuleSet(ruleSet, { id: ruleSet.id, title, author, date: madeOn, changes });
}

/** Every threshold that can be entered or changed, each once: conditions of verdicts first, then definitions. */
export function thresholdsOf(ruleSet: RuleSet): ThresholdEntry[] {
  const found = new Map<string, ThresholdEntry & { conditions: string[] }>();
  visitComparisons(ruleSet, ({ id, measure, unit, threshold, changedFrom }) => {
    const original = changedFrom === undefined ? threshold : changedFrom;
    const isShared = typeof original === "number";
    const key = isShared ? `${measure} ${original} ${threshold}` : id;
    const known = found.get(key);
    if (known === undefined)
      found.set(key, { key: id, measure, unit, original, current: threshold, conditions: [id] });
    else if (!known.conditions.includes(id)) known.conditions.push(id);
  });
  return [...found.values()];
}

/** Thresholds by key of their entry, spread over the conditions that share them. */
export function thresholdsByCondition(
  entries: readonly ThresholdEntry[],
  chosen: ReadonlyMap<string, Threshold>,
): Map<string, Threshold> {
  return new Map(
    entries.flatMap(({ key, current, conditions }) => {
      const threshold = chosen.has(key) ? (chosen.get(key) ?? null) : current;
      return conditions.map((id) => [id, threshold] as const);
    }),
  );
}

/** Two limits of one measure that nothing can lie between: “from 25 %” and “below 20 %”. */
export interface CrossedLimits {
  lower: Compare;
  upper: Compare;
}

/** Limits that must hold together and cannot. */
export function crossedLimits(ruleSet: RuleSet): CrossedLimits[] {
  const crossed: CrossedLimits[] = [];
  const visit = (condition: Condition | Remainder) => {
    const parts = partsOf(condition);
    parts.forEach(visit);
    if (!("all" in condition)) return;
    const limits = parts.filter((it) => "measure" in it && typeof it.threshold === "number") as Compare[];
    for (const lower of limits.filter(({ operator }) => operator.startsWith(">")))
      for (const upper of limits.filter(({ operator }) => operator.startsWith("<")))
        if (lower.measure === upper.measure && Number(lower.threshold) >= Number(upper.threshold))
          crossed.push({ lower, upper });
  };
  rootsOf(ruleSet).forEach(visit);
  return crossed;
}

function visitComparisons(ruleSet: RuleSet, take: (condition: Compare) => void): void {
  const visit = (condition: Condition | Remainder) => {
    if ("measure" in condition) take(condition);
    else partsOf(condition).forEach(visit);
  };
  rootsOf(ruleSet).forEach(visit);
}

function rootsOf({ applicability, outcomes, definitions }: RuleSet): (Condition | Remainder)[] {
  const roots = [...outcomes, ...definitions].map(({ condition }) => condition);
  return applicability === null ? roots : [applicability, ...roots];
}
