import type { SourceTable } from "../sourceTable";
import type { FindingLog } from "./findingLog";
import { type LooseRow, makeLayer } from "./layerTable";
import { VertexBudget } from "./readGeometry";
import { Refusal } from "./refusal";

const GEOMETRIES = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
];

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a value that says it is GeoJSON. */
export function isGeojson(value: unknown): boolean {
  const type = isObject(value) ? value.type : undefined;
  return type === "FeatureCollection" || type === "Feature" || GEOMETRIES.includes(String(type));
}

/**
 * GeoJSON values (one, or one a line) → one layer. `crs` is the member of the GeoJSON of 2008, "" where there is none;
 * positions stay as they are. Rows are numbered by feature from 1, of line-by-line files by line. Lost: bounding
 * boxes and other members of features and collections (told).
 */
export function readGeojson(
  fileName: string,
  values: readonly { line: number; value: unknown }[],
  log: FindingLog,
): SourceTable {
  const isByLine = values.length > 1;
  const rows = values.flatMap(({ line, value }) => {
    const features = listFeatures(value, log);
    return features.flatMap((feature, index) => readFeature(feature, isByLine ? line : index + 1, log) ?? []);
  });
  if (rows.length === 0) throw new Refusal("no-rows");
  const crs = values.map(({ value }) => readCrs(value, log)).find((name) => name !== "") ?? "";
  const source = { fileName, name: "", format: "geojson" as const, crs, encoding: "" };
  return makeLayer(source, rows, new VertexBudget(), log);
}

function listFeatures(value: unknown, log: FindingLog): unknown[] {
  if (!isObject(value)) return [];
  if (value.type === "FeatureCollection") {
    if (!Array.isArray(value.features)) throw new Refusal("json-not-a-layer");
    const known = ["type", "features", "crs", "bbox", "name"];
    const others = Object.keys(value).filter((key) => !known.includes(key));
    if (others.length > 0) log.add("member-ignored", { details: [others.slice(0, 10).join(", ")] });
    return value.features;
  }
  return value.type === "Feature" ? [value] : [{ type: "Feature", properties: null, geometry: value }];
}

function readFeature(feature: unknown, row: number, log: FindingLog): LooseRow | null {
  if (!isObject(feature) || feature.type !== "Feature") {
    log.add("feature-broken", { row });
    return null;
  }
  const attributes = new Map<string, unknown>(
    isObject(feature.properties) ? Object.entries(feature.properties) : [],
  );
  const isNamed = typeof feature.id === "string" || typeof feature.id === "number";
  if (isNamed && !attributes.has("id")) attributes.set("id", feature.id);
  return { row, attributes, geometry: feature.geometry ?? null };
}

/** `urn:ogc:def:crs:EPSG::9205` → `EPSG:9205`; CRS84 is WGS84 with longitude first, as GeoJSON always has it. */
function readCrs(value: unknown, log: FindingLog): string {
  const crs = isObject(value) ? value.crs : undefined;
  if (!isObject(crs) || !isObject(crs.properties)) return "";
  if (crs.type === "link") {
    log.add("crs-link");
    return "";
  }
  const name = String(crs.properties.name ?? crs.properties.code ?? "").slice(0, 200);
  const code = /EPSG:+(?:[\d.]*:)?(\d{4,6})$/i.exec(name)?.[1] ?? (/^\d{4,6}$/.test(name) ? name : undefined);
  if (code !== undefined) return `EPSG:${code}`;
  return /CRS:?84$/i.test(name) ? "EPSG:4326" : name;
}
