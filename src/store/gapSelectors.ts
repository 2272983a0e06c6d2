import type { Dataset } from "../domain/dataset";
import type { CompiledRuleSet } from "../domain/rules/compileRuleSet";
import { factsOfVillage } from "../domain/rules/facts";
import { findGaps, type Gaps } from "../domain/rules/gaps";
import type { Village } from "../domain/village";
import { memoiseLast } from "./memoiseLast";
import { selectCompiledRuleSet } from "./rulesSelectors";
import { selectDataset } from "./selectors";
import type { AtlasState } from "./store";

/** What is missing in one commune that has undecided villages. */
export interface CommuneGaps {
  code: string;
  name: string;
  gaps: Gaps;
}

export interface ListGaps {
  province: Gaps;
  /** communes with undecided villages, those with most first */
  communes: readonly CommuneGaps[];
}

const findAll = memoiseLast((compiled: CompiledRuleSet, dataset: Dataset): ListGaps => {
  const { villages, communes } = dataset;
  const byCommune = new Map<string, Village[]>();
  for (const it of villages) {
    const held = byCommune.get(it.communeCode);
    if (held === undefined) byCommune.set(it.communeCode, [it]);
    else held.push(it);
  }
  const gapsOf = (list: readonly Village[]) => findGaps(compiled, list.map(factsOfVillage));
  return {
    province: gapsOf(villages),
    communes: communes
      .map(({ code, name }) => ({ code, name, gaps: gapsOf(byCommune.get(code) ?? []) }))
      .filter(({ gaps }) => gaps.undecided > 0)
      .sort((a, b) => b.gaps.undecided - a.gaps.undecided),
  };
});

/** Which missing figures would settle most villages of the list on show, and of each commune. */
export function selectListGaps(state: AtlasState): ListGaps | null {
  const compiled = selectCompiledRuleSet(state, "village");
  const dataset = selectDataset(state);
  return compiled === null || dataset === null ? null : findAll(compiled, dataset);
}
