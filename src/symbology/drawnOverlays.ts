import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { LngLat } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Overlays, Place } from "../domain/overlays";
import { type ResettlementState, statusToday } from "../domain/resettlement";
import type { ProductionZone } from "../domain/zone";
import type { Sign } from "./overlayMarks";
import type { OverlayId } from "./overlays";

interface OverlayAreaProperties {
  id: string;
  overlay: OverlayId;
  rule: "shape" | "extent";
}

interface OverlayPointProperties {
  id: string;
  overlay: OverlayId;
  kind: Place["kind"];
  sign: Sign;
  /** form of the plate of a site; crops have a round one */
  state: ResettlementState | "";
  /** the report no longer says what is: the plate is hollow */
  isOld: boolean;
  /** 0 at its place, else moved aside on the screen because another icon stands there */
  slot: number;
}

export type OverlayAreaCollection = FeatureCollection<Polygon | MultiPolygon, OverlayAreaProperties>;
export type OverlayPointCollection = FeatureCollection<Point, OverlayPointProperties>;

/** What of the overlays has a place, stripped to what the map draws. */
export interface DrawnOverlays {
  areas: OverlayAreaCollection;
  points: OverlayPointCollection;
}

export const NO_OVERLAYS: DrawnOverlays = {
  areas: { type: "FeatureCollection", features: [] },
  points: { type: "FeatureCollection", features: [] },
};

/** Icons closer than this, in degrees, cannot be told apart at any zoom. */
const SAME_PLACE = 0.008;
/** Icons can stand at their place, right, left and below: `slot` 0 to 3. */
const SLOTS = 4;

/** Shapes, extents and icons of every row that is drawn; `today` is an ISO date. */
export function drawnOverlays(overlays: Overlays, dataset: Dataset, today: string): DrawnOverlays {
  const zones = overlays.zones.filter((it) => it.drawnInsteadId === "");
  const points: Feature<Point, OverlayPointProperties>[] = [];
  const addPoint = (coordinates: LngLat, properties: Omit<OverlayPointProperties, "slot">) => {
    const isNear = ({ geometry }: Feature<Point>) =>
      Math.abs((geometry.coordinates[0] ?? 0) - coordinates[0]) < SAME_PLACE &&
      Math.abs((geometry.coordinates[1] ?? 0) - coordinates[1]) < SAME_PLACE;
    // a crop's own icons may cover each other: they say the same
    const others = points.filter((it) => isNear(it) && it.properties.overlay !== properties.overlay);
    const slot = others.length % SLOTS;
    points.push({
      type: "Feature",
      properties: { ...properties, slot },
      geometry: { type: "Point", coordinates: [...coordinates] },
    });
  };
  for (const zone of zones) {
    const anchor = anchorOf(zone, dataset);
    if (anchor === null) continue;
    const { id, crop } = zone;
    addPoint(anchor, { id, overlay: crop, kind: "zone", sign: crop, state: "", isOld: false });
  }
  for (const site of overlays.resettlement) {
    if (site.draw.rule === "panel") continue;
    const [lng = 0, lat = 0] = site.draw.geometry.coordinates;
    const { reported, isUnknownToday } = statusToday(site, today);
    addPoint([lng, lat], {
      id: site.id,
      overlay: "resettlement",
      kind: "site",
      sign: site.hazards[0] ?? "home",
      state: reported,
      isOld: isUnknownToday,
    });
  }
  return {
    areas: { type: "FeatureCollection", features: zones.flatMap((it) => areasOf(it, dataset)) },
    points: { type: "FeatureCollection", features: points },
  };
}

function areasOf(zone: ProductionZone, dataset: Dataset): OverlayAreaCollection["features"] {
  const { id, crop: overlay, draw } = zone;
  if (draw.rule === "shape")
    return [{ type: "Feature", properties: { id, overlay, rule: "shape" }, geometry: draw.geometry }];
  if (draw.rule !== "extent") return [];
  return dataset.communeBoundaries.features
    .filter((it) => draw.communeCodes.includes(it.properties.code))
    .map(({ geometry }) => ({ type: "Feature", properties: { id, overlay, rule: "extent" }, geometry }));
}

/** Where a zone's icon stands: of an extent, at the commune nearest to the middle of all. */
function anchorOf({ draw }: ProductionZone, dataset: Dataset): LngLat | null {
  if (draw.rule === "shape") return draw.anchor;
  if (draw.rule === "panel") return null;
  if (draw.rule === "symbol") {
    const [lng = 0, lat = 0] = draw.geometry.coordinates;
    return [lng, lat];
  }
  const whole = draw.communeCodes.filter((it) => !draw.partialCommuneCodes.includes(it));
  const codes = whole.length > 0 ? whole : draw.communeCodes;
  const places = dataset.communes.filter((it) => codes.includes(it.code)).map((it) => it.labelPoint);
  const mean = (index: 0 | 1) => places.reduce((sum, it) => sum + it[index], 0) / places.length;
  const distance = (it: LngLat) => Math.hypot(it[0] - mean(0), it[1] - mean(1));
  return places.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
