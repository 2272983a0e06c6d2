import { type ComponentType, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { useText } from "./useText";

/** Loads the import dialog when it is first asked for or a file falls on the page. */
export function ImportHost() {
  const text = useText();
  const isOpen = useAtlas((state) => state.isImportOpen);
  const setOpen = useAtlas((state) => state.setImportOpen);
  const [loaded, setLoaded] = useState<{ Dialog: ComponentType } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useDroppedFiles();

  useEffect(() => {
    if (!isOpen || loaded !== null) return;
    setFailed(false);
    import("./import/ImportDialog").then(
      ({ ImportDialog }) => setLoaded({ Dialog: ImportDialog }),
      () => setFailed(true),
    );
  }, [isOpen, loaded]);

  return (
    <>
      <ImportApplied />
      {loaded !== null && <loaded.Dialog />}
      {loaded === null && isOpen && hasFailed && (
        <div className="notice notice-problem" role="alert">
          <p>{text.entered.notLoaded}</p>
          <Button className="button" onPress={() => setOpen(false)}>
            {text.app.close}
          </Button>
        </div>
      )}
    </>
  );
}

/** A file that falls anywhere on the page is read; the browser would else open it in place of the page. */
function useDroppedFiles(): void {
  const setOpen = useAtlas((state) => state.setImportOpen);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      // the dialog's own place to drop has taken it
      if (event.defaultPrevented) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (useAtlas.getState().published !== null) setOpen(true, files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [setOpen]);
}

/** Tells those who do not see the picture change that the file was applied; the way back stands in the office's bar. */
function ImportApplied() {
  const text = useText();
  const lastImport = useAtlas((state) => state.lastImport);
  const change = useAtlas((state) => state.journal.done.at(-1));
  const isLast = lastImport !== "" && change?.id === lastImport;
  return (
    <p className="visually-hidden" role="status" aria-label={text.entered.open}>
      {isLast ? text.entered.applied(change.fileName) : ""}
    </p>
  );
}
