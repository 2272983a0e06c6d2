import "maplibre-gl/dist/maplibre-gl.css";
import "./map.css";
import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapOptions,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { MAP_PALETTE } from "../../styles/mapPalette";
import type { Scheme } from "../../styles/palette";
import { boundsAround, FIT_PADDING, MAX_ZOOM, MIN_ZOOM, MOVE_MS } from "../symbology/map/cameraLimits";
import { drawnView } from "../symbology/map/drawnView";
import type { AtlasMap, AtlasMapOptions, MapModel } from "../symbology/map/mapModel";
import { borderLines, outsideMask, provinceRings } from "../symbology/map/provinceOutline";
import { type Applied, applyModel, initiallyApplied, type MapPort } from "./applyStyle";
import { createBasemap, isBasemapLayer } from "./basemap";
import { type MapImage, mapImages, PIXEL_RATIO } from "./images";
import { listen } from "./interactions";
import { lensOf } from "./lens";
import { OVERLAY_IMAGES } from "./overlayImages";
import { style } from "./style";

const NO_MAP: AtlasMap = {
  update: () => {},
  fit: () => {},
  jump: () => {},
  resize: () => {},
  lens: null,
  remove: () => {},
};
/** Marks the events of a move that no person wished for, so that `onCamera` does not hear of it. */
const QUIET = { isQuiet: true };

/**
 * Starts a map in `container`. Without WebGL2 it reports `no-webgl` and returns a map that does
 * nothing; it never throws.
 */
export function createAtlasMap(container: HTMLElement, options: AtlasMapOptions): AtlasMap {
  const map = startMap(container, options);
  if (map === null) {
    options.events.onProblem("no-webgl");
    return NO_MAP;
  }
  nameCanvas(map);
  addControls(map);

  const { events } = options;
  const port = createPort(map);
  const basemap = createBasemap(
    port,
    // absolute, because the worker that fetches it does not know the page's address
    (layer) => new URL(options.basemapUrl(layer), document.baseURI).href,
  );
  let applied: Applied | null = null;
  let latest: MapModel | null = null;
  let started = false;
  let painted = false;
  let removed = false;

  let busy = false;
  const setBusy = (next: boolean) => {
    if (next !== busy) events.onBusy(next);
    busy = next;
  };

  // The province's border and what recedes outside it, once nothing more urgent is to be done.
  const drawOutline = async () => {
    const communes = latest?.communes;
    if (communes === undefined) return;
    const rings = await provinceRings(communes, () => new Promise((resolve) => whenFree(resolve)));
    if (removed || communes !== latest?.communes) return;
    port.setData("province", borderLines(rings));
    port.setData("outside", outsideMask(rings));
  };

  const showBasemap = () => {
    if (painted && latest !== null) basemap.show(map.getZoom(), latest.basemapGroups);
  };

  const paintedOnce = () => {
    painted = true;
    whenFree(() => {
      if (removed) return;
      if (applied && latest) applied = applyModel(port, applied, latest, painted).applied;
      showBasemap();
      void drawOutline().then(() => {
        if (removed) return;
        map.once("idle", () => {
          container.dataset.basemap = "complete";
        });
        map.triggerRepaint();
      });
    });
  };

  const addImage = (id: string, { width, height, data, stretch }: MapImage) => {
    const options = stretch && { stretchX: stretch.x, stretchY: stretch.y, content: stretch.content };
    map.addImage(id, { width, height, data }, { pixelRatio: PIXEL_RATIO, ...options });
  };
  map.setMissingStyleImageResolver((id) => {
    const draw = OVERLAY_IMAGES.get(id);
    if (draw !== undefined) addImage(id, draw());
  });

  const apply = (model: MapModel) => {
    if (applied === null) return;
    dressControls(container, model.scheme);
    const communesBefore = applied.data.get("communes");
    const result = applyModel(port, applied, model, painted);
    applied = result.applied;
    if (painted && communesBefore !== model.communes) void drawOutline();
    if (!result.repaints) return;
    showBasemap();
    setBusy(true);
    map.once("idle", () => {
      if (removed) return;
      setBusy(false);
      if (!painted) paintedOnce();
    });
    map.triggerRepaint();
  };

  map.on("moveend", (event) => {
    const { lat, lng } = map.getCenter();
    const zoom = map.getZoom();
    if (!("isQuiet" in event)) events.onCamera({ zoom, lat, lng });
    showBasemap();
  });
  map.on("webglcontextlost", () => events.onProblem("context-lost"));
  map.on("webglcontextrestored", () => events.onRestored());
  let basemapFailed = false;
  map.on("error", (event) => {
    const source = "sourceId" in event ? event.sourceId : undefined;
    if (!isBasemapLayer(source)) return reportError(event.error);
    if (!basemapFailed) events.onProblem("basemap");
    basemapFailed = true;
  });
  listen(map, events, () => applied?.view ?? null);

  return {
    update: (model) => {
      latest = model;
      if (started) return apply(model);
      started = true;
      const view = drawnView(model, false);
      setBusy(true);
      map.once("style.load", () => {
        for (const [id, image] of mapImages()) addImage(id, image);
        applied = initiallyApplied(view);
        if (latest) apply(latest);
      });
      map.setStyle(style(view));
    },
    fit: (bbox, { animate = true, isQuiet = false } = {}) => {
      const duration = animate && !options.reducedMotion ? MOVE_MS : 0;
      map.fitBounds(bbox, { padding: FIT_PADDING, duration, linear: true }, isQuiet ? QUIET : undefined);
    },
    jump: ({ zoom, lat, lng }) => map.jumpTo({ center: [lng, lat], zoom }, QUIET),
    resize: () => map.resize(QUIET),
    lens: lensOf(map, options.reducedMotion ? 0 : MOVE_MS),
    remove: () => {
      removed = true;
      map.remove();
    },
  };
}

