import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { addFixture, makeDataCopy, makeTemporaryDir, replaceIn } from "./brokenCopy";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs what `npm run data --` runs, in a process of its own. */
function runData(...args: string[]): { status: number | null; output: string } {
  const tsx = ["--import", "tsx", "data/pipeline/run.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, tsx, { cwd: ROOT, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

describe("npm run data", { timeout: 60_000 }, () => {
  it("exits 0 where the data has no faults", () => {
    expect(runData("--check")).toEqual({ status: 0, output: "The data has no faults.\n" });
  });

  it("exits 1 and prints place and remedy of a wrong cell on one line", () => {
    const dir = makeDataCopy();
    replaceIn(dir, "tables/communes.csv", "\n03405,Tả Lèng,", "\n03405,Giang Ma,");
    const { status, output } = runData("--check", "--data", dir);
    expect(status).toBe(1);
    expect(output.split("\n")).toContain(
      "old-code-as-new  tables/communes.csv line 5 (03405), column code  " +
        "03405 with the name Giang Ma, its bearer before 1 July 2025; expected 03405 Tả Lèng; " +
        "remedy: write Tả Lèng, which Giang Ma is a part of today",
    );
  });

  it("exits 1 and prints place and remedy of a wrong ring", () => {
    const dir = makeDataCopy({ withGeometry: true });
    addFixture(dir, "open-ring.geojson", "boundaries/open-ring.geojson");
    const { status, output } = runData("--check", "--data", dir);
    expect(status).toBe(1);
    expect(output).toMatch(
      /^ring-open {2}boundaries\/open-ring\.geojson feature 2 coordinates\[0\] .*; remedy: repeat the first/m,
    );
    expect(output).toContain("1 fault.");
  });

  it("prints a report with a row for each written file", () => {
    const { status, output } = runData("--out", makeTemporaryDir());
    expect(status).toBe(0);
    expect(output).toMatch(/^dataset +records +missing +sample +bytes +gzip$/m);
    expect(output).toMatch(/^core\.json +38 +7 +0 +\d+ +\d+$/m);
    expect(output).toMatch(/^sample\/villages\.json +956 /m);
    expect(output).toMatch(/^warning {2}core\.json {2}03487 Lê Lợi: no population \(.*911/m);
  });

  it("points to the check where the build cannot use its input", () => {
    const dir = makeDataCopy();
    replaceIn(dir, "tables/communes.csv", ",316.32,", ",much,");
    const { status, output } = runData("--data", dir, "--out", makeTemporaryDir());
    expect(status).toBe(1);
    expect(output).toContain("line 38, column areaKm2: “much” is no number.");
    expect(output).toContain("npm run data -- --check");
  });

  it("says how it is used where it is called wrongly", () => {
    const { status, output } = runData("--chek");
    expect(status).toBe(1);
    expect(output).toContain("Usage: npm run data");
  });
});
