import type { HeadedReading, ReadOptions, ReadProgress } from "./read/reading";
import type { SourceRow } from "./sourceTable";

/** What the page asks of the worker. Files go by reference: their bytes are read in the worker. */
export type ImportRequest =
  | { kind: "files"; files: readonly File[]; options: ReadOptions }
  | { kind: "paste"; text: string };

/** What the worker says: progress, rows in pieces, and at last everything else. */
export type ImportAnswer =
  | { kind: "progress"; progress: ReadProgress }
  | { kind: "rows"; table: number; rows: readonly SourceRow[] }
  | { kind: "done"; reading: HeadedReading };

/** So few that taking them over takes the page a few milliseconds, whatever the size of the file. */
const ROWS_AT_ONCE = 500;

/** A reading as answers: rows piece by piece, then the reading without them. */
export function* splitReading(reading: HeadedReading): Generator<ImportAnswer> {
  for (const [table, { rows }] of reading.tables.entries())
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
      yield { kind: "rows", table, rows: rows.slice(start, start + ROWS_AT_ONCE) };
  yield {
    kind: "done",
    reading: { ...reading, tables: reading.tables.map((table) => ({ ...table, rows: [] })) },
  };
}

/** Puts the pieces together again. */
export class ReadingAssembly {
  readonly #rows: SourceRow[][] = [];

  add(table: number, rows: readonly SourceRow[]): void {
    const known = this.#rows[table] ?? [];
    for (const row of rows) known.push(row);
    this.#rows[table] = known;
  }

  finish(reading: HeadedReading): HeadedReading {
    return {
      ...reading,
      tables: reading.tables.map((table, index) => ({ ...table, rows: this.#rows[index] ?? [] })),
    };
  }
}
