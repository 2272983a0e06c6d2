import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { toDataset } from "../../src/io/loadProvince";
import { coreSchema } from "../../src/io/schema";
import { findTheme } from "../../src/symbology/themes";

/** Of a topology only what is changed here. */
interface Communes {
  objects: { communes: { geometries: { properties: { code: string } }[] } };
}

/**
 * Writes what the peers' pages draw: the app's own boundaries, each unit with the class that the app's
 * themes give it and nothing else. TopoJSON, because it is the smallest that they can be served.
 */
export function writeCommunes(dataFolder: string, file: string): void {
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(dataFolder, name), "utf8"));
  const dataset = toDataset(
    v.parse(coreSchema, readJson("core.json")),
    { type: "FeatureCollection", features: [] },
    null,
  );
  const classKey = (theme: string, code: string) =>
    findTheme(theme)?.classify(dataset, "commune").get(code)?.classKey;
  const topology = readJson("boundaries.topo.json") as Communes;
  for (const geometry of topology.objects.communes.geometries) {
    const { code } = geometry.properties;
    const [difficulty, density] = [classKey("difficulty", code), classKey("density", code)];
    Object.assign(geometry.properties, { difficulty, density });
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(topology));
}
