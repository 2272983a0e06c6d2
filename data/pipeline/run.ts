import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatIssue } from "../../src/io/validate/issue";
import { build } from "./build";
import { checkData } from "./check/checkData";
import { formatReport } from "./printReport";

const OWN_DATA_DIR = fileURLToPath(new URL("..", import.meta.url));
const OUT_DIR = fileURLToPath(new URL("../../public/data", import.meta.url));
const USAGE = "npm run data [-- --check] [-- --data <directory>] [-- --out <directory>]";

/** `npm run data`: builds, or with `--check` only checks. Returns the exit code, 1 where there are faults. */
function run(): number {
  const options = readArguments();
  if (!options) return 1;
  return options.check ? runCheck(options.data) : runBuild(options.data, options.out);
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
function readArguments(): { check: boolean; data: string; out: string } | null {
  try {
    const { values } = parseArgs({
      options: { check: { type: "boolean" }, data: { type: "string" }, out: { type: "string" } },
    });
    return { check: values.check ?? false, data: values.data ?? OWN_DATA_DIR, out: values.out ?? OUT_DIR };
  } catch (error) {
    console.error(messageOf(error));
    console.error(`Usage: ${USAGE}`);
    return null;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = run();
