import {
  type Compare,
  type Condition,
  partsOf,
  type Remainder,
  type RuleSet,
  type Threshold,
} from "./ruleSet";

/** What a copy is called, who makes it and when (ISO date), and its thresholds by id of the condition. */
export interface RuleCopy {
  id: string;
  title: string;
  author: string;
  date: string;
  changes: ReadonlyMap<string, Threshold>;
}

/**
 * A copy with other thresholds. The document's words stay with the conditions, which say what was changed from what:
 * the words no longer hold there. A rule that is incomplete becomes one in force once no threshold is open.
 */
export function copyRuleSet(ruleSet: RuleSet, { id, title, author, date, changes }: RuleCopy): RuleSet {
  const change = <T extends Condition | Remainder>(condition: T): T => changed(condition, changes) as T;
  const copy: RuleSet = {
    ...ruleSet,
    id,
    title,
    applicability: ruleSet.applicability === null ? null : change(ruleSet.applicability),
    definitions: ruleSet.definitions.map((it) => ({ ...it, condition: change(it.condition) })),
    outcomes: ruleSet.outcomes.map((it) => ({ ...it, condition: change(it.condition) })),
    basedOn: ruleSet.id === id && ruleSet.basedOn !== undefined ? ruleSet.basedOn : ruleSet.id,
    author,
    madeOn: date,
  };
  const isOpen = limitsOf(copy).some(({ threshold }) => threshold === null);
  return ruleSet.state === "incomplete" && !isOpen ? { ...copy, state: "inForce" } : copy;
}

function changed(condition: Condition | Remainder, changes: RuleCopy["changes"]): Condition | Remainder {
  if ("remainder" in condition) return condition;
  if ("measure" in condition) return withThreshold(condition, changes.get(condition.id));
  const inner = (it: Condition) => changed(it, changes) as Condition;
  const copy = withParts(condition, inner);
  const { changedInside: _, ...plain } = copy;
  return partsOf(copy).some(isChanged) ? { ...plain, changedInside: true } : plain;
}

function withParts(
  condition: Exclude<Condition, Compare>,
  inner: (condition: Condition) => Condition,
): Exclude<Condition, Compare> {
  if ("all" in condition) return { ...condition, all: condition.all.map(inner) };
  if ("any" in condition) return { ...condition, any: condition.any.map(inner) };
  if ("of" in condition) return { ...condition, of: condition.of.map(inner) };
  if ("not" in condition) return { ...condition, not: inner(condition.not) };
  const [when, chosen, otherwise] = [condition.when, condition.then, condition.otherwise].map(inner) as [
    Condition,
    Condition,
    Condition,
  ];
  // biome-ignore lint/suspicious/noThenProperty: a word of the files of data/rules, never a function
  return { ...condition, when, then: chosen, otherwise };
}

/** A threshold that is back at the one it was changed from is no change. */
function withThreshold(condition: Compare, threshold: Threshold | undefined): Compare {
  if (threshold === undefined) return condition;
  const { changedFrom = condition.threshold, ...plain } = condition;
  return threshold === changedFrom ? { ...plain, threshold } : { ...plain, threshold, changedFrom };
}

function isChanged(condition: Condition): boolean {
  return "changedFrom" in condition || condition.changedInside === true;
}

/** One limit of a rule: conditions that compare the same measure with the same number stand and fall together. */
export interface Limit {
  measure: string;
  unit: string;
  threshold: number | null;
  /** ids of the conditions, in the order of the document */
  conditions: readonly string[];
}

/** The limits that can be entered or changed; yes and no have none. “20 %” of “from 20 %” and “below 20 %” is one. */
export function limitsOf(ruleSet: RuleSet): Limit[] {
  const limits = new Map<
    string,
    { measure: string; unit: string; threshold: number | null; ids: Set<string> }
  >();
  const visit = (condition: Condition | Remainder) => {
    partsOf(condition).forEach(visit);
    if (!("measure" in condition) || typeof condition.threshold === "boolean") return;
    const { id, measure, unit, threshold } = condition;
    const key = threshold === null ? `${measure} ? ${id}` : `${measure} ${threshold}`;
    const known = limits.get(key);
    if (known === undefined) limits.set(key, { measure, unit, threshold, ids: new Set([id]) });
    else known.ids.add(id);
  };
  for (const it of [ruleSet.applicability, ...ruleSet.outcomes.map((outcome) => outcome.condition)])
    if (it !== null) visit(it);
  for (const { condition } of ruleSet.definitions) visit(condition);
  return [...limits.values()].map(({ ids, ...limit }) => ({ ...limit, conditions: [...ids] }));
}
