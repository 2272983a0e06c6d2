import type { MapPixel, Stroke } from "../../symbology/map/mapLens";

/** What a person does to the map with mouse, fingers, wheel and keys, in pixels of the plane's own element. */
export interface GestureEvents {
  onPan: (by: readonly [x: number, y: number]) => void;
  /** steps of zoom, and the pixel that stays where it is; null for the middle */
  onZoom: (by: number, at: MapPixel | null, isSmooth: boolean) => void;
  /** the last of a row of pans and zooms has been */
  onRest: () => void;
  onPress: (at: MapPixel) => void;
  onHover: (at: MapPixel | null) => void;
  /** Enter */
  onChooseMiddle: () => void;
}

/** A shorter way than this is a press. */
const SLOP = 4;
const ARROW_STEP = 100;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [ARROW_STEP, 0],
  ArrowRight: [-ARROW_STEP, 0],
  ArrowUp: [0, ARROW_STEP],
  ArrowDown: [0, -ARROW_STEP],
};
const KEY_ZOOM: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1, _: -1 };
/** Steps of zoom for a pixel of the wheel; a pinch on a touchpad comes as a wheel with Ctrl, and in small steps. */
const WHEEL_STEP = 0.0025;
const PINCH_STEP = 0.01;
/** A line of text, where a wheel counts in lines. */
const LINE_HEIGHT = 20;
/** After so long without another turn the wheel has come to rest. */
const WHEEL_REST_MS = 160;

/** `stroke` hears of lines drawn with one finger, which then do not move the map; null for none. */
export function followGestures(
  plane: HTMLElement,
  events: GestureEvents,
  strokeListener: () => ((stroke: Stroke) => void) | null,
): void {
  const fingers = new Map<number, MapPixel>();
  let start: MapPixel | null = null;
  let isDragging = false;
  let path: MapPixel[] | null = null;

  const pixelOf = ({ clientX, clientY }: MouseEvent): MapPixel => {
    const { left, top } = plane.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const endStroke = (state: "done" | "cancelled") => {
    if (path !== null && path.length > 1) strokeListener()?.({ state, path });
    path = null;
  };

  plane.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const at = pixelOf(event);
    fingers.set(event.pointerId, at);
    // a second finger moves the map, and is no press
    start = fingers.size === 1 ? at : null;
    isDragging = fingers.size > 1;
    if (fingers.size > 1) endStroke("cancelled");
    else if (strokeListener() !== null) path = [at];
  });

  plane.addEventListener("pointermove", (event) => {
    const at = pixelOf(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === "mouse") events.onHover(at);
      return;
    }
    const isFar = start !== null && Math.hypot(at.x - start.x, at.y - start.y) >= SLOP;
    if (!isDragging && !isFar) return;
    if (!isDragging) plane.setPointerCapture(event.pointerId);
    isDragging = true;
    if (path !== null) {
      path = [...path, at];
      strokeListener()?.({ state: "drawing", path });
    } else if (fingers.size === 1) events.onPan([at.x - before.x, at.y - before.y]);
    else pinch(event.pointerId, before, at);
    fingers.set(event.pointerId, at);
  });

  const pinch = (id: number, before: MapPixel, at: MapPixel) => {
    const [other] = [...fingers].flatMap(([finger, pixel]) => (finger === id ? [] : [pixel]));
    if (other === undefined) return;
    const gap = (one: MapPixel) => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y));
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    events.onPan([(at.x - before.x) / 2, (at.y - before.y) / 2]);
    events.onZoom(Math.log2(gap(at) / gap(before)), middle, true);
  };

  const lift = (event: PointerEvent, isCancelled: boolean) => {
    if (!fingers.delete(event.pointerId)) return;
    const wasStroke = path !== null && isDragging;
    endStroke(isCancelled ? "cancelled" : "done");
    if (fingers.size > 0) return;
    if (isDragging && !wasStroke) events.onRest();
    else if (start !== null && !isDragging && !isCancelled) events.onPress(pixelOf(event));
    start = null;
    isDragging = false;
  };
  plane.addEventListener("pointerup", (event) => lift(event, false));
  plane.addEventListener("pointercancel", (event) => lift(event, true));
  plane.addEventListener("pointerleave", () => events.onHover(null));

  plane.addEventListener("dblclick", (event) => {
    if (strokeListener() !== null) return;
    events.onZoom(event.shiftKey ? -1 : 1, pixelOf(event), false);
  });

  let rest = 0;
  plane.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const pixels =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_HEIGHT : event.deltaY;
      const by = -pixels * (event.ctrlKey ? PINCH_STEP : WHEEL_STEP);
      events.onZoom(Math.max(-1, Math.min(1, by)), pixelOf(event), true);
      clearTimeout(rest);
      rest = window.setTimeout(events.onRest, WHEEL_REST_MS);
    },
    { passive: false },
  );

  plane.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") return events.onChooseMiddle();
    const by = ARROWS[event.key];
    const zoom = KEY_ZOOM[event.key];
    if (by === undefined && zoom === undefined) return;
    event.preventDefault();
    if (by !== undefined) {
      events.onPan(by);
      events.onRest();
    } else if (zoom !== undefined) events.onZoom(zoom, null, false);
  });
}
