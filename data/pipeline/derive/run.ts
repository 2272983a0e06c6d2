import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { deriveGeography } from "./geography";
import { deriveTables } from "./tables/deriveTables";

const DATA_PATH = fileURLToPath(new URL("../..", import.meta.url));
const SOURCE_FOLDERS = ["facts", "seeds", "geo"];
const SOURCE_FILE = /\.(csv|txt|geojson)$/;

/** Writes the SHA-256 of every source file, so that a reader can tell which version was derived from. */
function writeChecksums(sharedPath: string): void {
  const files = SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(sharedPath, folder))
      .filter((file) => SOURCE_FILE.test(file))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
  const rows = files.map((file) => {
    const bytes = readFileSync(join(sharedPath, file));
    return [file, String(bytes.length), createHash("sha256").update(bytes).digest("hex")];
  });
  const text = Papa.unparse({ fields: ["file", "bytes", "sha256"], data: rows }, { newline: "\n" });
  writeFileSync(join(DATA_PATH, "sources-checksums.csv"), `${text}\n`);
}

const sharedPath = process.argv[2];
if (sharedPath === undefined || SOURCE_FOLDERS.some((folder) => !existsSync(join(sharedPath, folder)))) {
  console.error("Usage: npm run derive -- <folder with the gathered sources: facts/, seeds/, geo/>");
  process.exit(1);
}
for (const [table, count] of deriveTables(sharedPath, DATA_PATH)) console.log(`${table}: ${count} rows`);
await deriveGeography(sharedPath);
writeChecksums(sharedPath);
