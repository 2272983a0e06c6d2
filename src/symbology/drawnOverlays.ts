import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { LngLat } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Overlays, Place } from "../domain/overlays";
import { type ResettlementSite, type ResettlementState, statusToday } from "../domain/resettlement";
import { CROP_IDS, type ProductionZone } from "../domain/zone";
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
  /** a figure of a whole former district */
  isExtent: boolean;
  /** half steps to the right at which it stands on the screen, because others share its place */
  shift: number;
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
/** Every `shift` there can be: as many icons as there are overlays, in a row about their place. */
export const SHIFTS: readonly number[] = [-7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7];

const drawnZones = ({ zones }: Overlays) => zones.filter((it) => it.drawnInsteadId === "");

/** Shapes and extents of every zone that has one, whether its overlay is on or off. */
export function overlayAreas(overlays: Overlays, dataset: Dataset): OverlayAreaCollection {
  const features = drawnZones(overlays).flatMap((it) => areasOf(it, dataset));
  return { type: "FeatureCollection", features };
}

/** Icons of the overlays that are on, side by side where they share a place; `today` is an ISO date. */
export function overlayPoints(
  overlays: Overlays,
  dataset: Dataset,
  today: string,
  shown: readonly OverlayId[],
): OverlayPointCollection {
  const icons = [
    ...drawnZones(overlays).flatMap((it) => zoneIcon(it, dataset)),
    ...overlays.resettlement.flatMap((it) => siteIcon(it, today)),
  ].filter((it) => shown.includes(it.properties.overlay));
  const shifts = shiftsOf(icons);
  return {
    type: "FeatureCollection",
    features: icons.map((it, index) => ({
      ...it,
      properties: { ...it.properties, shift: shifts[index] ?? 0 },
    })),
  };
}

type Icon = Feature<Point, Omit<OverlayPointProperties, "shift">>;

function makeIcon([lng, lat]: LngLat, properties: Icon["properties"]): Icon {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lng, lat] } };
}

function zoneIcon(zone: ProductionZone, dataset: Dataset): Icon[] {
  const anchor = anchorOf(zone, dataset);
  if (anchor === null) return [];
  const { id, crop } = zone;
  const isExtent = zone.draw.rule === "extent";
  return [
    makeIcon(anchor, { id, overlay: crop, kind: "zone", sign: crop, state: "", isOld: false, isExtent }),
  ];
}

function siteIcon(site: ResettlementSite, today: string): Icon[] {
  if (site.draw.rule === "panel") return [];
  const [lng = 0, lat = 0] = site.draw.geometry.coordinates;
  const { reported, isUnknownToday } = statusToday(site, today);
  const properties = { id: site.id, overlay: "resettlement", kind: "site", isExtent: false } as const;
  const sign = site.hazards[0] ?? "home";
  return [makeIcon([lng, lat], { ...properties, sign, state: reported, isOld: isUnknownToday })];
}

/** Half steps per icon, in the order of the switches. An overlay's own icons may cover each other: they say the same. */
function shiftsOf(icons: readonly Icon[]): number[] {
  const places: { first: Icon; overlays: OverlayId[] }[] = [];
  const placeOf = icons.map((icon) => {
    const found = places.find(({ first }) => isNear(first, icon));
    const place = found ?? { first: icon, overlays: [] };
    if (found === undefined) places.push(place);
    const { overlay } = icon.properties;
    if (!place.overlays.includes(overlay)) place.overlays.push(overlay);
    return place;
  });
  return icons.map(({ properties }, index) => {
    const here = placeOf[index]?.overlays ?? [];
    const among = [...CROP_IDS, "resettlement" as const].filter((it) => here.includes(it));
    return 2 * among.indexOf(properties.overlay) - (among.length - 1);
  });
}

function isNear(one: Icon, other: Icon): boolean {
  const [a, b] = [one.geometry.coordinates, other.geometry.coordinates];
  return [0, 1].every((axis) => Math.abs((a[axis] ?? 0) - (b[axis] ?? 0)) < SAME_PLACE);
}

function areasOf(zone: ProductionZone, dataset: Dataset): OverlayAreaCollection["features"] {
  const { id, crop: overlay, draw } = zone;
  if (draw.rule === "shape" || draw.rule === "outline")
    return [{ type: "Feature", properties: { id, overlay, rule: "shape" }, geometry: draw.geometry }];
  if (draw.rule !== "extent") return [];
  return dataset.communeBoundaries.features
    .filter((it) => draw.communeCodes.includes(it.properties.code))
    .map(({ geometry }) => ({ type: "Feature", properties: { id, overlay, rule: "extent" }, geometry }));
}

/** Where a zone's icon stands: of an extent, at the commune nearest to the middle of all. */
function anchorOf({ draw }: ProductionZone, dataset: Dataset): LngLat | null {
  if (draw.rule === "shape" || draw.rule === "outline") return draw.anchor;
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
  return [...places].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
