import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapPixel, Stroke } from "../symbology/map/mapLens";

/** A shorter way is a press, and steps along a stroke need not be finer. */
const STEP = 4;

/**
 * Hears of strokes instead of moving the map by them; wheel, keys, buttons and two fingers still move it. A press
 * stays a press. Returns how to stop.
 */
export function followStrokes(map: MapLibreMap, listener: (stroke: Stroke) => void): () => void {
  const canvas = map.getCanvas();
  let pointer: number | null = null;
  let path: readonly MapPixel[] = [];

  const end = (state: "done" | "cancelled") => {
    const isStroke = path.length > 1;
    const drawn = path;
    pointer = null;
    path = [];
    if (isStroke) listener({ state, path: drawn });
  };
  const pixelOf = ({ clientX, clientY }: PointerEvent): MapPixel => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const onDown = (event: PointerEvent) => {
    // a second finger moves the map
    if (pointer !== null || !event.isPrimary) return end("cancelled");
    if (event.button !== 0) return;
    pointer = event.pointerId;
    path = [pixelOf(event)];
  };
  const onMove = (event: PointerEvent) => {
    const last = path[path.length - 1];
    if (event.pointerId !== pointer || last === undefined) return;
    const next = pixelOf(event);
    if (Math.hypot(next.x - last.x, next.y - last.y) < STEP) return;
    if (path.length === 1) canvas.setPointerCapture(event.pointerId);
    path = [...path, next];
    listener({ state: "drawing", path });
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId === pointer) end("done");
  };
  const onCancel = (event: PointerEvent) => {
    if (event.pointerId === pointer) end("cancelled");
  };

  const { touchAction } = canvas.style;
  const paused = [map.dragPan, map.boxZoom, map.doubleClickZoom];
  for (const it of paused) it.disable();
  // without it the browser would scroll, and take the finger away
  canvas.style.touchAction = "none";
  canvas.dataset.strokes = "true";
  canvas.addEventListener("pointerdown", onDown);
  canvas.addEventListener("pointermove", onMove);
  canvas.addEventListener("pointerup", onUp);
  canvas.addEventListener("pointercancel", onCancel);
  return () => {
    end("cancelled");
    canvas.removeEventListener("pointerdown", onDown);
    canvas.removeEventListener("pointermove", onMove);
    canvas.removeEventListener("pointerup", onUp);
    canvas.removeEventListener("pointercancel", onCancel);
    delete canvas.dataset.strokes;
    canvas.style.touchAction = touchAction;
    for (const it of paused) it.enable();
  };
}
