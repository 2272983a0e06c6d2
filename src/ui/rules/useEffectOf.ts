import { useCallback, useMemo } from "react";
import { compileRuleSet } from "../../domain/rules/compileRuleSet";
import { factsOfCommune, factsOfVillage } from "../../domain/rules/facts";
import type { RuleSet } from "../../domain/rules/ruleSet";
import { verdictChanges } from "../../domain/rules/verdictChanges";
import { selectDataset, today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import type { EffectShown } from "./said";

/** What another version of a rule set would change among the units on show. */
export function useEffectOf(before: RuleSet): (after: RuleSet) => EffectShown {
  const dataset = useAtlas(selectDataset);
  const level = before.appliesTo;
  const units = useMemo(() => {
    if (dataset === null) return [];
    return level === "village"
      ? dataset.villages.map(factsOfVillage)
      : dataset.communes.map((it) => factsOfCommune(it, dataset));
  }, [dataset, level]);
  const compiled = useMemo(() => compileRuleSet(before, today()), [before]);
  const isSample =
    level === "village" && dataset?.villages.some((it) => it.geometryStatus === "sample") === true;
  return useCallback(
    (after) => ({
      ruleSet: after,
      changes: verdictChanges(compiled, compileRuleSet(after, today()), units),
      isSample,
    }),
    [compiled, units, isSample],
  );
}
