import { countPlaywright, countVitest, failuresOfPlaywright, failuresOfVitest } from "./report.mjs";

/** Reports of the runners; a folder that git ignores and that Playwright does not empty. */
export const REPORT_FOLDER = ".cache/test";

/**
 * @typedef {object} Report JSON that a test runner leaves, and who reads it
 * @property {string} file
 * @property {(json: string) => import("./report.mjs").Counts} count
 * @property {(json: string) => string[]} failures the tests that failed, by name, each with its error
 */

/**
 * @typedef {object} Step
 * @property {string} name what the output and the command line call it
 * @property {string} command run by the shell with node_modules/.bin on the path
 * @property {string} [needs] name of a step without whose success this one cannot run
 * @property {boolean} [browser] whether Chromium must be found first
 * @property {Report} [report] of a test runner; without one the step counts as one test
 */

/**
 * @param {"unit" | "dist"} project
 * @param {string} file
 */
function vitest(project, file) {
  return `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`;
}

/** @type {Pick<Report, "count" | "failures">} */
const ofVitest = {
  count: (json) => countVitest(JSON.parse(json)),
  failures: (json) => failuresOfVitest(JSON.parse(json)),
};
/** @type {Pick<Report, "count" | "failures">} */
const ofPlaywright = {
  count: (json) => countPlaywright(JSON.parse(json)),
  failures: (json) => failuresOfPlaywright(JSON.parse(json)),
};

const unitReport = `${REPORT_FOLDER}/unit.json`;
const distReport = `${REPORT_FOLDER}/dist.json`;
const browserReport = `${REPORT_FOLDER}/e2e.json`;

/** Everything `npm test` runs, cheapest first. @type {readonly Step[]} */
export const STEPS = [
  { name: "lint", command: "biome check --error-on-warnings ." },
  { name: "unused", command: "knip" },
  { name: "types", command: "tsc --noEmit" },
  { name: "unit", command: vitest("unit", unitReport), report: { file: unitReport, ...ofVitest } },
  { name: "data", command: "npm run --silent data -- --check" },
  { name: "same-data", command: "node test/run/sameData.mjs" },
  { name: "build", command: "vite build" },
  {
    name: "dist",
    command: vitest("dist", distReport),
    needs: "build",
    report: { file: distReport, ...ofVitest },
  },
  {
    name: "e2e",
    command: "playwright test",
    needs: "build",
    browser: true,
    report: { file: browserReport, ...ofPlaywright },
  },
];
