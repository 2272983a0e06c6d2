import "./svgMap.css";
import type { Bbox } from "../../domain/commune";
import { MOVE_MS } from "../../symbology/map/cameraLimits";
import type { MapLens, MapPixel, Stroke } from "../../symbology/map/mapLens";
import type { AtlasMap, AtlasMapOptions, MapModel } from "../../symbology/map/mapModel";
import { createBasemapFiles } from "./basemapFiles";
import { between, type Camera, cameraOn, keptNear, moved, type Size, viewOf, zoomedAt } from "./svgCamera";
import { createControls, dress } from "./svgControls";
import { followGestures } from "./svgGestures";
import { type Hit, hitAt } from "./svgHits";
import { createLens } from "./svgLens";
import { createScene } from "./svgScene";

/** Starts the map without WebGL2 on top of whatever `container` holds. */
export function createSvgMap(container: HTMLElement, options: AtlasMapOptions): AtlasMap {
  const { events, province, locale, reducedMotion } = options;
  const root = document.createElement("div");
  root.className = "svg-map";
  const plane = document.createElement("div");
  plane.className = "svg-map-plane";
  plane.tabIndex = 0;
  plane.setAttribute("role", "application");
  plane.setAttribute("aria-label", locale["Map.Title"] ?? "");
  const scene = createScene();
  plane.append(scene.svg);
  const controls = createControls(locale, (by) => go(zoomedAt(camera, by, middle(), size)));
  root.append(plane, ...controls.elements);
  container.append(root);

  let size = sizeOf(container);
  let camera = keptNear(startCamera(options, size), size, province);
  let model: MapModel | null = null;
  let removed = false;
  let flight = 0;
  let frame = 0;
  let stroke: ((stroke: Stroke) => void) | null = null;
  const movers = new Set<() => void>();
  const middle = () => [size.width / 2, size.height / 2] as const;

  const basemap = createBasemapFiles(
    options.basemapUrl,
    drawSoon,
    once(() => events.onProblem("basemap")),
  );

  function drawSoon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  }
  function draw(): void {
    cancelAnimationFrame(frame);
    if (removed || model === null) return;
    scene.draw({ model, base: basemap.held(), camera, size });
    events.onBusy(false);
  }
  /** What changes with every step of a move. */
  function look(next: Camera): void {
    camera = keptNear(next, size, province);
    scene.look(camera, size);
    controls.show(camera);
    for (const listener of movers) listener();
  }
  /** Names find their places anew, lines their widths; the address hears of it if a person wished for it. */
  function rest(isQuiet = false): void {
    draw();
    if (!isQuiet) events.onCamera({ ...camera });
    void fetchBasemap();
  }
  async function fetchBasemap(): Promise<void> {
    if (model === null) return;
    await basemap.want(camera.zoom, model.basemapGroups);
    if (!removed) requestAnimationFrame(() => Object.assign(container.dataset, { basemap: "complete" }));
  }
  function go(target: Camera, { animate = true, isQuiet = false } = {}): void {
    cancelAnimationFrame(flight);
    const [from, to] = [camera, keptNear(target, size, province)];
    const arrive = () => {
      look(to);
      rest(isQuiet);
    };
    if (!animate || reducedMotion || model === null) {
      arrive();
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / MOVE_MS));
      if (removed) return;
      look(between(from, to, share));
      if (share === 1) arrive();
      else flight = requestAnimationFrame(step);
    };
    flight = requestAnimationFrame(step);
  }

  const hit = (at: MapPixel): Hit =>
    model === null ? { place: null, unit: null } : hitAt(scene.svg, at, model, viewOf(camera, size));
  const choose = (at: MapPixel) => {
    if (events.onPress(lens.positionAt(at))) return;
    const { place, unit } = hit(at);
    if (place === null) events.onSelect(unit);
    else events.onSelectPlace(place);
  };
  const hover = createHover(plane, events, hit);
  followGestures(
    plane,
    {
      onPan: (by) => {
        cancelAnimationFrame(flight);
        look(moved(camera, by));
      },
      onZoom: (by, at, isSmooth) => {
        const target = zoomedAt(camera, by, at === null ? middle() : [at.x, at.y], size);
        if (isSmooth) look(target);
        else go(target);
      },
      onRest: () => rest(),
      onPress: choose,
      onHover: hover,
      onChooseMiddle: () => choose({ x: size.width / 2, y: size.height / 2 }),
    },
    () => stroke,
  );

  const lens: MapLens = createLens({
    camera: () => camera,
    size: () => size,
    go: (target) => go(target),
    onMove: (listener) => {
      movers.add(listener);
      return () => movers.delete(listener);
    },
    onStroke: (listener) => {
      stroke = listener;
      plane.dataset.strokes = String(listener !== null);
    },
  });

  look(camera);
  return {
    update: (next) => {
      const before = model;
      model = next;
      dress(root, next.scheme);
      if (before !== null && !isAnotherPicture(before, next)) {
        scene.mark({ model, base: basemap.held(), camera, size });
        return;
      }
      events.onBusy(true);
      if (before === null) draw();
      else drawSoon();
      // not before the picture is on the screen
      requestAnimationFrame(() => requestAnimationFrame(() => void fetchBasemap()));
    },
    fit: (bbox: Bbox, { animate = true, isQuiet = false } = {}) =>
      go(cameraOn(bbox, size), { animate, isQuiet }),
    jump: (target) => go(target, { animate: false, isQuiet: true }),
    resize: () => {
      size = sizeOf(container);
      look(camera);
      drawSoon();
    },
    lens,
    remove: () => {
      removed = true;
      cancelAnimationFrame(flight);
      cancelAnimationFrame(frame);
      root.remove();
      delete container.dataset.basemap;
    },
  };
}

const MARKS: ReadonlySet<string> = new Set<keyof MapModel>([
  "selected",
  "hovered",
  "picked",
  "selectedPlace",
  "hoveredPlace",
]);

/** More differs than what is chosen, ticked or pointed at. */
function isAnotherPicture(one: MapModel, other: MapModel): boolean {
  return (Object.keys(other) as (keyof MapModel)[]).some((key) => !MARKS.has(key) && one[key] !== other[key]);
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
}

function startCamera({ camera }: AtlasMapOptions, size: Size): Camera {
  return Array.isArray(camera) ? cameraOn(camera, size) : camera;
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) run();
    isDone = true;
  };
}

/** Tells what lies under the pointer, at most once a frame and only where it has changed. */
function createHover(
  plane: HTMLElement,
  events: AtlasMapOptions["events"],
  hit: (at: MapPixel) => Hit,
): (at: MapPixel | null) => void {
  let shown: { place: string | null; unit: string | null } = { place: null, unit: null };
  let pending: MapPixel | null = null;
  let frame = 0;
  const tell = () => {
    frame = 0;
    const { place, unit } = pending === null ? { place: null, unit: null } : hit(pending);
    plane.dataset.target = String(place !== null || unit !== null);
    const before = shown;
    shown = { place: place?.id ?? null, unit };
    if (before.place !== shown.place) events.onHoverPlace(place);
    if (before.unit !== shown.unit) events.onHover(unit);
  };
  return (at) => {
    pending = at;
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
}
