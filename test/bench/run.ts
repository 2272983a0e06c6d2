/**
 * `npm run bench`: builds the app and the pages it is compared with, visits each of them in a real browser,
 * and prints one table of ratios against the agreed bars. Best on a machine that does nothing else.
 *
 *   --runs 5      visits to each page in each condition
 *   --only topic  picture, interactive, bytes, switch, press, table, import, rules, review or offline; may be given several times
 *   --json file   every single measurement, for whoever wants to look closer
 *   --port 4474   of the server for the time of the run; 0 takes any that is free
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findChromium } from "../run/chromium.mjs";
import { buildPages } from "./buildPages";
import { compare } from "./compare";
import { measure, TOPICS, type Topic } from "./measure";
import { VIEWPORT } from "./openPage";
import { serve } from "./serve";
import { writeTable } from "./writeTable";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    only: { type: "string", multiple: true, default: [...TOPICS] },
    json: { type: "string" },
    port: { type: "string", default: "0" },
  },
});

function readRuns(text: string): number {
  const runs = Number(text);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a whole number from 1 on, not ${text}.`);
  return runs;
}

function readTopics(names: readonly string[]): Topic[] {
  const unknown = names.filter((name) => !TOPICS.some((topic) => topic === name));
  if (unknown.length > 0) throw new Error(`--only takes ${TOPICS.join(", ")}, not ${unknown.join(", ")}.`);
  return TOPICS.filter((topic) => names.includes(topic));
}

/** Progress on stderr: stdout holds nothing but the table and how it came about. */
const say = (line: string) => console.error(line);

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const runs = readRuns(values.runs);
const topics = readTopics(values.only);
const chromium = findChromium();
if (!chromium.found) throw new Error(chromium.reason);

say("building the app and the pages it is compared with");
const folders = await buildPages(root);
const [loadBefore = 0] = loadavg();
const server = await serve(folders, Number(values.port));
try {
  const measurements = await measure(server, { chromium: chromium.path, runs, topics, say });
  const comparisons = compare(measurements, topics);
  const { width, height } = VIEWPORT;
  console.log(`\n${writeTable(comparisons)}\n`);
  console.log(
    `Medians of ${runs} run(s), least and most in brackets; cold cache each time; slow: processor 4 times slower, ` +
      `1.6 Mbit/s, 150 ms. ${measurements.browser} with WebGL in software, ${width} × ${height}, ` +
      `${cpus().length} processors, load ${loadBefore.toFixed(1)} at the start, Node ${process.versions.node}. ` +
      "kB: thousand bytes over the wire, gzip.",
  );
  if (values.json !== undefined) {
    mkdirSync(dirname(values.json), { recursive: true });
    writeFileSync(
      values.json,
      `${JSON.stringify({ runs, loadBefore, comparisons, ...measurements }, null, 2)}\n`,
    );
  }
} finally {
  await server.close();
}
