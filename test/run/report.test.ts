import { describe, expect, it } from "vitest";
import { differingFiles } from "./fileHashes.mjs";
import {
  countPlaywright,
  countStep,
  countVitest,
  failuresOfPlaywright,
  failuresOfVitest,
  formatCounts,
  sumCounts,
  tailOf,
  withRunnerOutcome,
} from "./report.mjs";

const PASSED_FILE = { status: "passed", assertionResults: [{}] };

describe("countVitest", () => {
  it("takes passed, failed and skipped from the report", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [PASSED_FILE, { status: "failed", assertionResults: [{}] }],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it("counts a file that could not be loaded as one failure", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [PASSED_FILE, { status: "failed", assertionResults: [] }],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });
});

describe("countPlaywright", () => {
  it("counts a flaky test as failed", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it("counts an error outside any test", () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(1);
  });
});

describe("failuresOfVitest", () => {
  it("names each failed test with its error", () => {
    const failed = { status: "failed", fullName: "area is positive", failureMessages: ["expected -1"] };
    const passed = { status: "passed", fullName: "area has a unit", failureMessages: [] };
    const file = { name: "area.test.ts", status: "failed", message: "", assertionResults: [failed, passed] };
    expect(failuresOfVitest({ testResults: [file] })).toEqual([
      "✘ area.test.ts › area is positive\n    expected -1",
    ]);
  });

  it("names a file that could not be loaded", () => {
    const file = { name: "area.test.ts", status: "failed", message: "no such module", assertionResults: [] };
    expect(failuresOfVitest({ testResults: [file] })).toEqual(["✘ area.test.ts\n    no such module"]);
  });
});

describe("failuresOfPlaywright", () => {
  const spec = (title: string, status: string, message: string) => ({
    title,
    file: "map.spec.ts",
    line: 7,
    tests: [{ status, results: [{ error: { message } }] }],
  });

  it("finds failed and wavering tests in nested groups, without colours", () => {
    const inner = { title: "phone", specs: [spec("opens", "unexpected", "\u001b[31mno map\u001b[39m")] };
    const outer = {
      title: "map.spec.ts",
      suites: [inner],
      specs: [spec("zooms", "flaky", "late"), spec("x", "expected", "")],
    };
    expect(failuresOfPlaywright({ suites: [outer], errors: [] })).toEqual([
      "✘ map.spec.ts:7 › zooms\n    late",
      "✘ map.spec.ts:7 › opens\n    no map",
    ]);
  });

  it("tells of an error outside any test", () => {
    expect(failuresOfPlaywright({ suites: [], errors: [{ message: "no server" }] })).toEqual([
      "✘ runner\n    no server",
    ]);
  });
});

describe("tailOf", () => {
  it("keeps the last lines and says how many came before", () => {
    expect(tailOf("a\nb\nc\n", 2)).toBe("… 1 lines before these\nb\nc");
  });

  it("keeps a short output whole", () => {
    expect(tailOf("a\nb\n", 2)).toBe("a\nb");
  });
});

describe("withRunnerOutcome", () => {
  it("adds a failure when the runner ended badly without naming one", () => {
    expect(withRunnerOutcome({ passed: 4, failed: 0, skipped: 0 }, false).failed).toBe(1);
  });

  it("does not count a named failure twice", () => {
    expect(withRunnerOutcome({ passed: 4, failed: 2, skipped: 0 }, false).failed).toBe(2);
  });

  it("fails a runner that found no test", () => {
    expect(withRunnerOutcome({ passed: 0, failed: 0, skipped: 0 }, true).failed).toBe(1);
  });
});

describe("formatCounts", () => {
  it("leaves out skipped tests where there are none", () => {
    expect(formatCounts({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
  });

  it("names skipped tests", () => {
    expect(formatCounts({ passed: 12, failed: 3, skipped: 1 })).toBe("12 passed, 3 failed, 1 skipped");
  });
});

it("sums the counts of all steps", () => {
  const total = sumCounts([countStep(true), countStep(false), { passed: 3, failed: 0, skipped: 1 }]);
  expect(total).toEqual({ passed: 4, failed: 1, skipped: 1 });
});

it("finds changed, added and removed files", () => {
  const before = new Map([
    ["same", "1"],
    ["changed", "1"],
    ["removed", "1"],
  ]);
  const after = new Map([
    ["same", "1"],
    ["changed", "2"],
    ["added", "1"],
  ]);
  expect(differingFiles(before, after)).toEqual(["added", "changed", "removed"]);
});
