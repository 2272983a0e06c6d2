import * as v from "valibot";
import { criteriaSchema, FORMAT_VERSION } from "../../src/io/schema";
import { cellOf, type TableRow } from "../../src/io/validate/table";
import { numberIn, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";

/** Writes criteria.json: the ten criteria and 45 rows of Annex III, in the Annex's own order. */
export function buildCriteria(data: DataPackage, outDir: string): BuildReport[] {
  const agencies = tableOf(data, "indicator-agencies").rows;
  const thresholds = tableOf(data, "thresholds").rows;
  const indicators = tableOf(data, "indicators").rows.map((row) => {
    const { id, criterionId, name, shortName } = textsIn(row, ["id", "criterionId", "name", "shortName"]);
    const own = agencies.filter((it) => cellOf(it, "indicatorId") === id);
    const leads = own.filter((it) => cellOf(it, "role") === "lead");
    return {
      id,
      criterionId,
      name,
      shortName,
      optional: cellOf(row, "optional") === "true",
      leadAgencies: leads.map((it) => cellOf(it, "agency")),
      cooperatingAgencies: own
        .filter((it) => cellOf(it, "role") === "cooperating")
        .map((it) => cellOf(it, "agency")),
      leadAgencyStatus: leads.some((it) => cellOf(it, "valueStatus") === "derived") ? "derived" : "official",
      thresholds: thresholds.filter((it) => cellOf(it, "indicatorId") === id).map(toThreshold),
    };
  });
  const criteria = tableOf(data, "criteria").rows.map((row) => textsIn(row, ["id", "name"]));
  const sources = sourcesUsed(data, [tableOf(data, "indicators").rows, agencies, thresholds]);
  const file = v.parse(criteriaSchema, { formatVersion: FORMAT_VERSION, sources, criteria, indicators });
  return [
    {
      dataset: "criteria.json",
      records: file.indicators.length,
      missing: 0,
      sample: 0,
      bytes: writeJson(outDir, "criteria.json", file),
      warnings: [],
    },
  ];
}

function toThreshold(row: TableRow) {
  return {
    ...textsIn(row, ["measure", "operator"]),
    value: numberIn(row, "value"),
    ...textsIn(row, ["unit", "text"]),
  };
}
