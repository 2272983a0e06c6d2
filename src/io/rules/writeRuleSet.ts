import type { RuleSet } from "../../domain/rules/ruleSet";

/** A rule set as a file that the import reads and a person can edit; its name is the id with `.json`. */
export function writeRuleSet(ruleSet: RuleSet): string {
  return `${JSON.stringify(ruleSet, null, 2)}\n`;
}
