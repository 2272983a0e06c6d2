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

/** What was applied, with the way back, until something else is done or it is put away. */
function ImportApplied() {
  const text = useText();
  const lastImport = useAtlas((state) => state.lastImport);
  const change = useAtlas((state) => state.journal.done.at(-1));
  const undo = useAtlas((state) => state.undo);
  const setLastImport = useAtlas((state) => state.setLastImport);
  if (lastImport === "" || change?.id !== lastImport) return null;
  return (
    <div className="notice import-applied" role="status">
      <p>{text.entered.applied(change.fileName)}</p>
      <Button className="button" onPress={undo}>
        {text.entered.undo}
      </Button>
      <Button className="button" onPress={() => setLastImport("")}>
        {text.app.close}
      </Button>
    </div>
  );
}