/** The bare map, or null where WebGL2 cannot be had. */
function startMap(container: HTMLElement, options: AtlasMapOptions): MapLibreMap | null {
  setWorkerUrl(workerUrl);
  const { camera } = options;
  const view: Partial<MapOptions> = Array.isArray(camera)
    ? { bounds: camera, fitBoundsOptions: { padding: FIT_PADDING } }
    : { center: [camera.lng, camera.lat], zoom: camera.zoom };
  try {
    const map = new MapLibreMap({
      container,
      ...view,
      maxBounds: boundsAround(options.province),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      // The page tells of its own size: MapLibre's own watch would report the move as a person's.
      trackResize: false,
      attributionControl: false,
      // a picture is complete at once, not after its names have faded in
      fadeDuration: 0,
      reduceMotion: options.reducedMotion,
      locale: { ...options.locale },
      // The tests validate every style; here it would only cost time.
      validateStyle: false,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch {
    return null;
  }
}

/**
 * The page's own region holds the map, so the canvas must not be a second one of that name; what it
 * is to a keyboard is an application that takes the arrow keys.
 */
function nameCanvas(map: MapLibreMap): void {
  map.getCanvas().setAttribute("role", "application");
}

function addControls(map: MapLibreMap): void {
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ unit: "metric", maxWidth: 120 }), "bottom-left");
}

/** Hands the colours of the scheme to `map.css`. */
function dressControls(container: HTMLElement, scheme: Scheme): void {
  if (container.dataset.mapScheme === scheme) return;
  const { paper, ink, inkSoft, halo, neighbourLine } = MAP_PALETTE[scheme];
  container.dataset.mapScheme = scheme;
  const colours = { paper, ink, "ink-soft": inkSoft, halo, line: neighbourLine };
  for (const [name, colour] of Object.entries(colours)) container.style.setProperty(`--map-${name}`, colour);
}

function createPort(map: MapLibreMap): MapPort {
  return {
    setData: (source, data) => map.getSource<GeoJSONSource>(source)?.setData(data),
    moveLayer: (layer, before) => map.moveLayer(layer, before),
    setPaint: (layer, name, value) => map.setPaintProperty(layer, name as never, value as never),
    setLayout: (layer, name, value) => map.setLayoutProperty(layer, name as never, value as never),
    setFilter: (layer, filter) => map.setFilter(layer, filter ?? null),
    setFeatureState: (source, id, state) => map.setFeatureState({ source, id }, state),
  };
}

/** Runs when the browser is free; where it cannot tell (Safari), after the next frame. */
function whenFree(run: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => run(), { timeout: 500 });
  else requestAnimationFrame(() => run());
}
