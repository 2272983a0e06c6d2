import { useEffect, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { classifyDifficulty } from "../../domain/difficulty";
import type { Level } from "../../domain/level";
import { missing, type Value } from "../../domain/provenance";
import { type Agreement, agreementOf } from "../../domain/rules/agreement";
import { type Reasons, selectReasons, selectRulesDataset } from "../../store/rulesSelectors";
import { useAtlas } from "../../store/store";
import { difficultyTheme } from "../../symbology/difficultyTheme";
import { whyTextOf } from "../../text/whyText";
import { type Fact, factOf } from "../facts";
import { useText } from "../useText";
import type { WhyWords } from "./conditionWords";

/** A unit judged by the chosen rule set, ready to be explained. */
export interface Why extends Reasons {
  official: Fact;
  agreement: Agreement;
  words: WhyWords;
}

/** The verdict of a unit with its reasons; null while rules or data are on their way, or where there is no rule. */
export function useWhy(unit: string, level: Level): Why | null {
  const text = useText();
  const reasons = useAtlas((state) => selectReasons(state, unit));
  const dataset = useAtlas(selectRulesDataset);
  const openRules = useAtlas((state) => state.openRules);
  useEffect(() => void openRules(), [openRules]);
  return useMemo(() => {
    if (reasons === null || dataset === null) return null;
    const { ruleSet, trace } = reasons;
    const { language } = text;
    const words = { why: whyTextOf(language), language, dataset, measures: dataset.measures };
    const { value, key } = statusOf(unit, dataset);
    const official = factOf(value, (it) => difficultyTheme.format(text, it, level), words.why.noStatus);
    const agreement = agreementOf(key, trace.verdict, ruleSet.outcomes);
    return { ...reasons, official, agreement, words };
  }, [reasons, dataset, text, unit, level]);
}

/** What a unit is by decision or list, and the outcome of a rule that this would be; null where it is none. */
function statusOf(unit: string, dataset: Dataset): { value: Value<string>; key: string | null } {
  const village = dataset.villages.find((it) => it.id === unit);
  if (village !== undefined) return { value: village.difficulty, key: village.difficulty.value };
  const commune = dataset.communes.find((it) => it.code === unit);
  return commune === undefined
    ? { value: missing(), key: null }
    : { value: classifyDifficulty(commune), key: commune.areaClass.value };
}
