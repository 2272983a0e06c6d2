import type { Geometry } from "geojson";
import type { RecordChange } from "../../../src/domain/entered/change";
import { ENTERED_TABLES, type Entered, type EnteredTables } from "../../../src/domain/entered/enteredTables";
import { recordKey } from "../../../src/domain/entered/recordKey";
import { checkImport } from "../../../src/io/import/check/checkImport";
import type { Answers, ImportContext } from "../../../src/io/import/importCheck";
import type { ImportKind } from "../../../src/io/import/importFields";
import type { Cell, HeadedTable } from "../../../src/io/import/sourceTable";
import { guessMapping } from "../../../src/io/import/understand/guessMapping";
import { publishedDataset } from "../../support/publishedDataset";
import { publishedOverlays } from "../../support/publishedOverlays";

/** A sheet whose header is row 1. */
export function makeTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  changes: Partial<HeadedTable> = {},
): HeadedTable {
  return {
    fileName: "tep.xlsx",
    name: "Sheet1",
    format: "workbook",
    header,
    headerRows: [1],
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
    crs: "",
    encoding: "",
    ...changes,
  };
}

/** A layer of features. */
export function makeLayer(
  header: readonly string[],
  features: readonly { cells: readonly Cell[]; geometry: Geometry | null }[],
  changes: Partial<HeadedTable> = {},
): HeadedTable {
  return makeTable(header, [], {
    fileName: "lop.geojson",
    format: "geojson",
    headerRows: [],
    rows: features.map(({ cells, geometry }, index) => ({ row: index + 1, cells, geometry })),
    ...changes,
  });
}

export function makeEntered(
  records: Partial<{ [T in keyof EnteredTables]: EnteredTables[T][] }> = {},
): Entered {
  const tables = ENTERED_TABLES.map((table) => {
    const held = (records[table] ?? []) as EnteredTables[typeof table][];
    return [table, new Map(held.map((it) => [recordKey(table, it as never), it]))];
  });
  return Object.fromEntries(tables) as Entered;
}

export function makeContext(changes: Partial<ImportContext> = {}): ImportContext {
  return {
    published: publishedDataset(),
    overlays: publishedOverlays(),
    entered: makeEntered(),
    provenance: { valueStatus: "entered", documentNumber: "", documentDate: "" },
    year: 2026,
    today: "2026-11-22",
    ...changes,
  };
}

/** What the office holds after the changes of a check. */
export function applied(entered: Entered, records: readonly RecordChange[]): Entered {
  const tables = new Map(ENTERED_TABLES.map((table) => [table, new Map<string, unknown>(entered[table])]));
  for (const { table, key, after } of records) {
    if (after === null) tables.get(table)?.delete(key);
    else tables.get(table)?.set(key, after);
  }
  return Object.fromEntries(tables) as unknown as Entered;
}

/** Checks a table as its headers are understood. */
export function check(
  table: HeadedTable,
  { answers = {}, kind, ...changes }: Partial<ImportContext> & { answers?: Answers; kind?: ImportKind } = {},
) {
  const context = makeContext(changes);
  const { mapping } = guessMapping(table, context.published, kind);
  return checkImport(table, mapping, answers, context);
}

/** Codes of what was found, with their rows: `3 percent-range`. */
export function found(result: { findings: readonly { row: number; code: string }[] }): string[] {
  return result.findings.map(({ row, code }) => `${row} ${code}`);
}

/** Records that a check would write into a table. */
export function written<T extends keyof EnteredTables>(
  result: { records: readonly RecordChange[] },
  table: T,
): EnteredTables[T][] {
  return result.records.flatMap((it) =>
    it.table === table && it.after !== null ? [it.after as EnteredTables[T]] : [],
  );
}
