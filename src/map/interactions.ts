import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { DrawnView } from "./drawnView";
import type { MapEvents } from "./mapModel";

/** Half the side of the square that is searched for a village's point: WCAG 2.5.8 asks for 24 pixels. */
const POINT_REACH = 12;

/**
 * Turns pointer movements and presses into ids. Nothing but an id is read from the map. `view` gives
 * what is drawn at this moment, null before the first picture.
 */
export function listen(map: MapLibreMap, events: MapEvents, view: () => DrawnView | null): void {
  const canvas = map.getCanvas();
  let hovered: string | null = null;

  const hover = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    canvas.style.cursor = id === null ? "" : "pointer";
    events.onHover(id);
  };

  // A touch screen sends a mouse movement after each tap: hovering there would only stick.
  if (matchMedia("(hover: hover)").matches) {
    let pending: { x: number; y: number } | null = null;
    map.on("mousemove", ({ point }) => {
      if (pending === null) {
        requestAnimationFrame(() => {
          if (pending !== null) hover(unitAt(map, pending, view()));
          pending = null;
        });
      }
      pending = point;
    });
    map.on("mouseout", () => {
      pending = null;
      hover(null);
    });
  }
  map.on("click", ({ point }) => events.onSelect(unitAt(map, point, view())));
  // arrows move the map, Enter chooses what lies in its middle (a cross marks it while the keyboard is used)
  canvas.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const centre = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
    events.onSelect(unitAt(map, centre, view()));
  });
}

/**
 * The unit at a place on the screen: a village's area, else a village's point nearby, else the commune
 * (where no village is drawn, a commune's profile still says what is known).
 */
function unitAt(map: MapLibreMap, point: { x: number; y: number }, view: DrawnView | null): string | null {
  if (view === null) return null;
  const { x, y } = point;
  if (view.villagesDrawn) {
    const area = firstId(map, [x, y], "villages-fill");
    if (area !== null) return area;
    const reach: [PointLike, PointLike] = [
      [x - POINT_REACH, y - POINT_REACH],
      [x + POINT_REACH, y + POINT_REACH],
    ];
    const near = firstId(map, reach, "villages-class-point") ?? firstId(map, reach, "villages-point");
    if (near !== null) return near;
  }
  return firstId(map, [x, y], "communes-fill");
}

function firstId(map: MapLibreMap, where: PointLike | [PointLike, PointLike], layer: string): string | null {
  const id: unknown = map.queryRenderedFeatures(where, { layers: [layer] })[0]?.properties.id;
  return typeof id === "string" ? id : null;
}
