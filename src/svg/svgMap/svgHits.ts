import type { Place } from "../../domain/overlays";
import { drawnView } from "../../symbology/map/drawnView";
import type { MapPixel } from "../../symbology/map/mapLens";
import type { MapModel } from "../../symbology/map/mapModel";
import { POINT_REACH } from "../../symbology/map/pointLooks";
import { type PlaneView, toPixel } from "./svgCamera";

/** What lies at a pixel: the zone or site of an overlay on top, else the unit. */
export interface Hit {
  place: Place | null;
  unit: string | null;
}

/** Reads ids from the elements at a pixel of the drawing, top to bottom; nothing else is read from it. */
export function hitAt(drawing: Element, { x, y }: MapPixel, model: MapModel, view: PlaneView): Hit {
  const { left, top } = drawing.getBoundingClientRect();
  const elements = document.elementsFromPoint(left + x, top + y).filter((it) => drawing.contains(it));
  const idOf = (name: "icon" | "place" | "unit"): string | null => {
    const found = elements.map((it) => it.closest(`[data-${name}]`)).find((it) => it !== null);
    return found?.getAttribute(`data-${name}`) ?? null;
  };
  const icon = idOf("icon");
  const point = model.drawnOverlays.points.features.find((it) => it.properties.id === icon);
  if (icon !== null && point !== undefined)
    return { place: { kind: point.properties.kind, id: icon }, unit: null };
  const zone = idOf("place");
  if (zone !== null) return { place: { kind: "zone", id: zone }, unit: null };
  const unit = idOf("unit");
  if (unit?.includes("-") === true || !drawnView(model).villagesDrawn) return { place: null, unit };
  return { place: null, unit: villageNear({ x, y }, model, view) ?? unit };
}

/** The nearest village whose point is within reach of a finger. */
function villageNear({ x, y }: MapPixel, model: MapModel, view: PlaneView): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const { properties, geometry } of model.villageLabels.features) {
    const [lng = 0, lat = 0] = geometry.coordinates;
    const [pixelX, pixelY] = toPixel([lng, lat], view);
    const [dx, dy] = [Math.abs(pixelX - x), Math.abs(pixelY - y)];
    if (dx > POINT_REACH || dy > POINT_REACH) continue;
    const distance = Math.hypot(dx, dy);
    if (nearest === null || distance < nearest.distance) nearest = { id: properties.id, distance };
  }
  return nearest?.id ?? null;
}
