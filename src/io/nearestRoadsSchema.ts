import * as v from "valibot";
import { VALUE_STATUSES } from "../domain/provenance";
import { FORMAT_VERSION, sourceSchema } from "./schema";

/** public/data/nearest-roads.json: made from OpenStreetMap, so a file of its own under its licence. */
export const nearestRoadsSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  licence: v.literal("ODbL-1.0"),
  attribution: v.string(),
  sources: v.array(sourceSchema),
  roads: v.array(
    v.object({
      communeCode: v.pipe(v.string(), v.regex(/^\d{5}$/)),
      ref: v.string(),
      distanceKm: v.pipe(v.number(), v.minValue(0)),
      valueStatus: v.picklist(VALUE_STATUSES),
      source: v.string(),
      asOf: v.string(),
      note: v.string(),
    }),
  ),
});
