import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SampleVillagesFile } from "../../../src/io/schema";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import { build } from "../build";
import { CHECKS } from "./checks";
import type { Published } from "./published";
import { readCheckInput } from "./readCheckInput";
import { validateSample } from "./validateSample";

/**
 * All faults of the data below `dataDir`. Where the inputs are sound, what the pipeline makes of them is
 * looked at too, in a directory that is removed again.
 */
export function checkData(dataDir: string): Issue[] {
  const input = readCheckInput(dataDir);
  const issues = [...input.issues, ...CHECKS.flatMap((check) => check(input))];
  if (input.published === null || issues.some(({ severity }) => severity === "error")) return issues;
  return [...issues, ...checkOutputs(dataDir, input.published)];
}

function checkOutputs(dataDir: string, published: Published): Issue[] {
  const outDir = mkdtempSync(path.join(tmpdir(), "lai-chau-data-"));
  try {
    build(dataDir, outDir);
    const file = "sample/villages.json";
    return validateSample(
      `public/data/${file}`,
      JSON.parse(readFileSync(path.join(outDir, file), "utf8")) as SampleVillagesFile,
      published,
    );
  } catch (error) {
    return [
      makeError("schema-mismatch", "public/data", {
        came: error instanceof Error ? error.message : String(error),
        expected: "files that src/io/schema.ts describes",
        remedy: "correct the table that the message names, or the schema and its readers together",
      }),
    ];
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
