import { type ComponentType, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import { focusMap, focusSearch, isTyping } from "./keyTargets";
import { useText } from "./useText";

/** Listens to the keys that work everywhere; loads the list of keys when it is first asked for. */
export function HelpHost() {
  const text = useText();
  const isOpen = useAtlas((state) => state.isHelpOpen);
  const setOpen = useAtlas((state) => state.setHelpOpen);
  const [loaded, setLoaded] = useState<{ Dialog: ComponentType } | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  useEffect(() => {
    if (!isOpen || loaded !== null) return;
    setFailed(false);
    import("./HelpDialog").then(
      ({ HelpDialog }) => setLoaded({ Dialog: HelpDialog }),
      () => setFailed(true),
    );
  }, [isOpen, loaded]);

  if (loaded !== null) return <loaded.Dialog />;
  if (!isOpen || !hasFailed) return null;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{text.ease.notLoaded}</p>
      <Button className="button" onPress={() => setOpen(false)}>
        {text.app.close}
      </Button>
    </div>
  );
}

/** “/” and Ctrl + K to the search, “m” to the map, “?” for help. A dialog keeps its keys to itself. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector("[role=dialog]") !== null) return;
  const { hasPlainKeys, setHelpOpen } = useAtlas.getState();
  const key = event.key.toLowerCase();
  const isWithControl = event.ctrlKey || event.metaKey;
  if (isWithControl && key === "k" && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    focusSearch();
    return;
  }
  if (!hasPlainKeys || isWithControl || event.altKey || isTyping(event.target)) return;
  const actions: Readonly<Record<string, () => void>> = {
    "/": focusSearch,
    "?": () => setHelpOpen(true),
    m: focusMap,
  };
  const action = actions[key];
  if (action === undefined) return;
  // the key itself must not end up in the box that it leads to
  event.preventDefault();
  action();
}
