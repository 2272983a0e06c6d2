import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ENTERED_TABLES } from "../../src/domain/entered/enteredTables";
import { formatIssue } from "../../src/io/validate/issue";
import { build } from "./build";
import { checkData } from "./check/checkData";
import { takePackage } from "./office/officeFolder";
import { formatReport } from "./printReport";
import { readDataPackage } from "./readTables";

const OWN_DATA_DIR = fileURLToPath(new URL("..", import.meta.url));
const OUT_DIR = fileURLToPath(new URL("../../public/data", import.meta.url));
const USAGE =
  "npm run data [-- --check] [-- --from <package.zip>] [-- --data <directory>] [-- --out <directory>]";

/**
 * `npm run data`: builds, with `--check` only checks, with `--from` takes an office's package in first. Returns the
 * exit code, 1 where there are faults.
 */
async function run(): Promise<number> {
  const options = readArguments();
  if (!options) return 1;
  if (options.from !== null && !(await runTake(options.from, options.data))) return 1;
  return options.check ? runCheck(options.data) : runBuild(options.data, options.out);
}

/** False, with the reason printed, where the package is not taken: then nothing is changed. */
async function runTake(file: string, dataDir: string): Promise<boolean> {
  try {
    const entered = await takePackage(readFileSync(file), readDataPackage(dataDir));
    const counts = ENTERED_TABLES.filter((it) => entered[it].size > 0).map(
      (it) => `${it} ${entered[it].size}`,
    );
    console.log(`Taken from ${path.basename(file)}: ${counts.join(", ") || "nothing"}.`);
    return true;
  } catch (error) {
    console.error(`${path.basename(file)} was not taken. ${messageOf(error)}`);
    return false;
  }
}

function runBuild(dataDir: string, outDir: string): number {
  try {
    console.log(formatReport(build(dataDir, outDir), outDir));
    return 0;
  } catch (error) {
    console.error(messageOf(error));
    console.error("To see every fault with its place and remedy: npm run data -- --check");
    return 1;
  }
}

function runCheck(dataDir: string): number {
  const issues = checkData(dataDir);
  for (const issue of issues) console.error(formatIssue(issue));
  const errors = issues.filter(({ severity }) => severity === "error").length;
  console.log(errors === 0 ? "The data has no faults." : `${errors} fault${errors === 1 ? "" : "s"}.`);
  return errors === 0 ? 0 : 1;
}

/** Null, with the usage printed, where an argument is not known. */
function readArguments(): { check: boolean; from: string | null; data: string; out: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: "boolean" },
        from: { type: "string" },
        data: { type: "string" },
        out: { type: "string" },
      },
    });
    return {
      check: values.check ?? false,
      from: values.from ?? null,
      data: values.data ?? OWN_DATA_DIR,
      out: values.out ?? OUT_DIR,
    };
  } catch (error) {
    console.error(messageOf(error));
    console.error(`Usage: ${USAGE}`);
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

run().then((code) => {
  process.exitCode = code;
});
