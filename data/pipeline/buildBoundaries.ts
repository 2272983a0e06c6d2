import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CommuneTopology } from "./geometry/communeTopology";
import type { BuildReport } from "./report";

const FILES = [
  { from: "communes.topo.json", to: "boundaries.topo.json" },
  { from: "communes-coarse.topo.json", to: "boundaries-coarse.topo.json" },
];

/**
 * Writes both levels of detail of the commune boundaries for the app, from `boundaries/` below
 * `dataDir` to `outDir`. Throws when a file is absent or not a topology of communes.
 */
export function buildBoundaries(dataDir: string, outDir: string): BuildReport[] {
  mkdirSync(outDir, { recursive: true });
  return FILES.map(({ from, to }) => {
    const text = readFileSync(path.join(dataDir, "boundaries", from), "utf8");
    const topology = JSON.parse(text) as CommuneTopology;
    const records = topology.objects?.communes?.geometries?.length;
    if (topology.type !== "Topology" || !records)
      throw new Error(`boundaries/${from} holds no topology of communes: run \`npm run derive\` again.`);
    const written = JSON.stringify(topology);
    writeFileSync(path.join(outDir, to), written);
    return { dataset: to, records, missing: 0, sample: 0, bytes: Buffer.byteLength(written), warnings: [] };
  });
}
