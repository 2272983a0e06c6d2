import { useMemo, useState } from "react";
import { copyRuleSet } from "../../domain/rules/copyRuleSet";
import type { RuleSet, Threshold } from "../../domain/rules/ruleSet";
import {
  type CrossedLimits,
  crossedLimits,
  type ThresholdEntry,
  thresholdsByCondition,
  thresholdsOf,
} from "../../domain/rules/thresholds";
import type { Language } from "../../text/language";
import { readThreshold, type ThresholdFault } from "../../text/readThreshold";
import { typedThreshold } from "./thresholdWords";

/** Thresholds as they are being typed. */
export interface ThresholdsControl {
  entries: readonly ThresholdEntry[];
  /** what stands in the box of an entry */
  typed: (entry: ThresholdEntry) => string;
  type: (entry: ThresholdEntry, typed: string) => void;
  restore: (entry: ThresholdEntry) => void;
  fault: (entry: ThresholdEntry) => ThresholdFault | null;
  /** what is typed, as far as it can be read */
  value: (entry: ThresholdEntry) => Threshold;
  faultCount: number;
  crossed: readonly CrossedLimits[];
  /** the rule set with what is typed; name, author and date are not yet those of a copy */
  edited: RuleSet;
}

/** `state` is that of the rule set it is based on: with thresholds still open a copy is as incomplete. */
export function useThresholds(
  ruleSet: RuleSet,
  state: RuleSet["state"],
  language: Language,
): ThresholdsControl {
  const entries = useMemo(() => thresholdsOf(ruleSet), [ruleSet]);
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  return useMemo(() => {
    const shown = (threshold: Threshold, { unit }: ThresholdEntry) =>
      typedThreshold(threshold, unit, language);
    const typed = (it: ThresholdEntry) => changes.get(it.key) ?? shown(it.current, it);
    const read = (it: ThresholdEntry): { value: Threshold; fault: ThresholdFault | null } => {
      const text = typed(it);
      // figures with more digits than are shown stay what they are
      const asShown = [it.current, it.original].find((threshold) => shown(threshold, it) === text);
      if (asShown !== undefined) return { value: asShown, fault: null };
      if (typeof it.original === "boolean") return { value: text === "true", fault: null };
      const reading = readThreshold(text, it.unit, language);
      return reading.ok ? { value: reading.value, fault: null } : { value: it.current, fault: reading.fault };
    };
    const values = new Map(entries.map((it) => [it.key, read(it)] as const));
    const edited = copyRuleSet(
      { ...ruleSet, state },
      {
        id: ruleSet.id,
        title: ruleSet.title,
        author: "",
        date: "",
        changes: thresholdsByCondition(
          entries,
          new Map([...values].map(([key, { value }]) => [key, value] as const)),
        ),
      },
    );
    const set = (it: ThresholdEntry, text: string) => setChanges((old) => new Map(old).set(it.key, text));
    return {
      entries,
      typed,
      type: set,
      restore: (it) => set(it, shown(it.original, it)),
      fault: (it) => values.get(it.key)?.fault ?? null,
      value: (it) => values.get(it.key)?.value ?? null,
      faultCount: [...values.values()].filter(({ fault }) => fault !== null).length,
      crossed: crossedLimits(edited),
      edited,
    };
  }, [entries, changes, ruleSet, state, language]);
}
