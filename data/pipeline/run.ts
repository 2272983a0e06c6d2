import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatIssue } from "../../src/io/validate/issue";
import { build } from "./build";
import { checkData } from "./check/checkData";
import { formatReport } from "./printReport";

const OWN_DATA_DIR = fileURLToPath(new URL("..", import.meta.url));
const OUT_DIR = fileURLToPath(new URL("../../public/data", import.meta.url));
const USAGE = "npm run data [-- --check] [-- --data <directory>] [-- --out <directory>]";

/** `npm run data`: builds, or with `--check` only checks. Sets the exit code to 1 where there are faults. */
function run(): void {
  const { check, data, out } = readArguments();
  if (check) runCheck(data);
  else console.log(formatReport(build(data, out), out));
}

function runCheck(dataDir: string): void {
  const issues = checkData(dataDir);
  for (const issue of issues) console.error(formatIssue(issue));
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) process.exitCode = 1;
  console.log(errors === 0 ? "The data has no faults." : `${errors} fault${errors === 1 ? "" : "s"}.`);
}

function readArguments(): { check: boolean; data: string; out: string } {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, data: { type: "string" }, out: { type: "string" } },
  });
  return { check: values.check ?? false, data: values.data ?? OWN_DATA_DIR, out: values.out ?? OUT_DIR };
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
}
