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
