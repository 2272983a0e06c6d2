import { useEffect } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../../store/store";
import type { MapLens } from "../../symbology/map/mapLens";
import { isTyping } from "../keyTargets";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";
import { placedThing } from "./PlaceButton";

const loadPanel = () => import("./PlacingPanel").then((it) => it.PlacingPanel);
const loadBar = () => import("./PlacingOverlay").then((it) => it.PlacingBar);
const loadOverlay = () => import("./PlacingOverlay").then((it) => it.PlacingOverlay);
const loadSaving = () => import("./savePlace");

/** In the place of the profile while a point is placed. Escape leaves all as it was. */
export function PlacingHost() {
  const text = useText();
  const placing = useAtlas((state) => state.placing);
  const stopPlacing = useAtlas((state) => state.stopPlacing);
  const { Component: Panel, hasFailed } = useLoaded(placing !== null, loadPanel);
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
  if (placing === null) return null;
  if (Panel !== null) return <Panel key={placedThing(placing.task)} placing={placing} />;
  return !hasFailed ? (
    <aside className="profile" aria-label={text.regions.profile} aria-busy />
  ) : (
    <aside className="profile" aria-label={text.regions.profile}>
      <p className="edit-fault" role="alert">
        {text.office.notLoaded}
      </p>
      <Button className="button" onPress={stopPlacing}>
        {text.app.close}
      </Button>
    </aside>
  );
}

/** Above the map while a point is placed. */
export function PlacingGuide() {
  const placing = useAtlas((state) => state.placing);
  const { Component: Bar } = useLoaded(placing !== null, loadBar);
  return placing === null || Bar === null ? null : <Bar placing={placing} />;
}

/** Over the map while a point is placed. */
export function PlacingOnMap({ lens }: { lens: MapLens | null }) {
  const placing = useAtlas((state) => state.placing);
  const { Component: Overlay } = useLoaded(placing !== null, loadOverlay);
  return placing === null || lens === null || Overlay === null ? null : (
    <Overlay key={placedThing(placing.task)} placing={placing} lens={lens} />
  );
}

/** Before anybody else hears of Escape; a dialog, a menu and the search keep theirs. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const { placing, stopPlacing } = useAtlas.getState();
  const { target } = event;
  const isElsewhere =
    isTyping(target) && target instanceof Element && target.closest(".placing-panel") === null;
  if (placing === null || isElsewhere || document.querySelector("[role=dialog], [role=menu]") !== null)
    return;
  event.preventDefault();
  event.stopPropagation();
  stopPlacing();
  void loadSaving().then(({ focusButtonOf }) => focusButtonOf(placedThing(placing.task)));
}
