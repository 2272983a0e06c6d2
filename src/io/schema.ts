/**
 * The files under public/data, as the pipeline writes and the app reads them. One schema serves both:
 * the pipeline's types come from here and the app parses with it, so the two cannot drift apart.
 */
import * as v from "valibot";
import { VALUE_STATUSES } from "../domain/provenance";

export const FORMAT_VERSION = 1;

const code = v.pipe(v.string(), v.regex(/^\d{5}$/));
const position = v.tuple([v.number(), v.number()]);
const valueStatus = v.picklist(VALUE_STATUSES);

/** Schema of a `Value<T>`: null exactly when missing. */
export function valueSchema<T extends v.GenericSchema<unknown>>(inner: T) {
  return v.pipe(
    v.object({
      value: v.nullable(inner),
      valueStatus,
      source: v.string(),
      asOf: v.string(),
      note: v.exactOptional(v.string()),
    }),
    v.check(
      (it) => (it.value === null) === (it.valueStatus === "missing"),
      "value is null exactly when missing",
    ),
    v.check((it) => it.valueStatus === "missing" || it.source !== "", "a known value needs a source"),
  );
}

export const sourceSchema = v.object({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  date: v.string(),
  reference: v.string(),
  licence: v.string(),
});

const commune = v.object({
  code,
  name: v.string(),
  kind: v.picklist(["commune", "ward"]),
  areaKm2: valueSchema(v.number()),
  population: valueSchema(v.number()),
  seat: valueSchema(v.string()),
  areaClass: valueSchema(v.picklist(["I", "II", "III"])),
  labelPoint: position,
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
});

const oldCommune = v.object({
  code,
  name: v.string(),
  kind: v.picklist(["commune", "ward", "town"]),
  district: v.string(),
  communeCode: code,
  alsoWritten: v.string(),
});

export const observationSchema = v.object({
  unitCode: v.string(),
  codeList: v.picklist(["before", "from", "province"]),
  communeCode: v.string(),
  measure: v.string(),
  value: v.nullable(v.number()),
  text: v.string(),
  qualifier: v.picklist(["", ">", "<", "~", ">=", "<="]),
  unit: v.string(),
  asOf: v.string(),
  valueStatus,
  source: v.string(),
  note: v.string(),
});

const measure = v.object({ id: v.string(), name: v.string(), nameEn: v.string(), unit: v.string() });

/** A figure published for the whole province, e.g. 564 of 956 villages. */
const total = v.object({
  measure: v.string(),
  value: v.nullable(v.number()),
  text: v.string(),
  unit: v.string(),
  asOf: v.string(),
  valueStatus,
  source: v.string(),
  note: v.string(),
});

const villageName = v.object({
  name: v.string(),
  communeCode: code,
  oldCommuneCode: v.string(),
  source: v.string(),
  asOf: v.string(),
});

/** public/data/core.json: all that the first picture, table, search and profile need. */
export const coreSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  /** ISO date of the newest source in the file */
  dataDate: v.string(),
  /** there is an office.json beside this file */
  hasOffice: v.exactOptional(v.literal(true)),
  sources: v.array(sourceSchema),
  communes: v.array(commune),
  oldCommunes: v.array(oldCommune),
  observations: v.array(observationSchema),
  measures: v.array(measure),
  totals: v.array(total),
  villageNames: v.array(villageName),
});
export type CoreFile = v.InferOutput<typeof coreSchema>;

const threshold = v.object({
  measure: v.string(),
  operator: v.picklist([">=", "<=", "=", ">", "<"]),
  value: v.number(),
  unit: v.string(),
  text: v.string(),
});

/** public/data/criteria.json: the ten criteria and 45 rows of Annex III. */
export const criteriaSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  criteria: v.array(v.object({ id: v.string(), name: v.string() })),
  indicators: v.array(
    v.object({
      id: v.string(),
      criterionId: v.string(),
      name: v.string(),
      shortName: v.string(),
      optional: v.boolean(),
      leadAgencies: v.array(v.string()),
      cooperatingAgencies: v.array(v.string()),
      leadAgencyStatus: v.picklist(["official", "derived"]),
      thresholds: v.array(threshold),
    }),
  ),
});
export type CriteriaFile = v.InferOutput<typeof criteriaSchema>;

const nullableNumber = v.nullable(v.number());

/** public/data/sample/villages.json: made-up villages; every value in it has status `sample`. */
export const sampleVillagesSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  seed: v.number(),
  villages: v.array(
    v.object({
      id: v.string(),
      communeCode: code,
      name: v.string(),
      position,
      difficulty: v.nullable(v.picklist(["extreme", "notExtreme"])),
      households: nullableNumber,
      population: nullableNumber,
      povertyRatePct: nullableNumber,
      areaKm2: nullableNumber,
      measures: v.record(v.string(), v.number()),
    }),
  ),
});
export type SampleVillagesFile = v.InferOutput<typeof sampleVillagesSchema>;

/** public/data/sample/communes.json: made-up attainment and measures of communes. */
export const sampleCommunesSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  seed: v.number(),
  year: v.number(),
  /** commune code → indicator id → status; an absent row is `notAssessed` */
  attainment: v.record(
    code,
    v.record(v.string(), v.picklist(["met", "notMet", "notAssessed", "notApplicable"])),
  ),
  /** commune code → measure id → value; an absent measure is missing */
  measures: v.record(code, v.record(v.string(), v.number())),
});
export type SampleCommunesFile = v.InferOutput<typeof sampleCommunesSchema>;
