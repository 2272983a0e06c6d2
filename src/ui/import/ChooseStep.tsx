import { useState } from "react";
import { Button, DropZone, FileTrigger, Text as Words } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import type { HeadedReading } from "../../io/import/read/reading";
import { TemplateMenu } from "./TemplateMenu";
import type { ImportControl } from "./useImport";
import { useImportText } from "./useImportText";

interface ChooseStepProps {
  dataset: Dataset;
  /** what was chosen before, if nothing of it can be taken */
  reading: HeadedReading | null;
  control: ImportControl;
  onCancel: () => void;
}

/** Choose, drop or paste; or get an empty form. */
export function ChooseStep({ dataset, reading, control, onCancel }: ChooseStepProps) {
  const text = useImportText();
  const [pasted, setPasted] = useState("");
  return (
    <>
      <p>{text.intro}</p>
      {reading !== null && <Refusals reading={reading} />}
      <DropZone
        className="import-drop"
        onDrop={(event) => {
          const files = event.items.flatMap((it) => (it.kind === "file" ? [it.getFile()] : []));
          void Promise.all(files).then(control.readFiles);
        }}
      >
        <Words slot="label">{text.drop}</Words>
        <FileTrigger
          // the box itself has no label: the button before it is what people press
          ref={(box) => box?.setAttribute("aria-label", text.choose)}
          allowsMultiple
          onSelect={(files) => control.readFiles(files === null ? [] : [...files])}
        >
          <Button className="button button-primary">{text.choose}</Button>
        </FileTrigger>
        <span className="hint">{text.formats}</span>
      </DropZone>
      <div className="import-paste">
        <label htmlFor="import-paste">
          {text.paste} <span className="hint">{text.pasteHint}</span>
        </label>
        <textarea
          id="import-paste"
          rows={3}
          value={pasted}
          spellCheck={false}
          onChange={({ target }) => setPasted(target.value)}
        />
        {pasted.trim() !== "" && (
          <Button className="button" onPress={() => control.readPaste(pasted)}>
            {text.readPaste}
          </Button>
        )}
      </div>
      <p className="caution">{text.privacy}</p>
      <div className="import-actions">
        <TemplateMenu dataset={dataset} />
        <Button className="button" onPress={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
}

/** Each file that is not taken, in a sentence with the way out. */
export function Refusals({ reading }: { reading: HeadedReading }) {
  const text = useImportText();
  const sentences = [
    ...reading.refusals.map(({ code, fileName, details }) => ({
      title: text.refusedTitle(fileName),
      sentence: text.read.refusals[code](details),
    })),
  ];
  if (sentences.length === 0) return null;
  return (
    <div className="import-refused" role="alert">
      {sentences.map(({ title, sentence }) => (
        <p key={`${title} ${sentence}`}>
          <strong>{title}.</strong> {sentence}
        </p>
      ))}
    </div>
  );
}
