import { type RefObject, useEffect, useRef, useState } from "react";
import type { Bbox } from "../domain/commune";
import { provinceBbox } from "../domain/provinceBbox";
import { addressCamera, onCameraRequest, reportCamera } from "../store/address";
import { withPressed } from "../store/pickingSelectors";
import { selectIsPicking } from "../store/pickingSlice";
import { selectDataset, selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { placeBbox, unitBbox } from "../store/unitBbox";
import type { MapLens } from "../symbology/map/mapLens";
import type { AtlasMap } from "../symbology/map/mapModel";
import { mapModelOf } from "./mapModelOf";
import { mapLocale } from "./mapStrings";
import { useMedia } from "./useMedia";
import { useScheme } from "./useScheme";
import { useText } from "./useText";

/**
 * Run the WebGL map in a container: load its code once the data are there, hand it every new model, and
 * report what a person does. Returns whether the picture on screen is still incomplete, and how places lie on it.
 */
export function useAtlasMap(container: RefObject<HTMLDivElement | null>): {
  isBusy: boolean;
  isDrawn: boolean;
  lens: MapLens | null;
} {
  const text = useText();
  const scheme = useScheme();
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const map = useRef<AtlasMap | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [isDrawn, setDrawn] = useState(false);
  const [lens, setLens] = useState<MapLens | null>(null);
  const isReady = useAtlas((state) => mapModelOf(state, "light") !== null);

  // a new language or motion preference rebuilds the map: its strings are fixed at its start
  useEffect(() => {
    const element = container.current;
    if (!isReady || element === null) return;
    let cancelled = false;
    const stops: (() => void)[] = [];
    void (async () => {
      const { createAtlasMap } = await import("../map/createAtlasMap");
      const dataset = selectDataset(useAtlas.getState());
      if (cancelled || dataset === null) return;
      const box = provinceBbox(dataset);
      const live = createAtlasMap(element, {
        camera: addressCamera() ?? box,
        province: box,
        basemapUrl: (layer) =>
          new URL(`${import.meta.env.BASE_URL}data/basemap/${layer}.geojson`, document.baseURI).href,
        locale: mapLocale(text),
        reducedMotion,
        events: {
          onHover: (id) => useAtlas.getState().setHovered(id),
          onSelect: pressUnit,
          onPress: (position) => useAtlas.getState().takePress(position),
          onHoverPlace: (place) => useAtlas.getState().setHoveredPlace(place),
          onSelectPlace: ({ kind, id }) =>
            kind === "zone" ? useAtlas.getState().selectZone(id) : useAtlas.getState().selectSite(id),
          onCamera: reportCamera,
          onBusy: (busy) => {
            setBusy(busy);
            if (!busy) setDrawn(true);
          },
          onProblem: (problem) => {
            useAtlas.getState().reportMapProblem(problem);
            if (problem === "no-webgl") setBusy(false);
          },
        },
      });
      map.current = live;
      setLens(live.lens);
      const update = () => {
        const model = mapModelOf(useAtlas.getState(), schemeNow());
        if (model !== null) live.update(model);
      };
      update();
      stops.push(useAtlas.subscribe(update));
      stops.push(followFocus(live, box));
      const observer = new ResizeObserver(() => {
        live.resize();
        // on the way to a unit the address does not say yet where the map will come to rest
        const isOnTheWay = (useAtlas.getState().focus?.unit ?? null) !== null;
        if (addressCamera() === null && !isOnTheWay) live.fit(box, { animate: false, isQuiet: true });
      });
      observer.observe(element);
      stops.push(() => observer.disconnect());
    })();
    return () => {
      cancelled = true;
      for (const stop of stops) stop();
      map.current?.remove();
      map.current = null;
      setLens(null);
      setDrawn(false);
      setBusy(true);
    };
  }, [container, isReady, text, reducedMotion]);

  useEffect(() => {
    const model = mapModelOf(useAtlas.getState(), scheme);
    if (model !== null) map.current?.update(model);
  }, [scheme]);

  return { isBusy, isDrawn, lens };
}

/** A press on a unit opens its profile, or ticks it while villages are ticked on the map. */
function pressUnit(id: string | null): void {
  const state = useAtlas.getState();
  if (selectIsPicking(state)) state.setSelection(withPressed(state, id));
  else state.select(id);
}

/** The scheme at this moment, for callbacks that outlive a render. */
function schemeNow(): "light" | "dark" {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Bring units into view when search, table or the back button ask for it. */
function followFocus(map: AtlasMap, province: Bbox): () => void {
  const stopStore = useAtlas.subscribe((state, previous) => {
    if (state.focus === previous.focus || state.focus === null) return;
    const dataset = selectDataset(state);
    const { unit } = state.focus;
    const box =
      unit === null || dataset === null
        ? province
        : (unitBbox(dataset, unit) ?? placeBbox(selectOverlays(state), dataset, unit));
    // the whole province is what a plain address shows
    if (unit === null) reportCamera(null);
    if (box !== null) map.fit(box, { isQuiet: unit === null });
  });
  const stopCamera = onCameraRequest((camera) => {
    if (camera === null) map.fit(province, { animate: false, isQuiet: true });
    else map.jump(camera);
  });
  return () => {
    stopStore();
    stopCamera();
  };
}
