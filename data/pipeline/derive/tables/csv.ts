import { readFileSync, writeFileSync } from "node:fs";
import Papa from "papaparse";

/** One record of a table, every cell as text; "" means missing. */
export type Row = Record<string, string>;

/** Reads a CSV file with a header line. Throws when the parser reports a fault. */
export function readTable(path: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(path, "utf8").normalize("NFC"), {
    header: true,
    skipEmptyLines: true,
  });
  const fault = errors[0];
  if (fault) throw new Error(`${path}, row ${fault.row ?? "?"}: ${fault.message}`);
  return data;
}

/**
 * Writes rows under exactly these columns: a missing or an extra key is a fault of the derivation and
 * throws, so that a table and its schema cannot drift apart.
 */
export function writeTable(path: string, columns: readonly string[], rows: readonly Row[]): void {
  const lines = rows.map((row, index) => {
    for (const key of Object.keys(row)) {
      if (!columns.includes(key)) throw new Error(`${path}, row ${index + 1}: unexpected column “${key}”`);
    }
    return columns.map((column) => {
      const cell = row[column];
      if (cell === undefined) throw new Error(`${path}, row ${index + 1}: no value for column “${column}”`);
      return cell.normalize("NFC").trim();
    });
  });
  writeFileSync(path, `${Papa.unparse({ fields: [...columns], data: lines }, { newline: "\n" })}\n`);
}

/** The cell of a source table. Throws when the source has no such column. */
export function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`The source table has no column “${column}”`);
  return value.trim();
}

/** Orders by code unit, so that the output is the same on every machine. */
export function byText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
