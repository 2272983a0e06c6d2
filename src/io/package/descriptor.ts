import { ENTERED_TABLES, type Entered } from "../../domain/entered/enteredTables";
import {
  CHANGE_COLUMNS,
  isAreaTable,
  PACKAGE_PROFILE,
  PACKAGE_TABLES,
  PACKAGE_VERSION,
  pathOf,
} from "./packageTables";
import { frictionlessType, headersOf } from "./recordCells";

/** A file of the package as it was packed. */
export interface PackedFile {
  path: string;
  bytes: number;
  /** SHA-256, 64 hex digits */
  hash: string;
}

/** datapackage.json: a Frictionless Data Package with schemas, sources, checksums. */
export function descriptorOf(packed: readonly PackedFile[], entered: Entered, createdAt: string): string {
  const sources = [...entered.sources.values()].map(({ title, reference }) => ({ title, path: reference }));
  const descriptor = {
    profile: "data-package",
    name: "lai-chau-rural-atlas-office",
    created: createdAt,
    format: PACKAGE_PROFILE,
    formatVersion: PACKAGE_VERSION,
    // the office says who may use its data; this file does not speak for it
    licenses: [{ name: "other-closed", title: "Not stated by the office" }],
    sources,
    resources: packed.map(({ path, bytes, hash }) => ({
      name: nameOf(path),
      path,
      bytes,
      hash: `sha256:${hash}`,
      encoding: "utf-8",
      ...formOf(path),
    })),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** `tables/villageLists.csv` → `village-lists`: names of resources are lower case. */
function nameOf(path: string): string {
  const stem = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return stem.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`);
}

function formOf(path: string): object {
  if (path.endsWith(".geojson"))
    return { profile: "data-resource", format: "geojson", mediatype: "application/geo+json" };
  const table = ENTERED_TABLES.find((it) => pathOf(it) === path);
  const fields =
    table === undefined || isAreaTable(table)
      ? CHANGE_COLUMNS.map((name) => ({ name, type: "string" }))
      : PACKAGE_TABLES[table].flatMap((column) => {
          const [first = "", ...rest] = headersOf(column);
          const type = frictionlessType(column.kind);
          const restType = rest.length === 1 ? type : "string";
          return [{ name: first, type }, ...rest.map((name) => ({ name, type: restType }))];
        });
  return { profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", schema: { fields } };
}
