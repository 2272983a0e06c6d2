import type { Dataset } from "../../domain/dataset";
import type { Source } from "../../domain/provenance";
import type { RuleSet } from "../../domain/rules/ruleSet";
import { type Loaded, loadJson, parseLoaded } from "../loadJson";
import { readRuleSet } from "./readRuleSet";
import { RULES_FILE, rulesSchema } from "./rulesSchema";

/** The rule sets that come with the app, with the documents they rest on. */
export interface RulesData {
  ruleSets: readonly RuleSet[];
  sources: readonly Source[];
}

/** Load the rule sets; called when somebody first asks by which rule. */
export async function loadRules(): Promise<Loaded<RulesData>> {
  const parsed = parseLoaded(await loadJson(RULES_FILE), RULES_FILE, rulesSchema);
  if (!parsed.ok) return parsed;
  const ruleSets: RuleSet[] = [];
  for (const it of parsed.data.ruleSets) {
    const reading = readRuleSet(it, null);
    if (!reading.ok) {
      const [fault] = reading.faults;
      const detail = `${fault?.path}: ${fault?.came}; expected ${fault?.expected}`;
      return { ok: false, problem: { file: RULES_FILE, reason: "broken", detail } };
    }
    ruleSets.push(reading.ruleSet);
  }
  return { ok: true, data: { ruleSets, sources: parsed.data.sources } };
}

/** The data with the rules' documents among their sources. */
export function withRuleSources(dataset: Dataset, { sources }: RulesData): Dataset {
  return { ...dataset, sources: new Map([...sources.map((it) => [it.id, it] as const), ...dataset.sources]) };
}
