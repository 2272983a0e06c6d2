import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { Place } from "../domain/overlays";
import { CROP_IDS } from "../domain/zone";
import type { DrawnView } from "../symbology/map/drawnView";
import type { MapEvents } from "../symbology/map/mapModel";
import { POINT_REACH } from "../symbology/map/pointLooks";
import { iconLayerId, shapeLayerId } from "./layers/overlays";

/**
 * Turns pointer movements and presses into ids. Nothing but an id is read from the map. `view` gives
 * what is drawn at this moment, null before the first picture.
 */
export function listen(map: MapLibreMap, events: MapEvents, view: () => DrawnView | null): void {
  const canvas = map.getCanvas();
  let hovered: string | null = null;
  let hoveredPlace: string | null = null;

  const hover = (id: string | null, place: Place | null) => {
    canvas.dataset.target = String(id !== null || place !== null);
    if ((place?.id ?? null) !== hoveredPlace) {
      hoveredPlace = place?.id ?? null;
      events.onHoverPlace(place);
    }
    if (id === hovered) return;
    hovered = id;
    events.onHover(id);
  };
  const choose = (point: { x: number; y: number }) => {
    const { lng, lat } = map.unproject([point.x, point.y]);
    if (events.onPress([lng, lat])) return;
    const place = placeAt(map, point, view());
    if (place === null) events.onSelect(unitAt(map, point, view()));
    else events.onSelectPlace(place);
  };

  // A touch screen sends a mouse movement after each tap: hovering there would only stick.
  if (matchMedia("(hover: hover)").matches) {
    let pending: { x: number; y: number } | null = null;
    map.on("mousemove", ({ point }) => {
      if (pending === null) {
        requestAnimationFrame(() => {
          if (pending !== null) {
            const place = placeAt(map, pending, view());
            hover(place === null ? unitAt(map, pending, view()) : null, place);
          }
          pending = null;
        });
      }
      pending = point;
    });
    map.on("mouseout", () => {
      pending = null;
      hover(null, null);
    });
  }
  map.on("click", ({ point }) => choose(point));
  // arrows move the map, Enter chooses what lies in its middle (a cross marks it while the keyboard is used)
  canvas.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    const centre = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
    choose(centre);
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

/**
 * The zone or site at a place: the icon on top, else the schematic shape on top. A former district is chosen
 * by its icon only, so that the communes under its hatch can still be pressed.
 */
function placeAt(map: MapLibreMap, { x, y }: { x: number; y: number }, view: DrawnView | null): Place | null {
  if (view === null || view.overlays.length === 0) return null;
  const [icon] = map.queryRenderedFeatures([x, y], { layers: view.overlays.map(iconLayerId) });
  if (icon !== undefined) {
    const { id, kind } = icon.properties;
    return { kind: kind === "site" ? "site" : "zone", id: String(id) };
  }
  const crops = CROP_IDS.filter((it) => view.overlays.includes(it));
  const id = firstId(map, [x, y], ...crops.map(shapeLayerId));
  return id === null ? null : { kind: "zone", id };
}

function firstId(
  map: MapLibreMap,
  where: PointLike | [PointLike, PointLike],
  ...layers: string[]
): string | null {
  if (layers.length === 0) return null;
  const id: unknown = map.queryRenderedFeatures(where, { layers })[0]?.properties.id;
  return typeof id === "string" ? id : null;
}
