import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Dataset } from "../../src/domain/dataset";
import { ENTERED_TABLES, type Entered } from "../../src/domain/entered/enteredTables";
import { checkImport } from "../../src/io/import/check/checkImport";
import type { ImportContext } from "../../src/io/import/importCheck";
import { findHeader } from "../../src/io/import/read/findHeader";
import { readFiles } from "../../src/io/import/read/readFiles";
import { guessMapping } from "../../src/io/import/understand/guessMapping";
import { parseLoaded } from "../../src/io/loadJson";
import { toDataset } from "../../src/io/loadProvince";
import { readBoundaries } from "../../src/io/readBoundaries";
import { coreSchema, criteriaSchema } from "../../src/io/schema";
import { makeImportTable } from "./importTable";

/** What taking in 100,000 rows of CSV costs, ms of processor time. */
export interface ImportTasks {
  /** the CSV library alone, on the same text */
  parseMs: number;
  /** from the bytes to rows of cells, in a worker */
  readMs: number;
  /** the header found, in a worker; columns guessed, on the page */
  understandMs: number;
  /** every row checked, on the page */
  checkMs: number;
  /** longest stretch of the page's part without a pause */
  taskMs: number;
}

/** A day after the last of the table. */
const TODAY = "2026-12-31";

/** Imports the made-up table several times, in this process: the same engine as the browser's. */
export async function measureImport(times: number): Promise<ImportTasks[]> {
  const published = readPublished();
  const text = makeImportTable(published);
  const bytes = new TextEncoder().encode(text);
  const tasks: ImportTasks[] = [];
  // the first time counts nothing: the engine has not seen the code yet
  for (let run = 0; run <= times; run++) {
    const one = await importOnce(text, bytes, published);
    if (run > 0) tasks.push(one);
  }
  return tasks;
}

async function importOnce(text: string, bytes: Uint8Array, published: Dataset): Promise<ImportTasks> {
  const parseMs = await timed(async () => void Papa.parse<string[]>(text, { skipEmptyLines: false }));
  const file = { name: "so-lieu.csv", bytes };
  let reading = await readFiles([]);
  const readMs = await timed(async () => {
    reading = await readFiles([file]);
  });
  const [source] = reading.tables;
  if (source === undefined) throw new Error("The table was not read.");
  let { table } = findHeader({ ...source, rows: source.rows.slice(0, 10) });
  const headerMs = await timed(async () => {
    table = findHeader(source).table;
  });
  let { mapping } = guessMapping(table, published);
  const guessMs = await timed(async () => {
    mapping = guessMapping(table, published).mapping;
  });
  let longestMs = 0;
  let since = process.cpuUsage();
  const note = () => {
    longestMs = Math.max(longestMs, spentMs(since));
    since = process.cpuUsage();
  };
  let written = 0;
  const checkMs = await timed(async () => {
    since = process.cpuUsage();
    const { records } = await checkImport(table, mapping, {}, contextOf(published), {
      breathe: async () => note(),
    });
    note();
    written = records.length;
  });
  if (written <= table.rows.length) throw new Error(`Of ${table.rows.length} rows ${written} were taken.`);
  return {
    parseMs,
    readMs,
    understandMs: headerMs + guessMs,
    checkMs,
    taskMs: Math.max(guessMs, longestMs),
  };
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  return spentMs(start);
}

/** Processor time since then, ms: what else the machine does does not count. */
function spentMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Published data and an office that holds nothing yet. */
function contextOf(published: Dataset): ImportContext {
  return {
    published,
    overlays: null,
    entered: Object.fromEntries(ENTERED_TABLES.map((it) => [it, new Map()])) as unknown as Entered,
    provenance: { valueStatus: "entered", documentNumber: "", documentDate: "" },
    year: 2026,
    today: TODAY,
  };
}

function readPublished(): Dataset {
  const core = parseLoaded(readJson("core.json"), "core.json", coreSchema);
  const boundaries = readBoundaries(readJson("boundaries.topo.json"), "boundaries.topo.json", "communes");
  const criteria = parseLoaded(readJson("criteria.json"), "criteria.json", criteriaSchema);
  if (!(core.ok && boundaries.ok && criteria.ok)) throw new Error("The shipped data could not be read.");
  return toDataset(core.data, boundaries.data, criteria.data);
}

function readJson(file: string) {
  const text = readFileSync(new URL(`../../public/data/${file}`, import.meta.url), "utf8");
  return { ok: true as const, data: JSON.parse(text) as unknown };
}
