import { useEffect, useMemo } from "react";
import { Button } from "react-aria-components";
import { limitsOf } from "../../domain/rules/copyRuleSet";
import type { RuleSet } from "../../domain/rules/ruleSet";
import type { RuleFile } from "../../io/import/read/reading";
import { readRuleSetText } from "../../io/rules/readRuleSet";
import type { RuleFault } from "../../io/rules/ruleReader";
import { useAtlas } from "../../store/store";
import { formatDate, formatNumber } from "../../text/format";
import { ruleFileTextOf } from "../../text/ruleFileText";
import type { ImportControl } from "./useImport";
import { useImportText } from "./useImportText";

interface RuleFilesProps {
  files: readonly RuleFile[];
  control: ImportControl;
}

/** Rule sets among the files: what each holds, or what is wrong with it. */
export function RuleFiles({ files, control }: RuleFilesProps) {
  const text = ruleFileTextOf(useAtlas((state) => state.view.language));
  const status = useAtlas((state) => state.rulesStatus);
  const openRules = useAtlas((state) => state.openRules);
  useEffect(() => void openRules(), [openRules]);
  if (files.length === 0) return null;
  if (status === "failed")
    return (
      <p className="import-refused" role="alert">
        {text.notLoaded}{" "}
        <Button className="button" onPress={() => void openRules()}>
          {text.retry}
        </Button>
      </p>
    );
  if (status !== "ready") return <p role="status">{text.loading}</p>;
  return files.map((file) => <RuleFileBox key={file.fileName} file={file} control={control} />);
}

function RuleFileBox({ file: { fileName, json }, control }: { file: RuleFile; control: ImportControl }) {
  const text = ruleFileTextOf(useAtlas((state) => state.view.language));
  const shipped = useAtlas((state) => state.rules?.ruleSets);
  const measures = useAtlas((state) => state.published?.measures);
  const reading = useMemo(() => readRuleSetText(json, new Set(measures?.keys())), [json, measures]);
  const isTaken = reading.ok && shipped?.some(({ id }) => id === reading.ruleSet.id) === true;
  return (
    <section className="import-box" aria-label={text.title(fileName)}>
      <h4>{text.title(fileName)}</h4>
      {!reading.ok && <RuleFaults faults={reading.faults} />}
      {isTaken && (
        <p className="import-refused" role="alert">
          {text.taken(reading.ruleSet.id)}
        </p>
      )}
      {reading.ok && <RuleSetFacts ruleSet={reading.ruleSet} />}
      {reading.ok && !isTaken && <TakeRuleSet ruleSet={reading.ruleSet} {...{ fileName, control }} />}
    </section>
  );
}

function RuleFaults({ faults }: { faults: readonly RuleFault[] }) {
  const language = useAtlas((state) => state.view.language);
  const text = ruleFileTextOf(language);
  return (
    <div className="import-refused" role="alert">
      <p>{text.faults(formatNumber(faults.length, { language }))}</p>
      <ul>
        {faults.map(({ path, came, expected, details }) => (
          <li key={`${path} ${expected}`}>{text.fault(path, came, text.expectations[expected](details))}</li>
        ))}
      </ul>
    </div>
  );
}

function RuleSetFacts({ ruleSet }: { ruleSet: RuleSet }) {
  const language = useAtlas((state) => state.view.language);
  const text = ruleFileTextOf(language);
  const { title, document, inForce, state, appliesTo, outcomes, basedOn, author, madeOn } = ruleSet;
  const original = useAtlas((all) => all.rules?.ruleSets.find(({ id }) => id === basedOn)?.title);
  const limits = limitsOf(ruleSet);
  const count = (all: readonly unknown[]) => formatNumber(all.length, { language });
  const rows = [
    [text.document, [document.number, document.article].filter((it) => it !== "").join(", ")],
    [text.period, [inForce.from, inForce.to].map((it) => formatDate(it, language)).join("–")],
    [text.state, text.states[state]],
    [text.appliesTo, text.levels[appliesTo]],
    [text.outcomes, outcomes.map(({ label }) => label).join("; ")],
    [text.limits, text.limitCount(count(limits), count(limits.filter((it) => it.threshold === null)))],
    [text.basedOn, original ?? basedOn ?? ""],
    [text.author, [author, formatDate(madeOn ?? "", language)].filter(Boolean).join(", ")],
  ] as const;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <dl className="import-facts">
        {rows
          .filter(([, value]) => value !== "" && value !== "–")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

interface TakeRuleSetProps {
  ruleSet: RuleSet;
  fileName: string;
  control: ImportControl;
}

function TakeRuleSet({ ruleSet, fileName, control }: TakeRuleSetProps) {
  const own = useImportText();
  const text = ruleFileTextOf(useAtlas((state) => state.view.language));
  const isHeld = useAtlas((state) => state.entered.ruleSets.has(ruleSet.id));
  const isApplied = control.appliedRules.has(fileName);
  return (
    <>
      <p>{isHeld && !isApplied ? text.replaces : text.note}</p>
      <p className="import-actions">
        <Button
          className="button button-primary"
          isDisabled={isApplied}
          onPress={() => control.takeRuleSet(ruleSet, fileName)}
        >
          {isApplied ? own.tableDone : own.apply}
        </Button>
      </p>
    </>
  );
}
