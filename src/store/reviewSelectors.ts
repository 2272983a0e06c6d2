import type { Dataset } from "../domain/dataset";
import { type Agreement, agreementOf } from "../domain/rules/agreement";
import { CANNOT_TELL, type CompiledRuleSet, type Verdict } from "../domain/rules/compileRuleSet";
import { factsOfVillage } from "../domain/rules/facts";
import { missingFigures } from "../domain/rules/missingFigures";
import type { Village } from "../domain/village";
import { isReviewFilter, type ReviewFilter, type TableFilter } from "../symbology/table/tableFilter";
import { memoiseLast } from "./memoiseLast";
import { selectCompiledRuleSet, selectVerdicts } from "./rulesSelectors";
import { selectDataset } from "./selectors";
import type { AtlasState } from "./store";

/** A village with what the chosen rule set says of it. Lists, forms and exports all read these rows. */
export interface ReviewRow {
  id: string;
  village: Village;
  communeName: string;
  verdict: Verdict;
  /** how official status and verdict stand to each other */
  agreement: Agreement;
}

const NO_ROWS: readonly ReviewRow[] = [];

const makeRows = memoiseLast(
  (
    dataset: Dataset,
    compiled: CompiledRuleSet,
    verdicts: ReadonlyMap<string, Verdict>,
  ): readonly ReviewRow[] => {
    const communeNames = new Map(dataset.communes.map((it) => [it.code, it.name]));
    return dataset.villages.map((village) => {
      const verdict = verdicts.get(village.id) ?? CANNOT_TELL;
      return {
        id: village.id,
        village,
        communeName: communeNames.get(village.communeCode) ?? village.communeCode,
        verdict,
        agreement: agreementOf(village.difficulty.value, verdict, compiled.ruleSet.outcomes),
      };
    });
  },
);

/** Every village on show, judged by the chosen rule set; empty until that is loaded. */
export function selectReviewRows(state: AtlasState): readonly ReviewRow[] {
  const dataset = selectDataset(state);
  const compiled = selectCompiledRuleSet(state, "village");
  return dataset === null || compiled === null
    ? NO_ROWS
    : makeRows(dataset, compiled, selectVerdicts(state, "village"));
}

const NOTHING: readonly string[] = [];

/** Measures of which a figure could settle a village without a verdict. */
export function lackingMeasures(
  { village, verdict }: ReviewRow,
  compiled: CompiledRuleSet,
): readonly string[] {
  return verdict === CANNOT_TELL ? missingFigures(compiled, factsOfVillage(village)).measures : NOTHING;
}

const keepRows = memoiseLast(
  (
    rows: readonly ReviewRow[],
    compiled: CompiledRuleSet,
    filters: readonly TableFilter[],
  ): ReadonlySet<string> | null => {
    const tests = filters.filter(isReviewFilter).map((it) => testOf(it, compiled));
    if (tests.length === 0) return null;
    return new Set(rows.filter((row) => tests.every((passes) => passes(row))).map(({ id }) => id));
  },
);

/** Ids of the villages that the filters of the review leave, null where there is none or the level is another. */
export function selectReviewKept(state: AtlasState): ReadonlySet<string> | null {
  const { filter, level } = state.view;
  const compiled = selectCompiledRuleSet(state, "village");
  if (compiled === null || level !== "village" || !filter.some(isReviewFilter)) return null;
  return keepRows(selectReviewRows(state), compiled, filter);
}

function testOf(filter: ReviewFilter, compiled: CompiledRuleSet): (row: ReviewRow) => boolean {
  switch (filter.on) {
    case "verdict":
      return ({ verdict }) => filter.verdicts.includes(verdict);
    case "agreement":
      return ({ agreement }) => filter.kinds.includes(agreement);
    case "official":
      return ({ village }) => filter.kinds.includes(village.difficulty.value ?? "none");
    case "lacks":
      return (row) => lackingMeasures(row, compiled).includes(filter.measure);
  }
}
