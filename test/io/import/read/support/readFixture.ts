import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readFiles } from "../../../../../src/io/import/read/readFiles";
import type { FileReading, ReadOptions } from "../../../../../src/io/import/read/reading";

const FOLDER = join(import.meta.dirname, "../../../../fixtures/import");

export function readFixture(
  paths: string | readonly string[],
  options: ReadOptions = {},
): Promise<FileReading> {
  const files = [paths].flat().map((path) => ({
    name: basename(path),
    bytes: new Uint8Array(readFileSync(join(FOLDER, path))),
  }));
  return readFiles(files, options);
}
