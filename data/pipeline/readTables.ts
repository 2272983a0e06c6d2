import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { type Issue, makeError } from "../../src/io/validate/issue";
import type { Table, TableRow, TableSchema } from "../../src/io/validate/table";

/** One entry of `resources` in `datapackage.json`. */
export interface Resource {
  name: string;
  /** path below the data directory */
  path: string;
  schema?: TableSchema;
}

/** The data package as far as it could be read; what could not is among the issues. */
export interface DataPackage {
  dataDir: string;
  resources: Resource[];
  tables: Map<string, Table>;
  issues: Issue[];
}

/** Label points are made together with the boundaries, outside the package of tables. */
const LABEL_POINTS: Resource = {
  name: "label-points",
  path: "boundaries/label-points.csv",
  schema: {
    fields: [
      { name: "code", type: "string" },
      { name: "lng", type: "number", constraints: { required: true } },
      { name: "lat", type: "number", constraints: { required: true } },
    ],
    primaryKey: "code",
    foreignKeys: [{ fields: "code", reference: { resource: "communes", fields: "code" } }],
  },
};

/** Reads `datapackage.json` and every table that it describes. Never throws for what the files hold. */
export function readDataPackage(dataDir: string): DataPackage {
  const issues: Issue[] = [];
  const descriptor = readJson(dataDir, "datapackage.json", issues) as { resources?: Resource[] } | null;
  const described = descriptor?.resources ?? [];
  const resources = described.some(({ name }) => name === LABEL_POINTS.name)
    ? described
    : [...described, LABEL_POINTS];
  const tables = new Map<string, Table>();
  for (const { name, path: file, schema } of resources) {
    if (!schema || !file.endsWith(".csv")) continue;
    const text = readText(dataDir, file, issues);
    if (text !== null) tables.set(name, readTable(name, file, text, schema, issues));
  }
  return { dataDir, resources, tables, issues };
}

/** Parses a JSON file below `dataDir`; null and an issue where it is absent or broken. */
export function readJson(dataDir: string, file: string, issues: Issue[]): unknown {
  const text = readText(dataDir, file, issues);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    issues.push(
      makeError("file-unreadable", file, {
        came: error instanceof Error ? error.message : String(error),
        expected: "JSON",
        remedy: "correct the file at that position (JSON knows no NaN, no comments, no trailing commas)",
      }),
    );
    return null;
  }
}

function readText(dataDir: string, file: string, issues: Issue[]): string | null {
  const full = path.join(dataDir, file);
  if (existsSync(full)) return readFileSync(full, "utf8").replace(/^\uFEFF/, "");
  issues.push(
    makeError("file-missing", file, {
      came: "no such file",
      expected: "the file that the data package names",
      remedy: "restore it, or take it out of datapackage.json",
    }),
  );
  return null;
}

/** CSV text as a table. A row with more or fewer cells than the header is an issue and is left out. */
function readTable(name: string, file: string, text: string, schema: TableSchema, issues: Issue[]): Table {
  const [columns = [], ...records] = Papa.parse<string[]>(text, { delimiter: "," }).data;
  const rows: TableRow[] = [];
  let line = 1 + countBreaks(columns);
  for (const record of records) {
    line += 1;
    const start = line;
    line += countBreaks(record);
    if (record.length === 1 && record[0] === "") continue;
    if (record.length === columns.length) {
      const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ""]));
      rows.push({ line: start, cells });
    } else
      issues.push(
        makeError("file-unreadable", `${file} line ${start}`, {
          came: `${record.length} cells`,
          expected: `${columns.length}, as in the header`,
          remedy: "put quotation marks around a cell that holds a comma",
        }),
      );
  }
  return { name, file, columns, rows, schema };
}

/** Line breaks inside quoted cells, so that lines are counted as an editor counts them. */
function countBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, it) => sum + it.split("\n").length - 1, 0);
}
