import { useEffect } from "react";
import { addressCamera } from "../../store/address";
import type { Placing } from "../../store/placingSlice";
import { useAtlas } from "../../store/store";
import type { MapLens } from "../../symbology/map/mapLens";
import { placingTextOf } from "../../text/placingText";
import { useText } from "../useText";
import { PlacingHandle } from "./PlacingHandle";
import { whereWords } from "./placeWords";
import { useWhere } from "./useWhere";

/** On the edge of the map, above it: how to place the point, and where it is at this moment. */
export function PlacingBar({ placing: { task, position } }: { placing: Placing }) {
  const text = useText();
  const words = placingTextOf(text.language);
  const { commune } = useWhere(position);
  const hasMap = useAtlas((state) => !state.mapProblems.includes("no-map"));
  const how = !hasMap ? words.how.typed : "name" in task ? words.how.move : words.how.add;
  return (
    <section className="placing-bar" aria-label={words.bar}>
      <p>{how}</p>
      <p className="placing-readout" role="status" aria-label={words.readout}>
        {whereWords(position, commune, { text, words })}
      </p>
    </section>
  );
}

/** From farther away a pixel is some hundred metres. */
const NEAR_ZOOM = 9.5;

/** What lies over the map while a point is placed: the pin, once there is a point. */
export function PlacingOverlay({ placing, lens }: { placing: Placing; lens: MapLens }) {
  const words = placingTextOf(useText().language);
  const setPlace = useAtlas((state) => state.setPlace);
  const wish = useAtlas((state) => state.centreWish);
  const { task, position, near } = placing;
  useEffect(() => {
    if (wish !== null) setPlace(lens.centre());
  }, [wish, lens, setPlace]);
  useEffect(() => {
    if (near === "" || (addressCamera()?.zoom ?? 0) >= NEAR_ZOOM) return;
    // the bar has taken its room by the next frame, and the map knows its size by the one after
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => useAtlas.getState().zoomTo(near));
    });
    return () => cancelAnimationFrame(frame);
  }, [near]);
  if (position === null) return null;
  const name = "name" in task ? task.name : words.unnamed;
  return <PlacingHandle lens={lens} position={position} label={words.handle(name)} hint={words.handleHint} />;
}
