import { useEffect, useRef } from "react";
import { useAtlas } from "../store/store";
import { Credits } from "./Credits";
import { HoverLabel } from "./HoverLabel";
import { whenSettled } from "./offline/whenSettled";
import { SUMMARY_ID } from "./PictureBar";
import { PlainMapNote } from "./PlainMapNote";
import { ProvincePicture } from "./ProvincePicture";
import { PickingOnMap } from "./picking/PickingHost";
import { PlacingOnMap } from "./placing/PlacingHost";
import { useAtlasMap } from "./useAtlasMap";
import { useText } from "./useText";

/** The map; until it is drawn, and where it cannot be, the same picture as plain SVG. */
export function MapRegion() {
  const text = useText();
  const container = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLElement>(null);
  const { isBusy, isDrawn, lens, plain } = useAtlasMap(container);
  const status = useAtlas((state) => state.publishedStatus);
  const isLoadingSample = useAtlas(
    (state) => state.view.data === "sample" && state.sampleStatus === "loading",
  );
  const isLoadingOverlays = useAtlas(
    (state) => state.view.overlays.length > 0 && state.overlaysStatus === "loading",
  );
  const hasAreas = useAtlas((state) => (state.published?.communeBoundaries.features.length ?? 0) > 0);
  // without boundaries there is nothing to wait for
  const hasFailed = status === "failed" || (status === "ready" && !hasAreas);
  const isWaiting = (isBusy && !hasFailed) || isLoadingSample || isLoadingOverlays;
  // what is stored for use without a network comes after everything that a person waits for
  useEffect(() => {
    if (isWaiting || container.current === null) return;
    return whenSettled(container.current, useAtlas.getState().startOffline);
  }, [isWaiting]);
  return (
    <section
      ref={region}
      className="map-region"
      aria-label={text.regions.map}
      aria-describedby={SUMMARY_ID}
      aria-busy={isWaiting}
    >
      {!isDrawn && <ProvincePicture />}
      <div ref={container} className="map-canvas" data-drawn={isDrawn} />
      <PlacingOnMap lens={lens} />
      <PickingOnMap lens={lens} />
      {plain !== null && <PlainMapNote reason={plain} />}
      <Credits />
      <HoverLabel region={region} />
    </section>
  );
}
