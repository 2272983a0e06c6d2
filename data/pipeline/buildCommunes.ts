import { cellOf, type TableRow } from "../../src/io/validate/table";
import { numberIn, provenanceIn, sortedBy, tableOf, textsIn } from "./cells";
import type { DataPackage } from "./readTables";
import { bboxOf, readCommuneFeatures } from "./unitGeometry";

/** Values as the schema of the core file wants them; their statuses are checked when it is parsed. */
interface LooseValue {
  value: number | string | null;
  valueStatus: string;
  source: string;
  asOf: string;
  note?: string;
}

/** Today's units with what is known of each, ordered by code. */
export function buildCommunes(data: DataPackage) {
  const features = new Map(readCommuneFeatures(data.dataDir).map((it) => [it.properties.code, it]));
  const labelPoints = new Map(
    tableOf(data, "label-points").rows.map((row) => [
      cellOf(row, "code"),
      [numberIn(row, "lng"), numberIn(row, "lat")],
    ]),
  );
  const classes = new Map(tableOf(data, "difficulty").rows.map((row) => [cellOf(row, "communeCode"), row]));
  const list = findList([...classes.values()]);
  const units = tableOf(data, "communes").rows.map((row) => {
    const { code, name, kind } = textsIn(row, ["code", "name", "kind"]);
    const feature = features.get(code);
    if (!feature) throw new Error(`${code} ${name} has no boundary.`);
    return {
      code,
      name,
      kind,
      areaKm2: valueIn(row, numberIn(row, "areaKm2")),
      population: valueIn(row, numberIn(row, "population")),
      seat: valueIn(row, cellOf(row, "seat") || null),
      areaClass: areaClassOf(classes.get(code), kind, list),
      labelPoint: labelPoints.get(code),
      bbox: bboxOf(feature),
    };
  });
  return sortedBy(units, ({ code }) => code);
}

/** A row's note says why a cell of it is empty; where none is, it is about the values. */
function valueIn(row: TableRow, value: number | string | null): LooseValue {
  const { note, ...provenance } = provenanceIn(row);
  if (value === null) return missingValue(note);
  const isAboutHole = ["areaKm2", "population", "seat"].some((column) => cellOf(row, column) === "");
  return note === "" || isAboutHole ? { value, ...provenance } : { value, ...provenance, note };
}

function missingValue(note: string): LooseValue {
  const missing = { value: null, valueStatus: "missing", source: "", asOf: "" };
  return note === "" ? missing : { ...missing, note };
}

/** The document that lists the communes of area III, and how many; null where none or several do. */
interface AreaClassList {
  source: string;
  asOf: string;
  count: number;
}

function findList(rows: readonly TableRow[]): AreaClassList | null {
  const listed = rows.filter((row) => cellOf(row, "areaClass") === "III").map(provenanceIn);
  const [first] = listed;
  if (first === undefined || listed.some(({ source }) => source !== first.source)) return null;
  return { source: first.source, asOf: first.asOf, count: listed.length };
}

/** Only III is known, by decision; what the list leaves out stays unknown and says which list that is. */
function areaClassOf(row: TableRow | undefined, kind: string, list: AreaClassList | null): LooseValue {
  if (!row) {
    if (!list) return missingValue("");
    const listName = `danh sách ${list.count} xã đặc biệt khó khăn`;
    const note =
      kind === "ward"
        ? `Phường; không thuộc ${listName}`
        : `Không thuộc ${listName}; khu vực I hay II chưa rõ`;
    return { ...missingValue(note), source: list.source, asOf: list.asOf };
  }
  const { note, ...provenance } = provenanceIn(row);
  const value = { value: cellOf(row, "areaClass"), ...provenance };
  return note === "" ? value : { ...value, note };
}

/** The units of before 1 July 2025, ordered by their code of then. */
export function buildOldCommunes(data: DataPackage) {
  const rows = tableOf(data, "old-communes").rows.map((row) =>
    textsIn(row, ["code", "name", "kind", "district", "communeCode", "alsoWritten"]),
  );
  return sortedBy(rows, ({ code }) => code);
}
