import bbox from "@turf/bbox";
import type { Bbox } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Overlays } from "../domain/overlays";
import { provinceBbox } from "../domain/provinceBbox";

/** Half the side, in degrees, of what is brought into view around a village known by its point: some 2 km. */
const AROUND_POINT = 0.02;

/** Box of a commune by code, of a village by id or around its point; null if its place is not known. */
export function unitBbox(dataset: Dataset, unit: string): Bbox | null {
  const commune = dataset.communes.find((it) => it.code === unit);
  if (commune !== undefined) return commune.bbox;
  const area = dataset.villageBoundaries.features.find((it) => it.properties.code === unit);
  if (area === undefined) {
    const position = dataset.villages.find((it) => it.id === unit)?.position ?? null;
    if (position === null) return null;
    return aroundPoint(position);
  }
  const [west, south, east, north] = bbox(area);
  return [west, south, east, north];
}

/** Box of a zone or site by its id; null where it has no place. */
export function placeBbox(overlays: Overlays | null, dataset: Dataset, id: string): Bbox | null {
  const places = [...(overlays?.zones ?? []), ...(overlays?.resettlement ?? [])];
  const draw = places.find((it) => it.id === id)?.draw;
  if (draw === undefined || draw.rule === "panel") return null;
  if (draw.rule === "extent")
    return provinceBbox({ communes: dataset.communes.filter((it) => draw.communeCodes.includes(it.code)) });
  const [west = 0, south = 0, east = 0, north = 0] = bbox(draw.geometry);
  return draw.rule === "symbol" ? aroundPoint([west, south]) : [west, south, east, north];
}

function aroundPoint([lng, lat]: readonly [number, number]): Bbox {
  return [lng - AROUND_POINT, lat - AROUND_POINT, lng + AROUND_POINT, lat + AROUND_POINT];
}
