import * as v from "valibot";
import type { Entered } from "../../src/domain/entered/enteredTables";
import { type CoreFile, coreSchema, FORMAT_VERSION } from "../../src/io/schema";
import { cellOf, type TableRow } from "../../src/io/validate/table";
import { buildCommunes, buildOldCommunes } from "./buildCommunes";
import { numberIn, provenanceIn, sortedBy, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";

const WHOLE_PROVINCE = "toàn tỉnh";

/** Writes core.json: all that the first picture, table, search and profile need. */
export function buildCore(data: DataPackage, outDir: string, office: Entered | null): BuildReport[] {
  const content = {
    communes: buildCommunes(data),
    oldCommunes: buildOldCommunes(data),
    observations: buildObservations(data),
    measures: sortedBy(
      tableOf(data, "measures").rows.map((row) => textsIn(row, ["id", "name", "nameEn", "unit"])),
      ({ id }) => id,
    ),
    totals: buildTotals(data),
    villageNames: buildVillageNames(data),
  };
  const sources = sourcesUsed(data, content);
  const dataDate =
    [...sources, ...(office?.sources.values() ?? [])]
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? "";
  const core = v.parse(coreSchema, {
    formatVersion: FORMAT_VERSION,
    dataDate,
    ...(office === null ? {} : { hasOffice: true }),
    sources,
    ...content,
  });
  return [
    {
      dataset: "core.json",
      records: core.communes.length,
      missing: countMissing(core),
      sample: 0,
      bytes: writeJson(outDir, "core.json", core),
      warnings: warningsOf(core),
    },
  ];
}

/** What an editor should look at though it is no fault: single holes, and figures without a date. */
function warningsOf({ communes, observations, totals }: CoreFile): string[] {
  const holes = communes.flatMap(({ code, name, areaKm2, population, seat }) =>
    Object.entries({ areaKm2, population, seat })
      .filter(([, it]) => it.value === null)
      .map(([column, { note }]) => `${code} ${name}: no ${column}${note === undefined ? "" : ` (${note})`}`),
  );
  const undated = [...observations, ...totals].filter(({ asOf }) => asOf === "").length;
  return undated === 0 ? holes : [...holes, `figures whose source gives no date: ${undated}`];
}

function countMissing({ communes, observations, totals }: CoreFile): number {
  const values = communes.flatMap((it) => [it.areaKm2, it.population, it.seat, it.areaClass]);
  return [...values, ...observations, ...totals].filter((it) => it.valueStatus === "missing").length;
}

function buildObservations(data: DataPackage) {
  const rows = tableOf(data, "observations").rows.map((row) => ({
    ...textsIn(row, ["unitCode", "codeList", "communeCode", "measure"]),
    value: numberIn(row, "value"),
    ...textsIn(row, ["text", "qualifier", "unit"]),
    ...provenanceIn(row),
  }));
  return sortedBy(rows, (it) => [it.communeCode, it.codeList, it.unitCode, it.measure, it.asOf].join("|"));
}

/** What is published of the whole province; targets of former years are in reference.json. */
function buildTotals(data: DataPackage) {
  const rows = tableOf(data, "totals").rows.filter((row) => cellOf(row, "kind") !== "target");
  return sortedBy(
    rows.map((row) => ({
      ...textsIn(row, ["measure"]),
      value: numberIn(row, "value"),
      ...textsIn(row, ["text", "unit"]),
      ...provenanceIn(row),
      note: scopedNote(row),
    })),
    (it) => `${it.measure}|${it.asOf}`,
  );
}

/** A figure that is not about the whole province says so first. */
function scopedNote(row: TableRow): string {
  const { scope, note } = textsIn(row, ["scope", "note"]);
  return [scope === WHOLE_PROVINCE ? "" : scope, note].filter((it) => it !== "").join("; ");
}

/** Names that reports mention: search entries without status or position. */
function buildVillageNames(data: DataPackage) {
  const rows = tableOf(data, "village-names").rows.map((row) =>
    textsIn(row, ["name", "communeCode", "oldCommuneCode", "source", "asOf"]),
  );
  return sortedBy(rows, (it) => `${it.communeCode}|${it.name}`);
}
