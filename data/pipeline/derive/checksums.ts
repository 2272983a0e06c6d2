import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/** Folders of the gathered sources. */
export const SOURCE_FOLDERS = ["facts", "seeds", "geo"];
const SOURCE_FILE = /\.(csv|txt|geojson)$/;

/** Writes the SHA-256 of every source file, so that a reader can tell which version was derived from. */
export function writeChecksums(sharedPath: string, dataPath: string): void {
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
  writeFileSync(join(dataPath, "sources-checksums.csv"), `${text}\n`);
}
