import { stripVTControlCharacters } from "node:util";

/**
 * What one step, or a whole run, amounts to.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step that is not a test runner counts as one test.
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export function countStep(succeeded) {
  return succeeded ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

/**
 * Counts of vitest's JSON report. A file that could not be loaded has no tests and still counts as a failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const unloadable = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts of Playwright's JSON report. A flaky test failed once, so it failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * Tests that failed in vitest's JSON report, each with the first lines of its error.
 * @param {{ testResults: readonly { name: string, status: string, message: string, assertionResults: readonly { status: string, fullName: string, failureMessages: readonly string[] | null }[] }[] }} report
 * @returns {string[]}
 */
export function failuresOfVitest(report) {
  return report.testResults.flatMap((file) => {
    if (file.status === "failed" && file.assertionResults.length === 0)
      return [nameFailure(file.name, file.message)];
    return file.assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => nameFailure(`${file.name} › ${test.fullName}`, test.failureMessages?.[0]));
  });
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, file: string, line: number, tests: readonly { status: string, results: readonly { error?: { message?: string } }[] }[] }[]} [specs]
 */

/**
 * Tests that failed or wavered in Playwright's JSON report, each with the first lines of its first error.
 * @param {{ suites: readonly PlaywrightSuite[], errors: readonly { message?: string }[] }} report
 * @returns {string[]}
 */
export function failuresOfPlaywright(report) {
  /** @type {(suite: PlaywrightSuite) => string[]} */
  const ofSuite = (suite) => [
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
      tests
        .filter((test) => test.status === "unexpected" || test.status === "flaky")
        .map((test) =>
          nameFailure(
            `${file}:${line} › ${title}`,
            test.results.find((result) => result.error !== undefined)?.error?.message,
          ),
        ),
    ),
    ...(suite.suites ?? []).flatMap(ofSuite),
  ];
  return [...report.suites.flatMap(ofSuite), ...report.errors.map((it) => nameFailure("runner", it.message))];
}

const ERROR_LINES = 12;

/**
 * @param {string} name
 * @param {string | undefined} message
 */
function nameFailure(name, message) {
  const lines = stripVTControlCharacters(message ?? "").split("\n", ERROR_LINES);
  return [`✘ ${name}`, ...lines.map((line) => `    ${line}`)].join("\n").trimEnd();
}

/**
 * The end of a long output, with a line that says how much was left out.
 * @param {string} output
 * @param {number} most lines to keep
 */
export function tailOf(output, most) {
  const lines = output.trimEnd().split("\n");
  const left = lines.length - most;
  return left > 0 ? `… ${left} lines before these\n${lines.slice(left).join("\n")}` : lines.join("\n");
}

/**
 * A runner that ended badly without naming a failed test (it crashed, or found no test) failed once;
 * one that ended well without a single test proved nothing, and failed too.
 * @param {Counts} counts
 * @param {boolean} succeeded whether the runner's exit code was 0
 * @returns {Counts}
 */
export function withRunnerOutcome(counts, succeeded) {
  const silentFailure = counts.failed === 0 && (!succeeded || counts.passed + counts.skipped === 0);
  return silentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    NONE,
  );
}

/**
 * The last line of a run: “12 passed, 0 failed”, with “, 1 skipped” only where something was skipped.
 * @param {Counts} counts
 */
export function formatCounts({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
