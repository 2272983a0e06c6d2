import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes compact JSON with one line break at its end and returns the number of bytes. Keys keep the
 * order in which they were set, so equal values give equal bytes.
 */
export function writeJson(outDir: string, file: string, value: unknown): number {
  const text = `${JSON.stringify(value)}\n`;
  const full = path.join(outDir, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return Buffer.byteLength(text);
}
