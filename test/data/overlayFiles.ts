import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import * as v from "valibot";
import { readCommuneFeatures } from "../../data/pipeline/unitGeometry";
import { overlaysSchema } from "../../src/io/overlaysSchema";

const ROOT = path.join(import.meta.dirname, "../..");
const DATA_DIR = path.join(ROOT, "data");
export const OVERLAYS_FILE = path.join(ROOT, "public/data/overlays.json");

/** The committed file, parsed as the app parses it. */
export const overlays = v.parse(overlaysSchema, JSON.parse(readFileSync(OVERLAYS_FILE, "utf8")));

/** Today's boundaries by code. */
export const boundaries = new Map(readCommuneFeatures(DATA_DIR).map((it) => [it.properties.code, it]));

/** Rows of a table below data/tables. */
export function readRows(file: string): Record<string, string>[] {
  const text = readFileSync(path.join(DATA_DIR, "tables", file), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
