import type { EnteredTable, EnteredTables } from "../../domain/entered/enteredTables";
import { recordKey } from "../../domain/entered/recordKey";
import { readCsvRows } from "../readCsvRows";
import { PackageFault, validRecord } from "./packageFault";
import { type AreaTable, isAreaTable, PACKAGE_TABLES, pathOf } from "./packageTables";
import { headersOf, readCells } from "./recordCells";

/**
 * The records of a file of the package with their keys, each held to its schema. Throws a `PackageFault` with the
 * place of the first that is none, or that is there twice.
 */
export function* readTable<T extends EnteredTable>(
  table: T,
  text: string,
): Generator<[key: string, record: EnteredTables[T]]> {
  const seen = new Set<string>();
  let row = 1;
  for (const candidate of isAreaTable(table) ? featuresOf(table, text) : recordsOf(table, text)) {
    row += 1;
    const record = validRecord(table, candidate, pathOf(table), row) as EnteredTables[T];
    const key = recordKey(table, record);
    if (seen.has(key)) throw new PackageFault("package-table", pathOf(table), row, "");
    seen.add(key);
    yield [key, record];
  }
}

function* recordsOf(table: Exclude<EnteredTable, AreaTable>, text: string): Generator<object> {
  const columns = PACKAGE_TABLES[table].map((it) => ({ ...it, width: headersOf(it).length }));
  const header = columns.flatMap(headersOf).join(",");
  // packages written before a column was added end without it
  const earlier = columns.filter(({ kind }) => kind !== "addedValueText");
  const earlierHeader = earlier.flatMap(headersOf).join(",");
  let isFirst = true;
  for (const cells of readCsvRows(text)) {
    if (isFirst) {
      const given = cells.join(",");
      if (given !== header && given !== earlierHeader)
        throw new PackageFault("package-table", pathOf(table), 1, "");
      isFirst = false;
      continue;
    }
    const record: [string, unknown][] = [];
    const fact = cells[columns.findIndex(({ name }) => name === "fact")] ?? "";
    let at = 0;
    for (const { name, kind, width } of columns) {
      const property = readCells(kind, cells.slice(at, at + width), fact);
      if (property !== undefined || kind !== "addedValueText") record.push([name, property]);
      at += width;
    }
    yield Object.fromEntries(record);
  }
}

function featuresOf(table: EnteredTable, text: string): unknown[] {
  try {
    const collection: unknown = JSON.parse(text);
    if (typeof collection === "object" && collection !== null && "features" in collection)
      if (Array.isArray(collection.features)) return collection.features;
  } catch {
    // told below
  }
  throw new PackageFault("package-table", pathOf(table), "", "");
}
