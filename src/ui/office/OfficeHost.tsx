import { useEffect } from "react";
import { Button } from "react-aria-components";
import { isEmpty } from "../../domain/entered/applyChange";
import type { KeepProblem } from "../../domain/entered/keepWords";
import { type AtlasState, useAtlas } from "../../store/store";
import { isEditingText } from "../keyTargets";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";

const loadBar = () => import("./OfficeBar").then((it) => it.OfficeBar);
const loadPanels = () => import("./OfficePanels").then((it) => it.OfficePanels);

/** That nothing can be kept matters once there is something to keep. */
const HARMLESS: readonly KeepProblem[] = ["storage-absent", "storage-refused"];

function hasWork({ entered, journal, keepProblem }: AtlasState): boolean {
  if (!isEmpty(entered) || journal.done.length + journal.undone.length > 0) return true;
  return keepProblem !== null && !HARMLESS.includes(keepProblem);
}

/** What an office needs for its own data, loaded when there is any; and the keys that take steps back. */
export function OfficeHost() {
  const text = useText();
  const isAtWork = useAtlas(hasWork);
  const panel = useAtlas((state) => state.officePanel);
  const setPanel = useAtlas((state) => state.setOfficePanel);
  const bar = useLoaded(isAtWork, loadBar);
  const panels = useLoaded(panel !== null, loadPanels);
  useStepKeys();
  useAskBeforeLoss();
  return (
    <>
      {isAtWork && bar.Component !== null && <bar.Component />}
      {panels.Component !== null && <panels.Component />}
      {(bar.hasFailed || panels.hasFailed) && (
        <div className="notice notice-problem" role="alert">
          <p>{text.office.notLoaded}</p>
          <Button className="button" onPress={() => setPanel(null)}>
            {text.app.close}
          </Button>
        </div>
      )}
    </>
  );
}

/** Ctrl + Z takes a step back, Ctrl + Y or Ctrl + Shift + Z does it again; text boxes have their own. */
function useStepKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (isEditingText(event.target) || document.querySelector("[role=dialog]") !== null) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = useAtlas.getState();
      if (key === "z" && !event.shiftKey) undo();
      else if (key === "y" || (key === "z" && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Asks before a tab is closed that alone has what was entered. */
function useAskBeforeLoss(): void {
  const wouldBeLost = useAtlas(
    // what is being saved may be that the last of it is gone
    ({ entered, keepStatus }) => keepStatus === "saving" || (keepStatus === "memory" && !isEmpty(entered)),
  );
  useEffect(() => {
    if (!wouldBeLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [wouldBeLost]);
}
