import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { topology } from "topojson-server";
import type {
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import { type CommuneTopology, toCommuneFeatures } from "../../geometry/communeTopology";
import { geometryAreaKm2 } from "../../geometry/ellipsoidArea";
import { roundTo } from "../../geometry/quantise";
import { generaliseTopology } from "./generaliseTopology";
import { readSource } from "./readSource";
import { repairSharedBorders } from "./repairSharedBorders";

interface CommuneProperties {
  code: string;
  name: string;
  area_km2: number;
}

interface CommuneArea {
  code: string;
  areaKm2Source: number;
  areaKm2Official: number;
}

/** Full detail: for the map at every zoom and for measuring. */
const FULL = { smallestTriangleM2: 3_500, gridDegrees: 0.00005, sourceTolerance: 0.0009 };
/** Coarse: for the first paint, the locator and low zooms. */
const COARSE = { smallestTriangleM2: 150_000, gridDegrees: 0.0005, sourceTolerance: 0.015 };
/** Tân Phong is published 0.57 % smaller than its official area, which leaves little room. */
const OFFICIAL_TOLERANCE = 0.00595;
const SOUTH_WEST: [number, number] = [102.3, 21.6];

/** Writes the boundaries of the 38 units, their label points and the areas they were held against. */
export function deriveBoundaries(sharedPath: string, outDir: string): void {
  const published = readSource<MultiPolygon, CommuneProperties>(sharedPath, "communes_full.geojson").sort(
    (a, b) => a.properties.code.localeCompare(b.properties.code),
  );
  const labels = readSource<Point, { code: string }>(sharedPath, "commune_label_points.geojson").sort(
    (a, b) => a.properties.code.localeCompare(b.properties.code),
  );
  const areas = published.map(({ geometry, properties }) => ({
    code: properties.code,
    areaKm2Source: geometryAreaKm2(geometry),
    areaKm2Official: properties.area_km2,
  }));
  const labelOf = new Map(labels.map((label) => [label.properties.code, label.geometry.coordinates]));
  const source = buildTopology(repairSharedBorders(published));
  const full = generaliseTopology(source, {
    ...FULL,
    origin: SOUTH_WEST,
    findUnfaithfulArcs: (result) =>
      arcsOf(source, findUnfaithful(result, areas, labelOf, FULL.sourceTolerance, OFFICIAL_TOLERANCE)),
  });
  const coarse = generaliseTopology(source, {
    ...COARSE,
    origin: SOUTH_WEST,
    findUnfaithfulArcs: (result) =>
      arcsOf(
        source,
        findUnfaithful(result, areas, labelOf, COARSE.sourceTolerance, Number.POSITIVE_INFINITY),
      ),
  });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(path.join(outDir, "communes.topo.json"), `${JSON.stringify(full)}\n`);
  writeFileSync(path.join(outDir, "communes-coarse.topo.json"), `${JSON.stringify(coarse)}\n`);
  writeFileSync(
    path.join(outDir, "source-areas.csv"),
    toCsv(
      ["code", "areaKm2Source", "areaKm2Official"],
      areas.map((area) => [area.code, area.areaKm2Source.toFixed(4), area.areaKm2Official.toFixed(2)]),
    ),
  );
  writeFileSync(
    path.join(outDir, "label-points.csv"),
    toCsv(
      ["code", "lng", "lat"],
      labels.map(
        ({
          properties,
          geometry: {
            coordinates: [lng = 0, lat = 0],
          },
        }) => [properties.code, String(roundTo(lng, 5)), String(roundTo(lat, 5))],
      ),
    ),
  );
}

function buildTopology(features: readonly Feature<MultiPolygon, CommuneProperties>[]): CommuneTopology {
  const coded = features.map(({ geometry, properties: { code } }) => ({
    type: "Feature" as const,
    id: code,
    properties: { code },
    geometry: simplestForm(geometry),
  }));
  const communes: FeatureCollection<Polygon | MultiPolygon, { code: string }> = {
    type: "FeatureCollection",
    features: coded,
  };
  return topology({ communes }) as CommuneTopology;
}

/** One part needs no multipolygon. */
function simplestForm(geometry: MultiPolygon): Polygon | MultiPolygon {
  const [only, second] = geometry.coordinates;
  return only && !second ? { type: "Polygon", coordinates: only } : geometry;
}

/** Units whose area strays from the published polygon's or the official one, or whose label fell out. */
function findUnfaithful(
  result: CommuneTopology,
  areas: readonly CommuneArea[],
  labelOf: ReadonlyMap<string, Position>,
  sourceTolerance: number,
  officialTolerance: number,
): Set<string> {
  const areaOf = new Map(areas.map((area) => [area.code, area]));
  const unfaithful = new Set<string>();
  for (const {
    geometry,
    properties: { code },
  } of toCommuneFeatures(result)) {
    const wanted = areaOf.get(code);
    const label = labelOf.get(code);
    if (!wanted || !label) throw new Error(`${code} has no published area or label point.`);
    const areaKm2 = geometryAreaKm2(geometry);
    if (
      Math.abs(areaKm2 / wanted.areaKm2Source - 1) > sourceTolerance ||
      Math.abs(areaKm2 / wanted.areaKm2Official - 1) > officialTolerance ||
      !booleanPointInPolygon(label, geometry)
    )
      unfaithful.add(code);
  }
  return unfaithful;
}

/** Numbers of the arcs that the units of these codes are made of. */
function arcsOf(source: CommuneTopology, codes: ReadonlySet<string>): Set<number> {
  const units = source.objects.communes.geometries.filter(({ id }) => codes.has(String(id)));
  const references = units.flatMap((unit) => (unit as TopologyPolygon | TopologyMultiPolygon).arcs.flat(2));
  return new Set(references.map((arc) => (arc < 0 ? ~arc : arc)));
}

function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n`;
}
