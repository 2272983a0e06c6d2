import { useEffect } from "react";
import { selectIsPicking } from "../../store/pickingSlice";
import { useAtlas } from "../../store/store";
import type { MapLens } from "../../symbology/map/mapLens";
import { isEditingText } from "../keyTargets";
import { useLoaded } from "../useLoaded";
import { leavePicking } from "./leavePicking";

const loadBar = () => import("./PickingBar").then((it) => it.PickingBar);
const loadOverlay = () => import("./PickingOverlay").then((it) => it.PickingOverlay);

/** Above the map while villages are ticked on it. */
export function PickingGuide() {
  const isPicking = useAtlas(selectIsPicking);
  const { Component: Bar } = useLoaded(isPicking, loadBar);
  useEffect(() => {
    if (!isPicking) return;
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [isPicking]);
  return isPicking && Bar !== null ? <Bar /> : null;
}

/** Over the map while villages are ticked on it. */
export function PickingOnMap({ lens }: { lens: MapLens | null }) {
  const isPicking = useAtlas(selectIsPicking);
  const { Component: Overlay } = useLoaded(isPicking, loadOverlay);
  return isPicking && lens !== null && Overlay !== null ? <Overlay lens={lens} /> : null;
}

/** Escape ends the mode, before the lists let go of what is ticked; a dialog, a menu and a text box keep theirs. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented || isEditingText(event.target)) return;
  if (document.querySelector("[role=dialog], [role=menu]") !== null) return;
  event.preventDefault();
  event.stopPropagation();
  leavePicking();
}
