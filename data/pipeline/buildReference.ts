import * as v from "valibot";
import { type ReferenceFile, referenceSchema } from "../../src/io/referenceSchema";
import { FORMAT_VERSION } from "../../src/io/schema";
import { cellOf } from "../../src/io/validate/table";
import { listIn, numberIn, provenanceIn, sortedBy, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";

/** Writes reference.json: targets, tasks and rules on new-rural communes. */
export function buildReference(data: DataPackage, outDir: string): BuildReport[] {
  const content = {
    targets: buildTargets(data),
    earlierTargets: buildEarlierTargets(data),
    communeTargets: buildCommuneTargets(data),
    tasks: buildTasks(data),
    ntmRules: sortedBy(
      tableOf(data, "ntm-rules").rows.map((row) => ({
        ...textsIn(row, ["id", "legalBasis", "rule", "value"]),
        ...provenanceIn(row),
      })),
      ({ id }) => id,
    ),
    villageReports: buildVillageReports(data),
  };
  const sources = sourcesUsed(data, content);
  const file: ReferenceFile = v.parse(referenceSchema, {
    formatVersion: FORMAT_VERSION,
    sources,
    ...content,
  });
  return [
    {
      dataset: "reference.json",
      records: file.targets.length + file.tasks.length + file.ntmRules.length,
      missing: [...file.targets, ...file.ntmRules].filter((it) => it.valueStatus === "missing").length,
      sample: 0,
      bytes: writeJson(outDir, "reference.json", file),
      warnings: [],
    },
  ];
}

function buildTargets(data: DataPackage) {
  const rows = tableOf(data, "targets").rows.map((row) => ({
    ...textsIn(row, ["id", "targetId", "measure", "operator"]),
    value: numberIn(row, "value"),
    valueTo: numberIn(row, "valueTo"),
    unit: cellOf(row, "unit"),
    year: numberIn(row, "year"),
    ...textsIn(row, ["scope", "text", "place", "leadAgency"]),
    ...provenanceIn(row),
  }));
  return sortedBy(rows, ({ id }) => id);
}

function buildEarlierTargets(data: DataPackage) {
  const rows = tableOf(data, "totals").rows.filter((row) => cellOf(row, "kind") === "target");
  return rows.map((row) => ({
    ...textsIn(row, ["scope", "measure"]),
    value: numberIn(row, "value"),
    ...textsIn(row, ["text", "unit"]),
    ...provenanceIn(row),
  }));
}

function buildCommuneTargets(data: DataPackage) {
  const rows = tableOf(data, "commune-targets").rows.map((row) => ({
    ...textsIn(row, ["unitCode", "codeList", "communeCode", "qualifier", "measure"]),
    value: numberIn(row, "value"),
    ...textsIn(row, ["text", "unit"]),
    ...provenanceIn(row),
  }));
  return sortedBy(rows, (it) => `${it.communeCode}|${it.unitCode}|${it.measure}`);
}

/** In the order of the documents, which the table keeps. */
function buildTasks(data: DataPackage) {
  return tableOf(data, "tasks").rows.map((row) => ({
    ...textsIn(row, ["id", "annex", "place", "task"]),
    leadAgencies: listIn(row, "leadAgencies"),
    cooperatingAgencies: listIn(row, "cooperatingAgencies"),
    ...textsIn(row, ["deadlineText", "dueDate"]),
    done: cellOf(row, "done") === "true",
    product: cellOf(row, "product"),
    ...provenanceIn(row),
  }));
}

function buildVillageReports(data: DataPackage) {
  const rows = tableOf(data, "village-names").rows.map((row) => ({
    ...textsIn(row, ["name", "kind", "communeCode", "oldCommuneCode"]),
    households: numberIn(row, "households"),
    persons: numberIn(row, "persons"),
    ethnicGroups: cellOf(row, "ethnicGroups"),
    elevationM: numberIn(row, "elevationM"),
    ...textsIn(row, ["householdsQualifier", "personsQualifier"]),
    ...provenanceIn(row),
  }));
  return sortedBy(rows, (it) => `${it.communeCode}|${it.name}`);
}
