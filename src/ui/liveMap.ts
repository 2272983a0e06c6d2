import type { MapLens } from "../symbology/map/mapLens";
import type { AtlasMap, AtlasMapOptions, MapEvents, MapModel } from "../symbology/map/mapModel";

/** Why the map is the plain one. */
export type PlainReason = "no-webgl" | "context-lost" | "not-loaded";

interface LiveMapOptions extends Omit<AtlasMapOptions, "camera" | "events"> {
  /** where to look at this moment: asked again when one map takes over from the other */
  camera: () => AtlasMapOptions["camera"];
  events: Omit<MapEvents, "onProblem" | "onRestored">;
  onLens: (lens: MapLens | null) => void;
  /** null when the map is the full one */
  onPlain: (reason: PlainReason | null) => void;
  onProblem: (problem: "no-map" | "basemap") => void;
}

/** The map that is seen; how places lie on it is told by `onLens`. */
export type LiveMap = Omit<AtlasMap, "lens">;

/**
 * The map of the page: with WebGL2 where that can be had, else drawn as SVG in the same place. A lost context is
 * followed by the plain map until it is back; models and moves go to whichever is seen.
 */
export function startLiveMap(container: HTMLElement, options: LiveMapOptions): LiveMap {
  const { events, onLens, onPlain, onProblem } = options;
  let full: AtlasMap | null = null;
  let plain: AtlasMap | null = null;
  /** stays on the page after its context was lost, so that it hears when that is back */
  let lost: AtlasMap | null = null;
  /** the plain map is seen, or is on its way */
  let isPlain = false;
  /** counts the starts: what an earlier map still has to say is not heard */
  let turn = 0;
  let model: MapModel | null = null;
  const shown = () => plain ?? full;

  const startFull = async () => {
    const mine = ++turn;
    const isOld = () => mine !== turn;
    if (!hasWebgl2()) return showPlain("no-webgl");
    const loaded = await import("../map/createAtlasMap").catch(() => null);
    if (isOld()) return;
    if (loaded === null) return showPlain("not-loaded");
    let failed: PlainReason | null = null;
    const created = loaded.createAtlasMap(container, {
      ...options,
      camera: options.camera(),
      events: {
        ...events,
        // a map that comes back below the plain one, and finds its size anew, was not moved by a person
        onCamera: (camera) => {
          if (!isOld() && !isPlain) events.onCamera(camera);
        },
        onBusy: (busy) => {
          if (isOld()) return;
          if (isPlain && !busy) takeOver();
          if (!isPlain) events.onBusy(busy);
        },
        onProblem: (problem) => {
          if (isOld()) return;
          if (problem === "basemap") return onProblem(problem);
          failed = problem;
          void showPlain(problem);
        },
        onRestored: () => {
          lost?.remove();
          lost = null;
          void startFull();
        },
      },
    });
    if (failed !== null) return;
    full = created;
    if (!isPlain) onLens(created.lens);
    if (model !== null) created.update(model);
  };

  /** The full map is painted below the plain one: it goes where that was moved, and is seen. */
  const takeOver = () => {
    if (full === null) return;
    plain?.remove();
    plain = null;
    isPlain = false;
    delete container.dataset.map;
    look(full);
    onLens(full.lens);
    onPlain(null);
  };
  const look = (map: AtlasMap) => {
    const camera = options.camera();
    if (Array.isArray(camera)) map.fit(camera, { animate: false, isQuiet: true });
    else map.jump(camera);
  };

  const showPlain = async (reason: PlainReason) => {
    lost = full;
    full = null;
    const mine = turn;
    onPlain(reason);
    if (isPlain) return;
    isPlain = true;
    onLens(null);
    events.onBusy(true);
    container.dataset.map = "plain";
    const loaded = await import("../svg/svgMap/createSvgMap").catch(() => null);
    if (mine !== turn) return;
    if (loaded === null) {
      onPlain(null);
      return onProblem("no-map");
    }
    plain = loaded.createSvgMap(container, {
      ...options,
      camera: options.camera(),
      events: { ...events, onProblem: () => onProblem("basemap"), onRestored: () => {} },
    });
    onLens(plain.lens);
    if (model !== null) plain.update(model);
  };

  void startFull();
  return {
    update: (next) => {
      model = next;
      shown()?.update(next);
      // what is painted below must be the same when it is seen
      if (plain !== null) full?.update(next);
    },
    fit: (...args) => shown()?.fit(...args),
    jump: (camera) => shown()?.jump(camera),
    resize: () => {
      shown()?.resize();
      if (plain !== null) full?.resize();
    },
    remove: () => {
      turn++;
      for (const map of [full, lost, plain]) map?.remove();
      delete container.dataset.map;
    },
  };
}

/** Asked before a megabyte of code is fetched that could not run. */
function hasWebgl2(): boolean {
  const gl = document.createElement("canvas").getContext("webgl2");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}
