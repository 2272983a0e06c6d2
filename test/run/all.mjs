/**
 * `npm test`: every step of steps.mjs in order, then one line with the totals. A failing step does not stop
 * the later ones, so one run shows everything that is wrong. `npm test -- unit e2e` runs only those named.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";
import { countStep, formatCounts, sumCounts, tailOf, withRunnerOutcome } from "./report.mjs";
import { REPORT_FOLDER, STEPS } from "./steps.mjs";

/** @typedef {import("./report.mjs").Counts} Counts */
/** @typedef {import("./steps.mjs").Step} Step */

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
process.chdir(root);

/**
 * Runs a command and keeps what it says, both streams in the order they came.
 * @param {string} command
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function runCommand(command) {
  return new Promise((resolve) => {
    const path = [join(root, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
    const { FORCE_COLOR: _, ...environment } = process.env;
    const child = spawn(command, {
      shell: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...environment, PATH: path, NO_COLOR: "1" },
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ succeeded: false, output: error.message }));
    child.on("close", (code) =>
      resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}

/** Lines of a failed step's own output that are shown where its failures could be named before. */
const SHOWN_LINES = 60;

/**
 * What a failed step has to say: its failed tests first, since a record of a run may be cut off at the end.
 * @param {Step} step
 * @param {string} output
 */
function explain(step, output) {
  if (step.report === undefined) return output.trimEnd();
  try {
    const failures = step.report.failures(readFileSync(step.report.file, "utf8"));
    if (failures.length > 0) return [...failures, "", tailOf(output, SHOWN_LINES)].join("\n");
  } catch {
    // no report: what the runner itself said is all there is
  }
  return output.trimEnd();
}

/**
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {Counts}
 */
function countOf(step, succeeded) {
  if (step.report === undefined) return countStep(succeeded);
  try {
    const json = readFileSync(step.report.file, "utf8");
    return withRunnerOutcome(step.report.count(json), succeeded);
  } catch {
    // The runner wrote no report: it did not get as far as its tests.
    return countStep(false);
  }
}

/**
 * @param {Step} step
 * @param {ReadonlySet<string>} failedSteps
 * @returns {Promise<{ counts: Counts, output: string }>}
 */
async function runStep(step, failedSteps) {
  if (step.needs !== undefined && failedSteps.has(step.needs)) {
    return { counts: countStep(false), output: `not run: it needs “${step.needs}”, which failed\n` };
  }
  if (step.browser === true) {
    const chromium = findChromium();
    if (!chromium.found) return { counts: countStep(false), output: `${chromium.reason}\n` };
    process.env.CHROMIUM_PATH = chromium.path;
  }
  if (step.report !== undefined) rmSync(step.report.file, { force: true });
  const { succeeded, output } = await runCommand(step.command);
  return { counts: countOf(step, succeeded), output };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const known = STEPS.map((step) => step.name).join(" ");
  console.error(`No step is called “${unknown.join("”, “")}”; there are: ${known}`);
  process.exit(2);
}

mkdirSync(REPORT_FOLDER, { recursive: true });
/** @type {Counts[]} */
const results = [];
/** @type {Set<string>} */
const failedSteps = new Set();

for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now();
  const { counts, output } = await runStep(step, failedSteps);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const failed = counts.failed > 0;
  results.push(counts);
  if (failed) failedSteps.add(step.name);
  const detail = step.report === undefined ? "" : ` (${formatCounts(counts)})`;
  console.log(`${failed ? "FAILED" : "ok    "} ${step.name}${detail}, ${seconds} s`);
  if (failed) console.log(`${explain(step, output)}\n`);
}

const total = sumCounts(results);
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;
