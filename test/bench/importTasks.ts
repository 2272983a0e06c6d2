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

/** What taking in 100,000 rows of CSV costs, ms of processor time but where it says else. */
export interface ImportTasks {
  /** the CSV library alone, on the same text */
  parseMs: number;
  /** from the bytes to rows of cells, in a worker */
  readMs: number;
  /** the header found, in a worker; columns guessed, on the page */
  understandMs: number;
  /** every row checked, on the page */
  checkMs: number;
  /** longest stretch of the page's part without a pause, by the clock */
  taskMs: number;
  /** what a person waits for: the helpers of the engine, which collect garbage and compile, work beside */
  clock: { parseMs: number; importMs: number };
}

/** The runs, and the very first import of all, of which the engine had compiled nothing yet. */
export interface ImportRuns {
  first: ImportTasks;
  runs: ImportTasks[];
}

/** One import takes a third of a second, and the collection of garbage falls on the one or the other. */
const IMPORTS_PER_RUN = 5;

/** A day after the last of the table. */
const TODAY = "2026-12-31";

/**
 * Imports the made-up table several times, in this process: the same engine as the browser's. A run is the mean of some
 * imports, each after a parse alone.
 */
export async function measureImport(times: number): Promise<ImportRuns> {
  const published = readPublished();
  const text = makeImportTable(published);
  const bytes = new TextEncoder().encode(text);
  const all: ImportTasks[][] = [];
  for (let run = 0; run <= times; run++) {
    const imports: ImportTasks[] = [];
    while (imports.length < IMPORTS_PER_RUN) imports.push(await importOnce(text, bytes, published));
    all.push(imports);
  }
  // the first run counts nothing: the engine compiles the code in it
  const [before, ...counted] = all;
  const first = before?.[0];
  if (first === undefined) throw new Error("Nothing was imported.");
  return { first, runs: counted.map(meanOf) };
}

function meanOf(imports: readonly ImportTasks[]): ImportTasks {
  const mean = (of: (it: ImportTasks) => number) =>
    imports.reduce((sum, it) => sum + of(it), 0) / imports.length;
  return {
    parseMs: mean((it) => it.parseMs),
    readMs: mean((it) => it.readMs),
    understandMs: mean((it) => it.understandMs),
    checkMs: mean((it) => it.checkMs),
    taskMs: Math.max(...imports.map((it) => it.taskMs)),
    clock: { parseMs: mean((it) => it.clock.parseMs), importMs: mean((it) => it.clock.importMs) },
  };
}

async function importOnce(text: string, bytes: Uint8Array, published: Dataset): Promise<ImportTasks> {
  const parse = await timed(async () => void Papa.parse<string[]>(text, { skipEmptyLines: false }));
  const file = { name: "so-lieu.csv", bytes };
  let reading = await readFiles([]);
  const read = await timed(async () => {
    reading = await readFiles([file]);
  });
  const [source] = reading.tables;
  if (source === undefined) throw new Error("The table was not read.");
  let { table } = findHeader({ ...source, rows: source.rows.slice(0, 10) });
  const header = await timed(async () => {
    table = findHeader(source).table;
  });
  let { mapping } = guessMapping(table, published);
  const guess = await timed(async () => {
    mapping = guessMapping(table, published).mapping;
  });
  let longestMs = 0;
  let since = performance.now();
  const note = () => {
    longestMs = Math.max(longestMs, performance.now() - since);
    since = performance.now();
  };
  let written = 0;
  const check = await timed(async () => {
    since = performance.now();
    const { records } = await checkImport(table, mapping, {}, contextOf(published), {
      breathe: async () => note(),
    });
    note();
    written = records.length;
  });
  if (written <= table.rows.length) throw new Error(`Of ${table.rows.length} rows ${written} were taken.`);
  const steps = [read, header, guess, check];
  return {
    parseMs: parse.processorMs,
    readMs: read.processorMs,
    understandMs: header.processorMs + guess.processorMs,
    checkMs: check.processorMs,
    taskMs: Math.max(guess.clockMs, longestMs),
    clock: { parseMs: parse.clockMs, importMs: steps.reduce((sum, { clockMs }) => sum + clockMs, 0) },
  };
}

async function timed(run: () => Promise<void>): Promise<{ processorMs: number; clockMs: number }> {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  await run();
  return { clockMs: performance.now() - clock, processorMs: spentMs(processor) };
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
