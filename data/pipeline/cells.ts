import { cellOf, type Table, type TableRow } from "../../src/io/validate/table";
import type { DataPackage } from "./readTables";

/** A table by the name of its resource. Throws when the data package has none of that name. */
export function tableOf({ tables, dataDir }: DataPackage, name: string): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`${dataDir}: no table “${name}”; run \`npm run data -- --check\` to see why.`);
  return table;
}

/** The number in a cell, null where it is empty. Throws on anything else. */
export function numberIn(row: TableRow, column: string): number | null {
  const text = cellOf(row, column);
  if (text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`line ${row.line}, column ${column}: “${text}” is no number.`);
  return value;
}

/** The parts of a cell that lists several, separated by semicolons. */
export function listIn(row: TableRow, column: string): string[] {
  return cellOf(row, column)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The cells of these columns as they are. */
export function textsIn<TColumn extends string>(
  row: TableRow,
  columns: readonly TColumn[],
): Record<TColumn, string> {
  return Object.fromEntries(columns.map((column) => [column, cellOf(row, column)])) as Record<
    TColumn,
    string
  >;
}

/** Status, source, date and note of a row. */
export function provenanceIn(row: TableRow) {
  return textsIn(row, ["valueStatus", "source", "asOf", "note"]);
}

/** Orders by code unit, so that outputs are the same on every machine. */
function byText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A copy ordered by the given key; rows with equal keys keep their order. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((first, second) => byText(key(first), key(second)));
}
