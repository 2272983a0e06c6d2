import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Bbox, LngLat } from "../../../../domain/commune";
import type { Dataset } from "../../../../domain/dataset";
import { listPositions } from "../../../validate/geojsonWalk";

/** Where positions lie among today's units. */
export interface Locator {
  /** the province with a margin of about 1 km */
  extent: Bbox;
  isInProvince: (position: LngLat) => boolean;
  /** true also for a unit that has no boundary to compare with */
  liesIn: (position: LngLat, communeCode: string) => boolean;
  /** code of the unit that a position lies in, "" for none */
  communeAt: (position: LngLat) => string;
}

const MARGIN_DEGREES = 0.01;

/** An index of the published boundaries; built once for a table. */
export function locatorOf({ communeBoundaries }: Pick<Dataset, "communeBoundaries">): Locator {
  const areas = communeBoundaries.features.map((feature) => ({
    code: feature.properties.code,
    feature,
    bbox: bboxOf(feature.geometry),
  }));
  const byCode = new Map(areas.map((it) => [it.code, it]));
  const extent = areas.reduce<Bbox>(
    ([w, s, e, n], { bbox }) => [
      Math.min(w, bbox[0]),
      Math.min(s, bbox[1]),
      Math.max(e, bbox[2]),
      Math.max(n, bbox[3]),
    ],
    [180, 90, -180, -90],
  );
  const wide: Bbox = [
    extent[0] - MARGIN_DEGREES,
    extent[1] - MARGIN_DEGREES,
    extent[2] + MARGIN_DEGREES,
    extent[3] + MARGIN_DEGREES,
  ];
  const holds = (area: (typeof areas)[number], position: LngLat) =>
    isWithin(position, area.bbox) && booleanPointInPolygon(position, area.feature);
  return {
    extent: wide,
    isInProvince: (position) => isWithin(position, wide),
    liesIn: (position, communeCode) => {
      const area = byCode.get(communeCode);
      return area === undefined || holds(area, position);
    },
    communeAt: (position) => areas.find((it) => holds(it, position))?.code ?? "",
  };
}

function isWithin([lng, lat]: LngLat, [west, south, east, north]: Bbox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** West, south, east, north of a geometry of finite positions. */
export function bboxOf(geometry: unknown): Bbox {
  const bbox: Bbox = [180, 90, -180, -90];
  for (const { position } of listPositions(geometry)) {
    const [lng, lat] = position;
    if (typeof lng !== "number" || typeof lat !== "number") continue;
    bbox[0] = Math.min(bbox[0], lng);
    bbox[1] = Math.min(bbox[1], lat);
    bbox[2] = Math.max(bbox[2], lng);
    bbox[3] = Math.max(bbox[3], lat);
  }
  return bbox;
}
