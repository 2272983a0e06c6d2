import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { buildBasemap } from "./buildBasemap";
import { buildBoundaries } from "./buildBoundaries";
import { buildCore } from "./buildCore";
import { buildCriteria } from "./buildCriteria";
import { buildNearestRoads } from "./buildNearestRoads";
import { buildOverlays } from "./buildOverlays";
import { buildReference } from "./buildReference";
import { buildRules } from "./buildRules";
import { buildSample } from "./buildSample";
import { buildOffice } from "./office/buildOffice";
import { readOffice } from "./office/officeFolder";
import { readDataPackage } from "./readTables";
import type { BuildReport } from "./report";

/**
 * Turns what is committed below `dataDir` into the files that the app reads, below `outDir`, and removes
 * from `outDir` what an earlier run wrote and this one did not. The same input gives the same bytes.
 * Throws when an input cannot be used; `npm run data -- --check` says where and why.
 */
export function build(dataDir: string, outDir: string): BuildReport[] {
  const data = readDataPackage(dataDir);
  const office = readOffice(data);
  const reports = [
    ...buildCore(data, outDir, office),
    ...buildCriteria(data, outDir),
    ...buildReference(data, outDir),
    ...buildRules(data, outDir, office),
    ...buildOverlays(data, outDir, office),
    ...buildNearestRoads(data, outDir),
    ...buildOffice(office, outDir),
    ...buildBoundaries(dataDir, outDir),
    ...buildBasemap(dataDir, outDir),
    ...buildSample(dataDir, outDir),
  ];
  removeStale(outDir, new Set(reports.map(({ dataset }) => dataset)));
  return reports;
}

function removeStale(outDir: string, written: ReadonlySet<string>): void {
  if (!existsSync(outDir)) return;
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(outDir, full).split(path.sep).join("/");
    if (entry.isFile() && !written.has(file)) rmSync(full);
  }
}
