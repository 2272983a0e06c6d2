/**
 * Builds the data twice and compares: the committed public/data must be what the tables give today, and the
 * same tables must give the same bytes each time. A stale public/data is left rebuilt, ready to be committed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { differingFiles } from "./fileHashes.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = join(root, "public", "data");

/** @returns {Map<string, string>} path inside public/data → SHA-256 of its bytes */
function hashFiles() {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
      return [path.slice(folder.length + 1), hash];
    }),
  );
}

function buildData() {
  const { status } = spawnSync("npm", ["run", "--silent", "data"], { cwd: root, stdio: "inherit" });
  if (status === 0) return hashFiles();
  console.error("npm run data failed");
  process.exit(1);
}

const committed = hashFiles();
const first = buildData();
const second = buildData();

const changing = differingFiles(first, second);
if (changing.length > 0) {
  console.error(`Two builds of the same tables differ in: ${changing.join(", ")}`);
  process.exitCode = 1;
}
const stale = differingFiles(committed, first);
if (stale.length > 0) {
  console.error(`public/data was not what the tables give; rebuilt, commit it: ${stale.join(", ")}`);
  process.exitCode = 1;
}
if (first.size === 0) {
  console.error("npm run data wrote nothing into public/data");
  process.exitCode = 1;
}
