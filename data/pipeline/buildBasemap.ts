import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FeatureCollection } from "geojson";
import type { BuildReport } from "./report";

/** The layers of the basemap, each a file of its own: one source and one licence per file. */
export const BASEMAP_LAYERS = [
  "country",
  "country-border-lai-chau",
  "country-borders",
  "lakes",
  "neighbours",
  "peaks",
  "rivers",
  "roads",
  "roads-tertiary",
  "settlements",
  "settlements-geonames",
] as const;

/**
 * Writes the basemap for the app, one GeoJSON a layer, from `basemap/` below `dataDir` to `basemap/` below
 * `outDir`, without line breaks. Throws when a layer is absent, empty or does not say where it comes from.
 */
export function buildBasemap(dataDir: string, outDir: string): BuildReport[] {
  mkdirSync(path.join(outDir, "basemap"), { recursive: true });
  return BASEMAP_LAYERS.map((layer) => {
    const file = `basemap/${layer}.geojson`;
    const collection = JSON.parse(readFileSync(path.join(dataDir, file), "utf8")) as FeatureCollection & {
      licence?: string;
      attribution?: string;
    };
    const records = collection.features?.length ?? 0;
    if (collection.type !== "FeatureCollection" || records === 0)
      throw new Error(`${file} holds no features: run \`npm run derive\` again.`);
    if (!collection.licence || !collection.attribution)
      throw new Error(`${file} does not state its licence and attribution: add both beside "features".`);
    const written = JSON.stringify(collection);
    writeFileSync(path.join(outDir, file), written);
    return { dataset: file, records, missing: 0, sample: 0, bytes: Buffer.byteLength(written), warnings: [] };
  });
}
