import { useId, useState } from "react";
import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import type { TextEncoding } from "../../domain/entered/readFault";
import type { EncodingChoice } from "../../io/import/read/reading";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { keepTextOf } from "../../text/keepText";
import { Refusals } from "./ChooseStep";
import type { ImportStep } from "./importState";
import { RuleFiles } from "./RuleFiles";
import type { ImportControl } from "./useImport";
import { useImportText } from "./useImportText";

interface SourcesStepProps {
  step: Extract<ImportStep, { name: "sources" }>;
  control: ImportControl;
  onCancel: () => void;
}

/** Files that hold several tables, were written in doubtful letters, or are packages. */
export function SourcesStep({ step: { reading, packageRefusal }, control, onCancel }: SourcesStepProps) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const { choices } = reading;
  const [encodings, setEncodings] = useState<Readonly<Record<string, TextEncoding>>>(() =>
    Object.fromEntries(choices.map((it) => [it.fileName, it.suggested])),
  );
  const firstOpen = reading.tables.findIndex((_, index) => !control.applied.has(index));
  const [table, setTable] = useState(String(Math.max(0, firstOpen)));
  const refusalWords =
    packageRefusal === null
      ? null
      : keepTextOf(language).refusals[packageRefusal.code](packageRefusal.details);
  return (
    <>
      <h3>{text.sources}</h3>
      <Refusals reading={reading} />
      {refusalWords !== null && (
        <p className="import-refused" role="alert">
          {refusalWords.reason} {refusalWords.remedy}
        </p>
      )}
      {reading.packages.map(({ fileName }) => (
        <section key={fileName} className="import-box" aria-label={text.packageTitle(fileName)}>
          <h4>{text.packageTitle(fileName)}</h4>
          <p>{text.packageNote}</p>
          <p className="import-actions">
            <Button className="button button-primary" onPress={() => void control.takePackage(fileName)}>
              {text.apply}
            </Button>
          </p>
        </section>
      ))}
      <RuleFiles files={reading.rules} control={control} />
      {choices.map((choice) => (
        <EncodingField
          key={choice.fileName}
          choice={choice}
          value={encodings[choice.fileName] ?? choice.suggested}
          onChange={(encoding) => setEncodings({ ...encodings, [choice.fileName]: encoding })}
        />
      ))}
      {choices.length === 0 && reading.tables.length > 0 && (
        <RadioGroup className="import-choices" value={table} onChange={setTable}>
          <Label className="import-label">{text.tableTitle}</Label>
          {reading.tables.map(({ name, fileName, rows }, index) => (
            <Radio
              key={`${fileName} ${name}`}
              value={String(index)}
              className="import-radio"
              isDisabled={control.applied.has(index)}
            >
              {text.tableOf(name, fileName || text.pasted, formatNumber(rows.length, { language }))}
              {control.applied.has(index) ? ` (${text.tableDone})` : ""}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <p className="import-actions">
        <Button className="button" onPress={control.restart}>
          {text.back}
        </Button>
        <Button className="button" onPress={onCancel}>
          {control.applied.size + control.appliedRules.size > 0 ? text.close : text.cancel}
        </Button>
        {choices.length > 0 ? (
          <Button className="button button-primary" onPress={() => control.readAgain(encodings)}>
            {text.applyEncodings}
          </Button>
        ) : (
          reading.tables.length > 0 && (
            <Button
              className="button button-primary"
              isDisabled={firstOpen < 0}
              onPress={() => control.understand(reading, Number(table))}
            >
              {text.next}
            </Button>
          )
        )}
      </p>
    </>
  );
}

interface EncodingFieldProps {
  choice: EncodingChoice;
  value: TextEncoding;
  onChange: (encoding: TextEncoding) => void;
}

/** The same lines read in each way: whoever knows the language sees which is right. */
function EncodingField({ choice, value, onChange }: EncodingFieldProps) {
  const text = useImportText();
  const id = useId();
  return (
    <RadioGroup
      className="import-choices"
      value={value}
      onChange={(chosen) => {
        const option = choice.options.find(({ encoding }) => encoding === chosen);
        if (option !== undefined) onChange(option.encoding);
      }}
    >
      <Label className="import-label">{text.encodingTitle(choice.fileName)}</Label>
      {choice.options.map(({ encoding, preview }) => (
        <Radio key={encoding} value={encoding} className="import-radio" aria-describedby={`${id}${encoding}`}>
          <span className="import-radio-words">
            {text.read.encodings[encoding]}
            {encoding === choice.suggested && <span className="hint"> ({text.suggested})</span>}
            <span id={`${id}${encoding}`} className="import-sample">
              {preview.slice(0, 3).map((cells) => (
                <span key={cells.join("|")}>{cells.join(" · ")}</span>
              ))}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
