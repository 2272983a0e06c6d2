import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Feature, Geometry } from "geojson";

/** Where a layer comes from; written into the file, so that the terms travel with it. */
export interface LayerOrigin {
  source: string;
  asOf: string;
  licence: string;
  attribution: string;
}

export const OSM: LayerOrigin = {
  source: "OpenStreetMap",
  asOf: "2021-08-06",
  licence: "ODbL-1.0",
  attribution: "© OpenStreetMap contributors",
};

export const GEONAMES: LayerOrigin = {
  source: "GeoNames",
  asOf: "2020-01-15",
  licence: "CC-BY-4.0",
  attribution: "© GeoNames (geonames.org), CC BY 4.0",
};

export const PUBLISHED_BOUNDARIES: LayerOrigin = {
  source: "thanglequoc/vietnamese-provinces-database, from sapnhap.bando.com.vn",
  asOf: "2026-03",
  licence: "MIT",
  attribution: "Ranh giới: thanglequoc/vietnamese-provinces-database (MIT), nguồn sapnhap.bando.com.vn",
};

/** Writes one layer as GeoJSON, one feature a line, so that a change shows as changed lines. */
export function writeLayer<G extends Geometry, P>(
  outDir: string,
  name: string,
  origin: LayerOrigin,
  features: readonly Feature<G, P>[],
): void {
  mkdirSync(outDir, { recursive: true });
  const head = JSON.stringify({ type: "FeatureCollection", name, ...origin }).slice(0, -1);
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  writeFileSync(path.join(outDir, `${name}.geojson`), `${head},"features":[\n${lines}\n]}\n`);
}
