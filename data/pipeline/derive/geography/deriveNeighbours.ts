import type { Feature, Geometry, MultiPolygon, Point, Polygon } from "geojson";
import { generaliseArea } from "./generaliseArea";
import { readSource } from "./readSource";
import { PUBLISHED_BOUNDARIES, writeLayer } from "./writeLayer";

export interface NeighbourProperties {
  kind: "province" | "province-label" | "country-label";
  name: string;
  /** Two-digit code of a province. */
  code?: string;
}

/** Where a name is read best on a map of Lai Châu: near the province, clear of its outline. */
const PROVINCE_LABELS: readonly { code: string; position: [number, number] }[] = [
  { code: "11", position: [102.85, 21.93] },
  { code: "14", position: [103.62, 21.72] },
  { code: "15", position: [103.92, 22.38] },
];
const COUNTRY_LABELS: readonly { name: string; position: [number, number] }[] = [
  { name: "Trung Quốc", position: [103.03, 22.7] },
  { name: "Lào", position: [102.35, 21.8] },
];

/** Writes the neighbouring provinces, and points for their names and those of China and Laos. */
export function deriveNeighbours(sharedPath: string, outDir: string): void {
  const provinces = readSource<Polygon | MultiPolygon, { code: string; name: string }>(
    sharedPath,
    "neighbour_provinces.geojson",
  ).sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  const nameOf = new Map(provinces.map(({ properties }) => [properties.code, properties.name]));
  const features: Feature<Geometry, NeighbourProperties>[] = [
    ...provinces.map(({ geometry, properties: { code, name } }) => ({
      type: "Feature" as const,
      properties: { kind: "province" as const, name, code },
      geometry: generaliseArea(geometry, 30_000, 4),
    })),
    ...PROVINCE_LABELS.map(({ code, position }) => ({
      type: "Feature" as const,
      properties: { kind: "province-label" as const, name: nameOf.get(code) ?? "", code },
      geometry: toPoint(position),
    })),
    ...COUNTRY_LABELS.map(({ name, position }) => ({
      type: "Feature" as const,
      properties: { kind: "country-label" as const, name },
      geometry: toPoint(position),
    })),
  ];
  writeLayer(outDir, "neighbours", PUBLISHED_BOUNDARIES, features);
}

function toPoint(coordinates: [number, number]): Point {
  return { type: "Point", coordinates };
}
