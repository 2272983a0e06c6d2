import { useMemo } from "react";
import { comparisonsOf } from "../../domain/rules/ruleSet";
import { withOriginalThresholds } from "../../domain/rules/thresholds";
import type { ListedRuleSet } from "../../store/rulesSelectors";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { conditionWords } from "../../text/ruleWords";
import { thresholdsTextOf } from "../../text/thresholdsText";
import { CopyActions } from "./CopyActions";
import { RuleSetFacts } from "./RuleSetFacts";
import { SaveCopy } from "./SaveCopy";
import type { Said } from "./said";
import { ThresholdTree } from "./ThresholdTree";
import { useThresholds } from "./useThresholds";

interface FormProps {
  listed: ListedRuleSet;
  onSaid: (said: Said | null) => void;
  onTouched: (isTouched: boolean) => void;
}

/** A rule set with its thresholds in boxes, and what can be done with it. */
export function ThresholdsForm({ listed: { ruleSet, isEntered }, onSaid, onTouched }: FormProps) {
  const language = useAtlas((state) => state.view.language);
  const measures = useAtlas((state) => state.published?.measures);
  const shippedState = useAtlas(
    (all) => all.rules?.ruleSets.find(({ id }) => id === ruleSet.basedOn)?.state ?? ruleSet.state,
  );
  const text = thresholdsTextOf(language);
  const wording = useMemo(() => ({ language, measures: measures ?? new Map() }), [language, measures]);
  const original = useMemo(() => withOriginalThresholds(ruleSet), [ruleSet]);
  const control = useThresholds(ruleSet, shippedState, language);
  const nameOf = (key: string) => {
    const found = comparisonsOf(original, "").find(({ id }) => id === key);
    const defined = original.definitions.flatMap(({ condition }) =>
      comparisonsOf({ ...original, applicability: null, outcomes: [{ key: "", label: "", condition }] }, ""),
    );
    const condition = found ?? defined.find(({ id }) => id === key);
    return condition === undefined ? key : conditionWords(condition, wording);
  };
  const open = control.entries.filter((it) => control.value(it) === null).length;
  const crossed = control.crossed.map(({ lower, upper }) =>
    text.crossed(conditionWords(lower, wording), conditionWords(upper, wording)),
  );
  return (
    <>
      <RuleSetFacts ruleSet={ruleSet} />
      <p className="thresholds-note">{isEntered ? text.own : text.shipped}</p>
      {isEntered && <CopyActions ruleSet={ruleSet} onSaid={onSaid} />}
      <section className="thresholds-part" aria-label={text.conditions}>
        <h3>{text.conditions}</h3>
        {open > 0 && <p className="thresholds-open">{text.openCount(formatNumber(open, { language }))}</p>}
        <ThresholdTree original={original} control={control} wording={wording} />
        {crossed.map((sentence) => (
          <p key={sentence} className="edit-fault">
            {sentence}
          </p>
        ))}
      </section>
      <SaveCopy
        ruleSet={ruleSet}
        isEntered={isEntered}
        control={control}
        crossed={crossed}
        nameOf={nameOf}
        onSaid={onSaid}
        onTouched={onTouched}
      />
    </>
  );
}
