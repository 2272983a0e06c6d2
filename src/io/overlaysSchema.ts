/** public/data/overlays.json: production zones and resettlement, loaded with the first overlay. */
import * as v from "valibot";
import { VALUE_STATUSES } from "../domain/provenance";
import {
  HAZARDS,
  RESETTLEMENT_KINDS,
  RESETTLEMENT_STATES,
  type ResettlementSite,
} from "../domain/resettlement";
import { CROP_IDS, type CropSummary, type ProductionZone, QUALIFIERS, ZONE_SCOPES } from "../domain/zone";
import { FORMAT_VERSION, sourceSchema } from "./schema";

const communeCode = v.pipe(v.string(), v.regex(/^\d{5}$/));
/** Empty where the row is not about one unit. */
const optionalCode = v.pipe(v.string(), v.regex(/^(\d{5})?$/));
const qualifier = v.picklist(QUALIFIERS);
const position = v.tuple([v.number(), v.number()]);
const place = {
  name: v.string(),
  oldCommuneCode: optionalCode,
  communeCode: optionalCode,
  valueStatus: v.picklist(VALUE_STATUSES),
  source: v.string(),
  asOf: v.string(),
  note: v.string(),
};

const placed = { placeNote: v.string(), placeSource: v.string() };
const shape = v.object({
  rule: v.literal("shape"),
  geometryStatus: v.literal("schematic"),
  geometry: v.object({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
  anchor: position,
  ...placed,
});
const rings = v.array(v.array(position));
const outline = v.object({
  rule: v.literal("outline"),
  geometryStatus: v.literal("surveyed"),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: rings }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
  ]),
  anchor: position,
  ...placed,
});
const symbol = v.object({
  rule: v.literal("symbol"),
  geometryStatus: v.picklist(["indicative", "gazetteer", "surveyed"]),
  geometry: v.object({ type: v.literal("Point"), coordinates: position }),
  ...placed,
});
const extent = v.object({
  rule: v.literal("extent"),
  geometryStatus: v.literal("derived"),
  communeCodes: v.array(communeCode),
  partialCommuneCodes: v.array(communeCode),
  placeNote: v.string(),
});
const panel = v.object({ rule: v.literal("panel"), placeNote: v.string() });

/** A row of the zones table. */
export const zoneFactsSchema = v.object({
  id: v.string(),
  crop: v.picklist(CROP_IDS),
  variety: v.string(),
  scope: v.picklist(ZONE_SCOPES),
  oldDistrict: v.string(),
  areaHa: v.nullable(v.number()),
  qualifier,
  text: v.string(),
  ...place,
});

export const zoneSchema = v.object({
  ...zoneFactsSchema.entries,
  communeCodes: v.array(communeCode),
  draw: v.variant("rule", [shape, outline, symbol, extent, panel]),
  drawnInsteadId: v.string(),
});

const siteEntries = {
  id: v.string(),
  kind: v.picklist(RESETTLEMENT_KINDS),
  oldDistricts: v.array(v.string()),
  hazards: v.array(v.picklist(HAZARDS)),
  hazardText: v.string(),
  households: v.nullable(v.number()),
  householdsQualifier: qualifier,
  persons: v.nullable(v.number()),
  personsQualifier: qualifier,
  /** at the date of the report, which may be years ago */
  state: v.picklist(RESETTLEMENT_STATES),
  stateText: v.string(),
  asOfText: v.string(),
  ...place,
};

/** A row of the resettlement table. */
export const siteFactsSchema = v.object({ ...siteEntries, relatedCommuneCodes: v.array(communeCode) });

export const siteSchema = v.object({
  ...siteEntries,
  communeCodes: v.array(communeCode),
  draw: v.variant("rule", [symbol, panel]),
});

const crop = v.object({
  crop: v.picklist(CROP_IDS),
  presentFigures: v.array(
    v.object({
      zoneId: v.string(),
      value: v.nullable(v.number()),
      qualifier,
      unit: v.string(),
      text: v.string(),
      source: v.string(),
      asOf: v.string(),
    }),
  ),
  targets: v.array(
    v.object({
      targetId: v.string(),
      operator: v.string(),
      value: v.nullable(v.number()),
      unit: v.string(),
      year: v.nullable(v.number()),
      text: v.string(),
      note: v.string(),
      statements: v.array(
        v.object({ place: v.string(), leadAgency: v.string(), source: v.string(), asOf: v.string() }),
      ),
    }),
  ),
});

/** The types of `src/domain` are what the app works with: a schema that strays from them does not compile. */
const zones: v.GenericSchema<unknown, ProductionZone[]> = v.array(zoneSchema);
const resettlement: v.GenericSchema<unknown, ResettlementSite[]> = v.array(siteSchema);
const crops: v.GenericSchema<unknown, CropSummary[]> = v.array(crop);

export const overlaysSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  crops,
  zones,
  resettlement,
});
export type OverlaysFile = v.InferOutput<typeof overlaysSchema>;
