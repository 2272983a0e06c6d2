import type { Bbox } from "./commune";
import type { Dataset } from "./dataset";

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
