import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SOURCE_FOLDERS, writeChecksums } from "./checksums";
import { deriveGeography } from "./geography";
import { deriveTables } from "./tables/deriveTables";

const DATA_PATH = fileURLToPath(new URL("../..", import.meta.url));

const sharedPath = process.argv[2];
if (sharedPath === undefined || SOURCE_FOLDERS.some((folder) => !existsSync(join(sharedPath, folder)))) {
  console.error(`Usage: npm run derive -- <folder with the gathered sources: ${SOURCE_FOLDERS.join(", ")}>`);
  process.exit(1);
}
for (const [table, count] of deriveTables(sharedPath, DATA_PATH)) console.log(`${table}: ${count} rows`);
await deriveGeography(sharedPath);
writeChecksums(sharedPath, DATA_PATH);
