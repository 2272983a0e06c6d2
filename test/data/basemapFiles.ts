import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import type {
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import type { BASEMAP_LAYERS } from "../../data/pipeline/buildBasemap";
import { type CommuneTopology, toCommuneFeatures } from "../../data/pipeline/geometry/communeTopology";
import { roundLine } from "../../data/pipeline/geometry/quantise";

type Layer = (typeof BASEMAP_LAYERS)[number];
export interface Properties {
  name?: string;
  kind?: string;
  class?: string;
  ref?: string;
  refNote?: string;
  rank?: number;
  communeCode?: string;
  code?: string;
  eleM?: number;
  areaKm2?: number;
  nameInferred?: boolean;
  nameNote?: string;
  between?: string;
}
export type LayerFeature = Feature<Geometry, Properties>;

export const DATA = new URL("../../data/", import.meta.url);

export function readText(layer: Layer): string {
  return readFileSync(new URL(`basemap/${layer}.geojson`, DATA), "utf8");
}

export function readLayer(layer: Layer): FeatureCollection<Geometry, Properties> & Record<string, unknown> {
  return JSON.parse(readText(layer));
}

export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positionsOf);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
  const list = [geometry.coordinates].flat(depth[geometry.type]) as number[] | Position[];
  return geometry.type === "Point" ? [geometry.coordinates] : (list as Position[]);
}

export function areasOf(
  features: readonly LayerFeature[],
): { properties: Properties; geometry: Polygon | MultiPolygon }[] {
  return features.flatMap(({ geometry, properties }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ properties, geometry }] : [],
  );
}

const topology: CommuneTopology = JSON.parse(
  readFileSync(new URL("boundaries/communes.topo.json", DATA), "utf8"),
);
const communes = toCommuneFeatures(topology);
export const communeOf = new Map(communes.map((commune) => [commune.properties.code, commune]));
export const outline = merge(
  topology,
  topology.objects.communes.geometries as (TopologyPolygon | TopologyMultiPolygon)[],
);
export const ring = roundLine(outline.coordinates[0]?.[0] ?? [], 5);
