import { type Issue, makeError } from "./issue";
import { asList, cellOf, columnsReferring, placeOf, type Table, type TableRow } from "./table";

/** No two rows share a primary key or the value of a column marked unique. */
export function validateUnique(table: Table): Issue[] {
  const primary = asList(table.schema.primaryKey);
  const unique = table.schema.fields
    .filter(({ constraints }) => constraints?.unique === true)
    .map(({ name }) => [name]);
  return [primary, ...unique].filter((it) => it.length > 0).flatMap((it) => duplicatesOf(table, it));
}

function duplicatesOf(table: Table, columns: readonly string[]): Issue[] {
  const first = new Map<string, TableRow>();
  return table.rows.flatMap((row) => {
    const key = columns.map((column) => cellOf(row, column)).join(" ");
    const earlier = first.get(key);
    if (key.trim() === "") return [];
    if (!earlier) {
      first.set(key, row);
      return [];
    }
    const isCode = columns.length === 1 && columns[0]?.toLowerCase().endsWith("code") === true;
    return makeError(isCode ? "code-duplicate" : "key-duplicate", placeOf(table, row, columns.join(" + ")), {
      came: `“${key}” again, first in line ${earlier.line}`,
      expected: "each once",
      remedy: "remove one of the rows or correct its key",
    });
  });
}

/**
 * Every reference to another table names a row of it. References by a commune's code and by a source
 * have rules of their own, which know more of what may have gone wrong.
 */
export function validateForeignKeys(table: Table, tables: ReadonlyMap<string, Table>): Issue[] {
  const own = new Set(["communes", "sources"].flatMap((name) => columnsReferring(table.schema, name)));
  return (table.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const columns = asList(fields);
    if (columns.every((it) => own.has(it))) return [];
    // Frictionless writes a reference to the same table as "".
    const other = reference.resource === "" ? table : tables.get(reference.resource);
    const keys = new Set(other?.rows.map((row) => keyOf(row, asList(reference.fields))));
    return table.rows.flatMap((row) => {
      const key = keyOf(row, columns);
      if (key.trim() === "" || keys.has(key)) return [];
      return makeError("foreign-key-unknown", placeOf(table, row, columns.join(" + ")), {
        came: `“${key}”`,
        expected: `a row of ${reference.resource || table.name}`,
        remedy: `correct the cell or add the row to ${reference.resource || table.name}`,
      });
    });
  });
}

function keyOf(row: TableRow, columns: readonly string[]): string {
  return columns.map((column) => cellOf(row, column)).join(" ");
}
