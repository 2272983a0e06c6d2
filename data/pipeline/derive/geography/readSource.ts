import { readFileSync } from "node:fs";
import path from "node:path";
import type { Feature, FeatureCollection, Geometry } from "geojson";

/**
 * Features of one file of the shared geography, with every text in its properties in composed Unicode
 * (NFC). The caller says what the file is known to hold.
 */
export function readSource<G extends Geometry, P>(sharedPath: string, fileName: string): Feature<G, P>[] {
  const text = readFileSync(path.join(sharedPath, "geo", fileName), "utf8").normalize("NFC");
  const collection = JSON.parse(text) as FeatureCollection<G, P>;
  if (collection.type !== "FeatureCollection") throw new Error(`${fileName} is not a FeatureCollection.`);
  return collection.features;
}
