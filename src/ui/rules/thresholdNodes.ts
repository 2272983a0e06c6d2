import { type Condition, partsOf, type Remainder, type RuleSet } from "../../domain/rules/ruleSet";
import type { ThresholdEntry } from "../../domain/rules/thresholds";

/** A condition as it is listed; `entry` is its threshold, null for a group. */
export interface ThresholdNode {
  /** names the place in the rule set: `outcomes.0.1.2` */
  path: string;
  condition: Condition | Remainder;
  entry: ThresholdEntry | null;
  /** the condition further up under which the threshold stands already, null where this is the first */
  first: Condition | Remainder | null;
  parts: readonly ThresholdNode[];
}

export interface ThresholdRoot {
  key: string;
  label: string;
  node: ThresholdNode;
}

/** Conditions in the order of the document; a threshold that stands under several is marked at the later ones. */
export function thresholdNodes(
  { applicability, outcomes, definitions }: RuleSet,
  entries: readonly ThresholdEntry[],
  applicabilityLabel: string,
): { conditions: readonly ThresholdRoot[]; definitions: readonly ThresholdRoot[] } {
  const seen = new Map<string, Condition | Remainder>();
  const nodeOf = (condition: Condition | Remainder, path: string): ThresholdNode => {
    const id = "measure" in condition ? condition.id : null;
    const entry = id === null ? undefined : entries.find(({ conditions }) => conditions.includes(id));
    const first = entry === undefined ? null : (seen.get(entry.key) ?? null);
    if (entry !== undefined && first === null) seen.set(entry.key, condition);
    const parts = partsOf(condition).map((it, index) => nodeOf(it, `${path}.${index}`));
    return { path, condition, entry: entry ?? null, first, parts };
  };
  const all =
    applicability === null
      ? outcomes
      : [{ key: "applicability", label: applicabilityLabel, condition: applicability }, ...outcomes];
  const rootOf =
    (where: string) =>
    ({ key, label, condition }: { key: string; label: string; condition: Condition | Remainder }) => ({
      key,
      label,
      node: nodeOf(condition, `${where}.${key}`),
    });
  return { conditions: all.map(rootOf("conditions")), definitions: definitions.map(rootOf("definitions")) };
}
