import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const DATA_DIR = fileURLToPath(new URL("../../data", import.meta.url));
const TABLES = ["datapackage.json", "published.json", "tables", "rules", "sample"];
const GEOMETRY = ["boundaries", "basemap"];

/** A temporary directory, removed when the test that asked for it is over. */
export function makeTemporaryDir(): string {
  const dir = mkdtempSync(path.join(tmpdir(), "lai-chau-test-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/**
 * A copy of the data package in a temporary directory, for one test to break. The large geometry is
 * linked, and copied only where the test wants to break that.
 */
export function makeDataCopy({ withGeometry = false } = {}): string {
  const dir = makeTemporaryDir();
  for (const entry of TABLES) cpSync(path.join(DATA_DIR, entry), path.join(dir, entry), { recursive: true });
  for (const entry of GEOMETRY) {
    const [from, to] = [path.join(DATA_DIR, entry), path.join(dir, entry)];
    if (withGeometry) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to, "dir");
  }
  return dir;
}

/** Replaces `from`, which must stand in the file exactly once, by `to`. */
export function replaceIn(dir: string, file: string, from: string, to: string): void {
  const full = path.join(dir, file);
  const text = readFileSync(full, "utf8");
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`“${from}” stands ${found} times in ${file}`);
  writeFileSync(full, text.replace(from, to));
}

/** Copies a fixture of `test/fixtures/data` to a path below `dir`. */
export function addFixture(dir: string, fixture: string, to: string): void {
  const from = fileURLToPath(new URL(`../fixtures/data/${fixture}`, import.meta.url));
  mkdirSync(path.dirname(path.join(dir, to)), { recursive: true });
  cpSync(from, path.join(dir, to));
}
