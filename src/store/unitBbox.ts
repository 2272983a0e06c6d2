import bbox from "@turf/bbox";
import type { Bbox } from "../domain/commune";
import type { Dataset } from "../domain/dataset";

/** West, south, east and north of the province: the communes' boxes together. */
export function provinceBbox(dataset: Pick<Dataset, "communes">): Bbox {
  const box: Bbox = [180, 90, -180, -90];
  for (const { bbox: it } of dataset.communes) {
    box[0] = Math.min(box[0], it[0]);
    box[1] = Math.min(box[1], it[1]);
    box[2] = Math.max(box[2], it[2]);
    box[3] = Math.max(box[3], it[3]);
  }
  return box;
}

/** Box of a commune by code or of a village by id; null if it has no area. */
export function unitBbox(dataset: Dataset, unit: string): Bbox | null {
  const commune = dataset.communes.find((it) => it.code === unit);
  if (commune !== undefined) return commune.bbox;
  const area = dataset.villageBoundaries.features.find((it) => it.properties.code === unit);
  if (area === undefined) return null;
  const [west, south, east, north] = bbox(area);
  return [west, south, east, north];
}
