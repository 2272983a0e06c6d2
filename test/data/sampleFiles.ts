import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { distanceM } from "../../data/pipeline/geometry/planar";
import type { VillageTopology } from "../../data/pipeline/sample/villageAreas";
import { sampleCommunesSchema, sampleVillagesSchema } from "../../src/io/schema";

const { Geodesic } = createRequire(import.meta.url)(
  "geographiclib-geodesic",
) as typeof import("geographiclib-geodesic");

export const DATA_DIR = fileURLToPath(new URL("../../data", import.meta.url));
const SAMPLE = new URL("../../public/data/sample/", import.meta.url);

export function readSampleText(name: string): string {
  return readFileSync(new URL(name, SAMPLE), "utf8");
}

export function readSampleVillages() {
  return v.parse(sampleVillagesSchema, JSON.parse(readSampleText("villages.json")));
}

export function readSampleCommunes() {
  return v.parse(sampleCommunesSchema, JSON.parse(readSampleText("communes.json")));
}

export function readSampleAreas(): VillageTopology {
  return JSON.parse(readSampleText("village-areas.topo.json"));
}

/** Metres on the ellipsoid to the nearest of these positions; those beyond 2 km are not looked at. */
export function nearestM(position: readonly number[], others: readonly (readonly number[])[]): number {
  const [lng = Number.NaN, lat = Number.NaN] = position;
  let nearest = 2_000;
  for (const other of others) {
    if (distanceM(position, other) > 2_000) continue;
    const [otherLng = Number.NaN, otherLat = Number.NaN] = other;
    const { s12 } = Geodesic.WGS84.Inverse(lat, lng, otherLat, otherLng);
    nearest = Math.min(nearest, s12 ?? Number.NaN);
  }
  return nearest;
}
