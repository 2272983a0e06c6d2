/** public/data/reference.json: what the documents demand, loaded when first asked for. */
import * as v from "valibot";
import { VALUE_STATUSES } from "../domain/provenance";
import { FORMAT_VERSION, sourceSchema } from "./schema";

const qualifier = v.picklist(["", ">", "<", "~", ">=", "<="]);
const provenance = {
  valueStatus: v.picklist(VALUE_STATUSES),
  source: v.string(),
  asOf: v.string(),
  note: v.string(),
};

/** A target as one document states it; `targetId` joins the statements of several. */
const target = v.object({
  id: v.string(),
  targetId: v.string(),
  measure: v.string(),
  operator: v.picklist([">=", "<=", "=", ">", "<", "~", "range", "decrease", "text"]),
  value: v.nullable(v.number()),
  /** upper end where the target is a range */
  valueTo: v.nullable(v.number()),
  unit: v.string(),
  /** null where the document names none */
  year: v.nullable(v.number()),
  scope: v.string(),
  text: v.string(),
  /** where it stands in the document */
  place: v.string(),
  leadAgency: v.string(),
  ...provenance,
});

const task = v.object({
  id: v.string(),
  annex: v.picklist(["", "I", "II"]),
  place: v.string(),
  task: v.string(),
  leadAgencies: v.array(v.string()),
  cooperatingAgencies: v.array(v.string()),
  deadlineText: v.string(),
  dueDate: v.string(),
  done: v.boolean(),
  product: v.string(),
  ...provenance,
});

const ntmRule = v.object({
  id: v.string(),
  legalBasis: v.string(),
  rule: v.string(),
  value: v.string(),
  ...provenance,
});

const figure = {
  measure: v.string(),
  value: v.nullable(v.number()),
  text: v.string(),
  unit: v.string(),
  ...provenance,
};

const communeTarget = v.object({
  unitCode: v.string(),
  codeList: v.picklist(["before", "from"]),
  communeCode: v.string(),
  qualifier,
  ...figure,
});

/** What a report says of a village besides its name. */
const villageReport = v.object({
  name: v.string(),
  kind: v.string(),
  communeCode: v.string(),
  oldCommuneCode: v.string(),
  households: v.nullable(v.number()),
  householdsQualifier: qualifier,
  persons: v.nullable(v.number()),
  personsQualifier: qualifier,
  ethnicGroups: v.string(),
  elevationM: v.nullable(v.number()),
  ...provenance,
});

export const referenceSchema = v.object({
  formatVersion: v.literal(FORMAT_VERSION),
  sources: v.array(sourceSchema),
  targets: v.array(target),
  /** targets of earlier periods and of single communes, never mixed with those of the documents */
  earlierTargets: v.array(v.object({ scope: v.string(), ...figure })),
  communeTargets: v.array(communeTarget),
  tasks: v.array(task),
  ntmRules: v.array(ntmRule),
  villageReports: v.array(villageReport),
});
export type ReferenceFile = v.InferOutput<typeof referenceSchema>;
