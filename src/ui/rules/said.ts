import type { RuleSet } from "../../domain/rules/ruleSet";
import type { VerdictChanges } from "../../domain/rules/verdictChanges";

/** What thresholds change in effect, by which rule set, and whether on sample data. */
export interface EffectShown {
  ruleSet: RuleSet;
  changes: VerdictChanges;
  isSample: boolean;
}

/** What was just done, and what it changed in effect. */
export interface Said {
  sentence: string;
  effect: EffectShown | null;
}
