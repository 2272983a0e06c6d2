import { useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { isEmpty } from "../domain/entered/applyChange";
import { readTemplate, type TemplateReading } from "../io/readTemplate";
import { recordsOfTemplate } from "../io/readTemplateData";
import { useAtlas } from "../store/store";
import { ATTAINMENT_YEAR } from "../symbology/attainmentTheme";
import { importTextOf } from "../text/importText";
import { ImportChoice } from "./ImportChoice";
import { ImportResult } from "./ImportResult";
import { useText } from "./useText";

/** Where the import stands. Nothing is applied before the person says so. */
type Step =
  | { name: "choice"; reading: TemplateReading | null }
  | { name: "reading"; fileName: string }
  | { name: "result"; reading: Extract<TemplateReading, { ok: true }> };

/** Choose a file, see what the check found, then apply or leave everything as it was. */
export function ImportDialog() {
  const isOpen = useAtlas((state) => state.isImportOpen);
  const setOpen = useAtlas((state) => state.setImportOpen);
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={setOpen} isDismissable>
      <Modal className="modal">
        <Dialog className="import">
          <ImportSteps close={() => setOpen(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ImportSteps({ close }: { close: () => void }) {
  const { language } = useText();
  const text = importTextOf(language);
  const published = useAtlas((state) => state.published);
  const entered = useAtlas((state) => state.entered);
  const applyRecords = useAtlas((state) => state.applyRecords);
  const [step, setStep] = useState<Step>({ name: "choice", reading: null });
  // only the file chosen last may answer
  const lastFile = useRef<File | null>(null);
  if (published === null) return null;

  const read = async (file: File) => {
    lastFile.current = file;
    setStep({ name: "reading", fileName: file.name });
    const reading = await readTemplate(file, {
      dataset: published,
      year: ATTAINMENT_YEAR,
      today: localDate(new Date()),
      firstSource: 1,
    });
    if (lastFile.current !== file) return;
    setStep(reading.ok ? { name: "result", reading } : { name: "choice", reading });
  };

  return (
    <>
      <Heading slot="title" className="import-title">
        {text.title}
      </Heading>
      {step.name === "choice" && (
        <ImportChoice
          dataset={published}
          refused={step.reading?.ok === false ? step.reading : null}
          onFile={(file) => void read(file)}
          onCancel={close}
        />
      )}
      {step.name === "reading" && <p role="status">{text.reading(step.fileName)}</p>}
      {step.name === "result" && (
        <ImportResult
          reading={step.reading}
          hasEntered={!isEmpty(entered)}
          onFile={(file) => void read(file)}
          onApply={() => {
            const added = step.reading.entered;
            applyRecords(
              "import",
              recordsOfTemplate(entered, added, localDate(new Date())),
              added.fileNames.join(", "),
            );
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}

/** ISO date where the person sits. */
function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
