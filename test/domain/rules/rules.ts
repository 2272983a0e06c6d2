import { readFileSync } from "node:fs";
import { missing } from "../../../src/domain/provenance";
import { type CompiledRuleSet, compileRuleSet, type Facts } from "../../../src/domain/rules/compileRuleSet";
import type { RuleSet } from "../../../src/domain/rules/ruleSet";
import { makeValue } from "../../support/makeDataset";

/** Any day on which there are no districts any more. */
export const TODAY = "2026-11-22";

/** A rule set as it is written in data/rules. */
export function readRules(id: string): RuleSet {
  return JSON.parse(readFileSync(new URL(`../../../data/rules/${id}.json`, import.meta.url), "utf8"));
}

export function compiledRules(id: string): CompiledRuleSet {
  return compileRuleSet(readRules(id), TODAY);
}

/** Figures by measure; what is left out or null is missing, yes and no are 1 and 0. */
export type Figures = Readonly<Record<string, number | boolean | null>>;

export function factsOf(figures: Figures): Facts {
  const known = new Map(
    Object.entries(figures).flatMap(([measure, figure]) =>
      figure === null ? [] : [[measure, makeValue(Number(figure))] as const],
    ),
  );
  return (measure) => known.get(measure) ?? missing();
}
