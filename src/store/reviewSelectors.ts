import type { Dataset } from "../domain/dataset";
import { type Agreement, agreementOf } from "../domain/rules/agreement";
import { CANNOT_TELL, type CompiledRuleSet, type Verdict } from "../domain/rules/compileRuleSet";
import { factsOfVillage } from "../domain/rules/facts";
import { missingFigures } from "../domain/rules/missingFigures";
import { ethnicGroupOf, type Village } from "../domain/village";
import { ethnicGroupsIn } from "../io/import/words/ethnicGroups";
import {
  isReviewFilter,
  NO_GROUP,
  type ReviewFilter,
  type TableFilter,
} from "../symbology/table/tableFilter";
import { memoiseLast } from "./memoiseLast";
import { selectCompiledRuleSet } from "./rulesSelectors";
import { selectDataset } from "./selectors";
import type { AtlasState } from "./store";
import { roadOfVillage } from "./villageRoadsSelectors";
import type { VillageRoadsSlice } from "./villageRoadsSlice";

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

const makeRows = memoiseLast((dataset: Dataset, compiled: CompiledRuleSet): readonly ReviewRow[] => {
  const communeNames = new Map(dataset.communes.map((it) => [it.code, it.name]));
  return dataset.villages.map((village) => {
    const verdict = compiled.verdictOf(factsOfVillage(village));
    return {
      id: village.id,
      village,
      communeName: communeNames.get(village.communeCode) ?? village.communeCode,
      verdict,
      agreement: agreementOf(village.difficulty.value, verdict, compiled.ruleSet.outcomes),
    };
  });
});

/** Every village on show, judged by the chosen rule set; empty until that is loaded. */
export function selectReviewRows(state: AtlasState): readonly ReviewRow[] {
  const dataset = selectDataset(state);
  const compiled = selectCompiledRuleSet(state, "village");
  return dataset === null || compiled === null ? NO_ROWS : makeRows(dataset, compiled);
}

const NOTHING: readonly string[] = [];

/** Measures of which a figure could settle a village without a verdict. */
export function lackingMeasures(
  { village, verdict }: ReviewRow,
  compiled: CompiledRuleSet,
): readonly string[] {
  return verdict === CANNOT_TELL ? missingFigures(compiled, factsOfVillage(village)).measures : NOTHING;
}

const groupsIn = new Map<string, readonly string[]>();
const NO_GROUPS: readonly string[] = [NO_GROUP];

/** Groups that a village's list names, each text read once; `none` where it names none. */
export function groupsOf(village: Village): readonly string[] {
  const { value } = ethnicGroupOf(village);
  if (value === null) return NO_GROUPS;
  const known = groupsIn.get(value) ?? ethnicGroupsIn(value);
  groupsIn.set(value, known);
  return known;
}

const keepRows = memoiseLast(
  (
    rows: readonly ReviewRow[],
    compiled: CompiledRuleSet,
    filters: readonly TableFilter[],
    roads: VillageRoadsSlice["villageRoads"],
  ): ReadonlySet<string> | null => {
    const tests = filters
      .filter(isReviewFilter)
      .filter(({ on }) => on !== "road-km" || roads !== null)
      .map((it) => testOf(it, compiled, roads));
    if (tests.length === 0) return null;
    return new Set(rows.filter((row) => tests.every((passes) => passes(row))).map(({ id }) => id));
  },
);

/** Ids of the villages that the filters of the review leave, null where there is none or the level is another. */
export function selectReviewKept(state: AtlasState): ReadonlySet<string> | null {
  const { filter, level } = state.view;
  const compiled = selectCompiledRuleSet(state, "village");
  if (compiled === null || level !== "village" || !filter.some(isReviewFilter)) return null;
  const roads = filter.some(({ on }) => on === "road-km") ? state.villageRoads : null;
  return keepRows(selectReviewRows(state), compiled, filter, roads);
}

function testOf(
  filter: ReviewFilter,
  compiled: CompiledRuleSet,
  roads: VillageRoadsSlice["villageRoads"],
): (row: ReviewRow) => boolean {
  switch (filter.on) {
    case "verdict":
      return ({ verdict }) => filter.verdicts.includes(verdict);
    case "agreement":
      return ({ agreement }) => filter.kinds.includes(agreement);
    case "official":
      return ({ village }) => filter.kinds.includes(village.difficulty.value ?? "none");
    case "lacks":
      return (row) => lackingMeasures(row, compiled).includes(filter.measure);
    case "ethnic":
      return ({ village }) => groupsOf(village).some((it) => filter.groups.includes(it));
    case "road-km": {
      const [from, to] = [filter.from ?? 0, filter.to ?? Number.POSITIVE_INFINITY];
      return ({ village }) => {
        const road = roadOfVillage(roads, village);
        return road !== null && road.distanceKm >= from && road.distanceKm <= to;
      };
    }
  }
}
