import { useEffect } from "react";
import { Button, DropZone, FileTrigger, Text as Words } from "react-aria-components";
import type { Dataset } from "../domain/dataset";
import type { TemplateReading } from "../io/readTemplate";
import { importTextOf } from "../text/importText";
import { downloadTemplate } from "./downloadTemplate";
import { useText } from "./useText";

interface ImportChoiceProps {
  dataset: Dataset;
  /** the file chosen before, if not one row of it could be read */
  refused: Extract<TemplateReading, { ok: false }> | null;
  onFile: (file: File) => void;
  onCancel: () => void;
}

/** Choose or drop a filled-in form, or get an empty one. */
export function ImportChoice({ dataset, refused, onFile, onCancel }: ImportChoiceProps) {
  const catalogue = useText();
  const text = importTextOf(catalogue.language);

  // a file that misses the zone would else be opened by the browser in place of this page
  useEffect(() => {
    const stay = (event: DragEvent) => event.preventDefault();
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);

  return (
    <>
      <p>{text.intro}</p>
      {refused !== null && (
        <div className="import-refused" role="alert">
          <p>
            <strong>{text.refusedTitle}.</strong> {text.refusals[refused.refusal](refused.details)}
          </p>
        </div>
      )}
      <DropZone
        className="import-drop"
        onDrop={(event) => {
          const [file] = event.items.filter((it) => it.kind === "file");
          if (file !== undefined) void file.getFile().then(onFile);
        }}
      >
        <Words slot="label">{text.drop}</Words>
        <ImportFileButton label={text.choose} onFile={onFile} isPrimary />
        <span className="hint">{text.limits}</span>
      </DropZone>
      <p className="import-forms">
        <span>{text.forms}</span>
        <Button className="link-button" onPress={() => downloadTemplate("villages", dataset)}>
          {catalogue.answer.template}
        </Button>
        <Button className="link-button" onPress={() => downloadTemplate("attainment", dataset)}>
          {catalogue.answer.attainmentTemplate}
        </Button>
      </p>
      <p className="caution">
        {text.privacy} {text.lifetime}
      </p>
      <p className="import-actions">
        <Button className="button" onPress={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </>
  );
}

interface ImportFileButtonProps {
  label: string;
  onFile: (file: File) => void;
  isPrimary?: boolean;
}

/** Opens the system's file chooser. */
export function ImportFileButton({ label, onFile, isPrimary = false }: ImportFileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[".csv", ".txt", "text/csv", "text/plain"]}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button className={isPrimary ? "button button-primary" : "button"}>{label}</Button>
    </FileTrigger>
  );
}
