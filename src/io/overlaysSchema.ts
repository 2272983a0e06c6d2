/** public/data/overlays.json: production zones and resettlement, loaded with the first overlay. */
import * as v from "valibot";
import { VALUE_STATUSES } from "../domain/provenance";
import { FORMAT_VERSION, sourceSchema } from "./schema";

const qualifier = v.picklist(["", ">", "<", "~", ">=", "<="]);
const place = {
  name: v.string(),
  oldCommuneCode: v.string(),
  /** "" where the row is not about one unit of today */
  communeCode: v.string(),
  valueStatus: v.picklist(VALUE_STATUSES),
  source: v.string(),
  asOf: v.string(),
  note: v.string(),
};

/** Zones overlap (tea with macadamia), so hectares of different crops are never added up. */
const zone = v.object({
  id: v.string(),
  crop: v.picklist(["tea", "cinnamon", "macadamia", "rice", "fruit", "ginseng", "cage-fish"]),
  variety: v.string(),
  scope: v.picklist([
    "province",
    "region",
    "oldDistrict",
    "oldCommune",
    "commune",
    "village",
    "company",
    "factory",
    "reservoir",
    "linkage",
  ]),
  oldDistrict: v.string(),
  areaHa: v.nullable(v.number()),
  qualifier,
  text: v.string(),
  ...place,
});

const resettlement = v.object({
  id: v.string(),
  kind: v.picklist(["site", "event", "total"]),
  oldDistricts: v.array(v.string()),
  relatedCommuneCodes: v.array(v.string()),
  hazards: v.array(v.string()),
  hazardText: v.string(),
  households: v.nullable(v.number()),
  householdsQualifier: qualifier,
  persons: v.nullable(v.number()),
  personsQualifier: qualifier,
  /** at the date of the report, which may be years ago */
  state: v.picklist(["mustMove", "urgent", "moved", "movedStillAtRisk", "settled", "unknownToday"]),
  stateText: v.string(),
  asOfText: v.string(),
  ...place,
});

export const overlaysSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  zones: v.array(zone),
  resettlement: v.array(resettlement),
});
export type OverlaysFile = v.InferOutput<typeof overlaysSchema>;
