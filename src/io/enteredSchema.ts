import * as v from "valibot";
import type { EnteredTable, EnteredTables } from "../domain/entered/enteredTables";
import { GEOMETRY_STATUSES } from "../domain/provenance";
import { siteSchema, zoneSchema } from "./overlaysSchema";
import { observationSchema, sourceSchema, valueSchema } from "./schema";

const code = v.pipe(v.string(), v.regex(/^\d{5}$/));
const villageId = v.pipe(v.string(), v.regex(/^\d{5}-[0-9a-z]{1,12}$/));
const finite = v.pipe(v.number(), v.finite());
const position = v.tuple([finite, finite]);
const isoDate = v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/));
const geometryStatus = v.picklist(GEOMETRY_STATUSES);
const figure = valueSchema(finite);

const village = v.object({
  id: villageId,
  communeCode: code,
  name: v.pipe(v.string(), v.nonEmpty()),
  position: v.nullable(position),
  geometryStatus: v.nullable(geometryStatus),
  difficulty: valueSchema(v.picklist(["extreme", "notExtreme"])),
  households: figure,
  population: figure,
  povertyRatePct: figure,
  areaKm2: figure,
  ethnicGroup: v.exactOptional(valueSchema(v.pipe(v.string(), v.nonEmpty()))),
  measures: v.record(v.string(), figure),
});

const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((it) => {
    const [first, last] = [it[0], it.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1];
  }, "a ring ends where it begins"),
);
const polygon = v.pipe(v.array(ring), v.minLength(1));
const area = v.object({
  type: v.literal("Feature"),
  properties: v.object({ code: v.string(), geometryStatus, source: v.string() }),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Polygon"), coordinates: polygon }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.pipe(v.array(polygon), v.minLength(1)) }),
  ]),
});

const communeFact = v.variant("fact", [
  v.object({ communeCode: code, fact: v.picklist(["population", "areaKm2"]), value: figure }),
  v.object({ communeCode: code, fact: v.literal("seat"), value: valueSchema(v.string()) }),
]);

const attainment = v.object({
  communeCode: code,
  indicatorId: v.string(),
  year: v.pipe(v.number(), v.integer()),
  status: v.picklist(["met", "notMet", "notAssessed", "notApplicable"]),
  valueStatus: v.picklist(["official", "entered"]),
  source: v.string(),
});

const decision = v.object({
  unitId: v.string(),
  outcome: v.picklist(["I", "II", "III", "extreme", "notExtreme"]),
  documentNumber: v.string(),
  date: isoDate,
  annexRow: v.string(),
  source: v.string(),
});

/**
 * A schema for every kind of record: what comes from outside (a package, an overlay of the site) is held to it.
 * The types of the domain are what the app works with: a schema that strays from them does not compile.
 */
export const RECORD_SCHEMAS: { [T in EnteredTable]: v.GenericSchema<unknown, EnteredTables[T]> } = {
  villages: village,
  villageLists: v.object({ communeCode: code, source: v.string(), asOf: isoDate }),
  villageAreas: area,
  communeAreas: area,
  communeFacts: communeFact,
  attainment,
  observations: observationSchema,
  decisions: decision,
  zones: zoneSchema,
  sites: siteSchema,
  movedPlaces: v.object({ placeId: v.string(), position, source: v.string(), asOf: isoDate }),
  ruleSets: v.object({ id: v.string(), title: v.string(), json: v.string() }),
  notes: v.object({ aboutId: v.string(), text: v.string() }),
  sources: sourceSchema,
};
