import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Entered } from "../domain/entered/enteredTables";
import type { Level } from "../domain/level";
import {
  type CompiledRuleSet,
  compileRuleSet,
  type Facts,
  type Verdict,
} from "../domain/rules/compileRuleSet";
import { defaultRuleSet } from "../domain/rules/defaultRuleSet";
import { evaluateRuleSet, type RuleTrace } from "../domain/rules/evaluateRuleSet";
import { factsOfCommune, factsOfVillage } from "../domain/rules/facts";
import { type MissingFigures, missingFigures } from "../domain/rules/missingFigures";
import { type FigureChange, flippingChanges } from "../domain/rules/nearestChange";
import type { RuleSet } from "../domain/rules/ruleSet";
import { type RulesData, withRuleSources } from "../io/rules/loadRules";
import { readRuleSetText } from "../io/rules/readRuleSet";
import { memoiseLast } from "./memoiseLast";
import { selectCitedDataset, selectDataset, today } from "./selectors";
import type { AtlasState } from "./store";

/** A rule set to choose from; those of the office can be changed and removed. */
export interface ListedRuleSet {
  ruleSet: RuleSet;
  isEntered: boolean;
}

const NO_RULES: readonly ListedRuleSet[] = [];
const NO_VERDICTS: ReadonlyMap<string, Verdict> = new Map();

const listRules = memoiseLast(
  (
    rules: RulesData,
    entered: Entered["ruleSets"],
    measures: Dataset["measures"],
  ): readonly ListedRuleSet[] => {
    const known = new Set(measures.keys());
    const shipped = new Set(rules.ruleSets.map(({ id }) => id));
    const own = [...entered.values()].flatMap(({ id, json }) => {
      const reading = shipped.has(id) ? null : readRuleSetText(json, known);
      return reading?.ok ? [{ ruleSet: reading.ruleSet, isEntered: true }] : [];
    });
    return [...rules.ruleSets.map((ruleSet) => ({ ruleSet, isEntered: false })), ...own];
  },
);

/** Every rule set: those that come with the app, then those of the office. Empty until they are loaded. */
export function selectRuleSets({ rules, entered, published }: AtlasState): readonly ListedRuleSet[] {
  return rules === null || published === null
    ? NO_RULES
    : listRules(rules, entered.ruleSets, published.measures);
}

/** The rule set by which the units of a level are judged: the chosen one, else the usual one. */
export function selectRuleSet(state: AtlasState, level: Level): RuleSet | null {
  const ofLevel = selectRuleSets(state).filter(({ ruleSet }) => ruleSet.appliesTo === level);
  const chosen = ofLevel.find(({ ruleSet }) => state.view.rule.includes(ruleSet.id));
  return chosen?.ruleSet ?? defaultRuleSet(state.rules?.ruleSets ?? [], level);
}

const compilers: Readonly<Record<Level, typeof compileRuleSet>> = {
  commune: memoiseLast(compileRuleSet),
  village: memoiseLast(compileRuleSet),
};

/** The same, ready to judge many units. */
export function selectCompiledRuleSet(state: AtlasState, level: Level): CompiledRuleSet | null {
  const ruleSet = selectRuleSet(state, level);
  return ruleSet === null ? null : compilers[level](ruleSet, today());
}

const judgeVillages = memoiseLast(
  (compiled: CompiledRuleSet, villages: Dataset["villages"]): ReadonlyMap<string, Verdict> =>
    new Map(villages.map((it) => [it.id, compiled.verdictOf(factsOfVillage(it))])),
);
const judgeCommunes = memoiseLast(
  (
    compiled: CompiledRuleSet,
    communes: readonly Commune[],
    observations: Dataset["observations"],
  ): ReadonlyMap<string, Verdict> =>
    new Map(communes.map((it) => [it.code, compiled.verdictOf(factsOfCommune(it, { observations }))])),
);

/** The verdict of each village on show, or of each commune, by id: worked out once for data and rule. */
export function selectVerdicts(state: AtlasState, level: Level): ReadonlyMap<string, Verdict> {
  const dataset = selectDataset(state);
  const compiled = selectCompiledRuleSet(state, level);
  if (dataset === null || compiled === null) return NO_VERDICTS;
  return level === "village"
    ? judgeVillages(compiled, dataset.villages)
    : judgeCommunes(compiled, dataset.communes, dataset.observations);
}

const findFacts = memoiseLast((dataset: Dataset, id: string): Facts | null => {
  const village = dataset.villages.find((it) => it.id === id);
  if (village !== undefined) return factsOfVillage(village);
  const commune = dataset.communes.find((it) => it.code === id);
  return commune === undefined ? null : factsOfCommune(commune, dataset);
});

/** What is known of one unit, as the list judges it. */
export function selectFacts(state: AtlasState, id: string): Facts | null {
  const dataset = selectDataset(state);
  return dataset === null ? null : findFacts(dataset, id);
}

/** Why a unit has its verdict: the same facts and rule as in the list. */
export interface Reasons {
  ruleSet: RuleSet;
  trace: RuleTrace;
  missing: MissingFigures;
  /** single changes that would flip the verdict, the nearest first */
  changes: readonly FigureChange[];
}

const giveReasons = memoiseLast(
  (compiled: CompiledRuleSet, facts: Facts): Reasons => ({
    ruleSet: compiled.ruleSet,
    trace: evaluateRuleSet(compiled, facts),
    missing: missingFigures(compiled, facts),
    changes: flippingChanges(compiled, facts),
  }),
);

/** Reasons for one unit, worked out when somebody asks; null where there is no such unit or no rule. */
export function selectReasons(state: AtlasState, id: string): Reasons | null {
  const compiled = selectCompiledRuleSet(state, id.includes("-") ? "village" : "commune");
  const facts = selectFacts(state, id);
  return compiled === null || facts === null ? null : giveReasons(compiled, facts);
}

const citeRules = memoiseLast(withRuleSources);

/** The data on show with the documents of the rules among their sources, for what cites them. */
export function selectRulesDataset(state: AtlasState): Dataset | null {
  const dataset = selectCitedDataset(state);
  return dataset === null || state.rules === null ? dataset : citeRules(dataset, state.rules);
}
