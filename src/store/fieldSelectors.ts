import type { Dataset } from "../domain/dataset";
import { askedFigures } from "../domain/rules/askedFigures";
import type { CompiledRuleSet } from "../domain/rules/compileRuleSet";
import { factsOfVillage } from "../domain/rules/facts";
import { missingFigures } from "../domain/rules/missingFigures";
import type { FormMeasure, FormVillage } from "../io/field/writeCollectionForm";
import { memoiseLast } from "./memoiseLast";
import { selectCompiledRuleSet } from "./rulesSelectors";
import { selectDataset } from "./selectors";
import type { AtlasState } from "./store";

const NO_MEASURES: readonly FormMeasure[] = [];
const NO_VILLAGES: readonly FormVillage[] = [];

const nameMeasures = memoiseLast(
  (compiled: CompiledRuleSet, measures: Dataset["measures"]): readonly FormMeasure[] =>
    askedFigures(compiled).map((it) => ({ ...it, name: measures.get(it.measure)?.name ?? it.measure })),
);

/** What the rule in use asks of a village, with the names that forms give it: Vietnamese in both languages. */
export function selectAskedMeasures(state: AtlasState): readonly FormMeasure[] {
  const compiled = selectCompiledRuleSet(state, "village");
  const dataset = selectDataset(state);
  return compiled === null || dataset === null ? NO_MEASURES : nameMeasures(compiled, dataset.measures);
}

const describeVillages = memoiseLast(
  (compiled: CompiledRuleSet, dataset: Dataset): readonly FormVillage[] => {
    const names = new Map(dataset.communes.map(({ code, name }) => [code, name]));
    return dataset.villages.map((village) => {
      const facts = factsOfVillage(village);
      const communeName = names.get(village.communeCode) ?? "";
      return { village, communeName, facts, lacking: missingFigures(compiled, facts).measures };
    });
  },
);

/** Every village on show with what is known of it and what it lacks, as forms and checks in the field have it. */
export function selectFormVillages(state: AtlasState): readonly FormVillage[] {
  const compiled = selectCompiledRuleSet(state, "village");
  const dataset = selectDataset(state);
  return compiled === null || dataset === null ? NO_VILLAGES : describeVillages(compiled, dataset);
}
