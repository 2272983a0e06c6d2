import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay, ProgressBar } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import { ChooseStep } from "./ChooseStep";
import type { ImportStep } from "./importState";
import { ResultStep } from "./ResultStep";
import { SourcesStep } from "./SourcesStep";
import { UnderstandStep } from "./UnderstandStep";
import { useImport } from "./useImport";
import { useImportText } from "./useImportText";

/** Choose files, say what they are, see what the check found, then apply or leave everything as it was. */
export function ImportDialog() {
  const isOpen = useAtlas((state) => state.isImportOpen);
  const setOpen = useAtlas((state) => state.setImportOpen);
  const published = useAtlas((state) => state.published);
  return (
    <ModalOverlay
      className="modal-overlay import-overlay"
      isOpen={isOpen && published !== null}
      onOpenChange={(open) => setOpen(open)}
    >
      <Modal className="modal import-modal">
        <Dialog className="import">
          {published !== null && <ImportSteps published={published} close={() => setOpen(false)} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const STEP_NUMBERS: Record<ImportStep["name"], number> = {
  choose: 1,
  reading: 1,
  sources: 1,
  understand: 2,
  checking: 3,
  result: 3,
  failed: 3,
};

function ImportSteps({ published, close }: { published: Dataset; close: () => void }) {
  const text = useImportText();
  const dropped = useAtlas((state) => state.importFiles);
  const control = useImport(published, close);
  const { step, readFiles, readPaste } = control;
  const number = STEP_NUMBERS[step.name];

  // files that were dropped on the page, before or while the dialog is open
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each drop
  useEffect(() => readFiles(dropped), [dropped]);

  // each step is read from its beginning; what was pressed in the last one is gone
  const body = useRef<HTMLDivElement>(null);
  const shownStep = useRef(step.name);
  useEffect(() => {
    if (shownStep.current === step.name) return;
    shownStep.current = step.name;
    body.current?.focus({ preventScroll: true });
    body.current?.parentElement?.scrollTo(0, 0);
  }, [step.name]);

  // Ctrl + V wherever the focus is, except where text is typed
  const isChoosing = step.name === "choose";
  useEffect(() => {
    if (!isChoosing) return;
    const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || (target instanceof Element && target.closest("textarea, input") !== null))
        return;
      const pasted = clipboardData.getData("text/plain");
      if (pasted !== "") readPaste(pasted);
      else readFiles([...clipboardData.files]);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  });

  return (
    <div ref={body} className="import-body" tabIndex={-1}>
      <header className="import-head">
        <Heading slot="title" className="import-title">
          {text.title}
        </Heading>
        <p className="import-step">{text.stepOf(String(number), text.steps[number - 1] ?? "")}</p>
        <Button className="icon-button import-close" aria-label={text.close} onPress={close}>
          <X size={18} aria-hidden="true" />
        </Button>
      </header>
      {step.name === "choose" && (
        <ChooseStep dataset={published} reading={step.reading} control={control} onCancel={close} />
      )}
      {step.name === "reading" && (
        <Working
          label={
            step.progress === null
              ? text.reading("…", "1", "1")
              : text.reading(
                  step.progress.fileName || text.pasted,
                  String(step.progress.done + 1),
                  String(step.progress.total),
                )
          }
          share={
            step.progress === null || step.progress.total <= 1
              ? null
              : step.progress.done / step.progress.total
          }
          onCancel={control.restart}
        />
      )}
      {step.name === "sources" && <SourcesStep step={step} control={control} onCancel={close} />}
      {step.name === "understand" && (
        <UnderstandStep draft={step.draft} dataset={published} control={control} onCancel={close} />
      )}
      {step.name === "checking" && (
        <Working
          label={text.checking(String(Math.round(step.share * 100)))}
          share={step.share}
          onCancel={() => control.setDraft(step.draft)}
        />
      )}
      {step.name === "result" && <ResultStep step={step} control={control} onCancel={close} />}
      {step.name === "failed" && (
        <>
          <p className="import-refused" role="alert">
            {text.failed}
          </p>
          <p className="import-actions">
            <Button className="button" onPress={control.restart}>
              {text.back}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

interface WorkingProps {
  label: string;
  /** 0 to 1; null where nobody can tell, as within one file */
  share: number | null;
  onCancel: () => void;
}

function Working({ label, share, onCancel }: WorkingProps) {
  const text = useImportText();
  return (
    <div className="import-working">
      <p role="status">{label}</p>
      <ProgressBar aria-label={text.progress} value={(share ?? 0) * 100} isIndeterminate={share === null}>
        {({ percentage }) => (
          <svg className="import-progress" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="1" className="import-progress-track" />
            {share === null ? (
              <path className="import-progress-open" d="M0 .5H100" />
            ) : (
              <rect width={percentage ?? 0} height="1" className="import-progress-done" />
            )}
          </svg>
        )}
      </ProgressBar>
      <p className="import-actions">
        <Button className="button" onPress={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </div>
  );
}
