/** The part of a Frictionless Table Schema that the checks understand. */
export interface TableField {
  name: string;
  type?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: readonly (string | number)[];
    pattern?: string;
    minimum?: number | string;
    maximum?: number | string;
  };
}

export interface ForeignKey {
  fields: string | readonly string[];
  reference: { resource: string; fields: string | readonly string[] };
}

export interface TableSchema {
  fields: readonly TableField[];
  primaryKey?: string | readonly string[];
  foreignKeys?: readonly ForeignKey[];
}

/** One record, every cell as text; "" means missing. */
export interface TableRow {
  /** line in the file, the header being line 1 */
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** A table as read, before anything in it is believed. */
export interface Table {
  /** name of the resource, e.g. `communes` */
  name: string;
  /** what a message shows, e.g. `tables/communes.csv` */
  file: string;
  columns: readonly string[];
  rows: readonly TableRow[];
  schema: TableSchema;
}

export function asList(names: string | readonly string[] | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === "string" ? [names] : names;
}

/** The cell, "" where the row or the table has none. */
export function cellOf(row: TableRow, column: string): string {
  return row.cells[column] ?? "";
}

/** `tables/communes.csv line 5 (03405), column population` */
export function placeOf(table: Table, row: TableRow, column?: string): string {
  const key = asList(table.schema.primaryKey)
    .map((name) => cellOf(row, name))
    .filter((it) => it !== "")
    .join(" ");
  const label = key === "" ? "" : ` (${key})`;
  return `${table.file} line ${row.line}${label}${column === undefined ? "" : `, column ${column}`}`;
}

/** The columns whose cells name a row of another table, e.g. those that hold a commune's code. */
export function columnsReferring(schema: TableSchema, resource: string): string[] {
  return (schema.foreignKeys ?? [])
    .filter(({ reference }) => reference.resource === resource && asList(reference.fields).length === 1)
    .flatMap(({ fields }) => asList(fields));
}
