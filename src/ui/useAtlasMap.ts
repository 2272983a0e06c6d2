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
import { type LiveMap, type PlainReason, startLiveMap } from "./liveMap";
import { mapModelOf } from "./mapModelOf";
import { mapLocale } from "./mapStrings";
import { useMedia } from "./useMedia";
import { useScheme } from "./useScheme";
import { useText } from "./useText";

/**
 * Run the map in a container once the data are there: hand it every new model, and report what a person does. Returns
 * whether the picture on screen is still incomplete, how places lie on it, and why it is plainer than usual.
 */
export function useAtlasMap(container: RefObject<HTMLDivElement | null>): {
  isBusy: boolean;
  isDrawn: boolean;
  lens: MapLens | null;
  /** why the map is the plain one, null where it is not */
  plain: PlainReason | null;
} {
  const text = useText();
  const scheme = useScheme();
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const map = useRef<LiveMap | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [isDrawn, setDrawn] = useState(false);
  const [lens, setLens] = useState<MapLens | null>(null);
  const [plain, setPlain] = useState<PlainReason | null>(null);
  const isReady = useAtlas((state) => mapModelOf(state, "light") !== null);

  // a new language or motion preference rebuilds the map: its strings are fixed at its start
  useEffect(() => {
    const element = container.current;
    if (!isReady || element === null) return;
    const dataset = selectDataset(useAtlas.getState());
    if (dataset === null) return;
    const box = provinceBbox(dataset);
    const live = startLiveMap(element, {
      camera: () => addressCamera() ?? box,
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
      },
      onLens: setLens,
      onPlain: setPlain,
      onProblem: (problem) => {
        useAtlas.getState().reportMapProblem(problem);
        // the still picture stays
        if (problem === "no-map") setBusy(false);
      },
    });
    map.current = live;
    const update = () => {
      const model = mapModelOf(useAtlas.getState(), schemeNow());
      if (model !== null) live.update(model);
    };
    update();
    const stops = [useAtlas.subscribe(update), followFocus(live, box)];
    const observer = new ResizeObserver(() => {
      live.resize();
      // on the way to a unit the address does not say yet where the map will come to rest
      const isOnTheWay = (useAtlas.getState().focus?.unit ?? null) !== null;
      if (addressCamera() === null && !isOnTheWay) live.fit(box, { animate: false, isQuiet: true });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      for (const stop of stops) stop();
      live.remove();
      map.current = null;
      setLens(null);
      setPlain(null);
      setDrawn(false);
      setBusy(true);
    };
  }, [container, isReady, text, reducedMotion]);

  useEffect(() => {
    const model = mapModelOf(useAtlas.getState(), scheme);
    if (model !== null) map.current?.update(model);
  }, [scheme]);

  return { isBusy, isDrawn, lens, plain };
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
function followFocus(map: LiveMap, province: Bbox): () => void {
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
