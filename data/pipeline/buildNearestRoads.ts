import { readFileSync } from "node:fs";
import path from "node:path";
import type { FeatureCollection, MultiLineString, Position } from "geojson";
import * as v from "valibot";
import { nearestRoadsSchema } from "../../src/io/nearestRoadsSchema";
import { FORMAT_VERSION } from "../../src/io/schema";
import { cellOf } from "../../src/io/validate/table";
import { numberIn, sortedBy, tableOf } from "./cells";
import { distanceToLinesM } from "./geometry/nearestOnLines";
import type { DataPackage } from "./readTables";
import type { BuildReport } from "./report";
import { sourcesUsed } from "./sourcesUsed";
import { writeJson } from "./writeJson";

const ROADS_FILE = "basemap/roads.geojson";
const SOURCE = "osm-2021";
/** National roads carry “QL” (quốc lộ) and a number; provincial roads “ĐT”. */
const NATIONAL_REF = /^QL\./;

interface Road {
  ref: string;
  note: string;
  lines: Position[][];
}

type RoadCollection = FeatureCollection<MultiLineString, { ref?: string; refNote?: string }> & {
  asOf: string;
  licence: string;
  attribution: string;
};

/**
 * Writes nearest-roads.json: for each of today's units the national road nearest to its label point, in a
 * straight line on the ellipsoid. Roads without a number in OpenStreetMap are not counted, streets of a town
 * that a national road follows included. Throws when the roads are not of the date that the sources name.
 */
export function buildNearestRoads(data: DataPackage, outDir: string): BuildReport[] {
  const collection = JSON.parse(readFileSync(path.join(data.dataDir, ROADS_FILE), "utf8")) as RoadCollection;
  const dated = tableOf(data, "sources").rows.find((row) => cellOf(row, "id") === SOURCE);
  if (dated === undefined || cellOf(dated, "date") !== collection.asOf)
    throw new Error(
      `${ROADS_FILE} is of ${collection.asOf}: the sources table has no ${SOURCE} of that date.`,
    );
  const roads = readNationalRoads(collection);
  const nearest = tableOf(data, "label-points").rows.map((row) => ({
    communeCode: cellOf(row, "code"),
    ...nearestOf([numberIn(row, "lng") ?? Number.NaN, numberIn(row, "lat") ?? Number.NaN], roads),
    valueStatus: "derived",
    source: SOURCE,
    asOf: collection.asOf,
  }));
  const file = v.parse(nearestRoadsSchema, {
    formatVersion: FORMAT_VERSION,
    licence: collection.licence,
    attribution: collection.attribution,
    sources: sourcesUsed(data, nearest),
    roads: sortedBy(nearest, ({ communeCode }) => communeCode),
  });
  return [
    {
      dataset: "nearest-roads.json",
      records: file.roads.length,
      missing: 0,
      sample: 0,
      bytes: writeJson(outDir, "nearest-roads.json", file),
      warnings: [],
    },
  ];
}

function readNationalRoads({ features }: RoadCollection): Road[] {
  const roads = new Map<string, Road>();
  for (const { properties, geometry } of features) {
    const { ref = "", refNote: note = "" } = properties;
    if (!NATIONAL_REF.test(ref)) continue;
    const road = roads.get(ref) ?? { ref, note, lines: [] };
    road.lines.push(...geometry.coordinates);
    roads.set(ref, road);
  }
  if (roads.size === 0)
    throw new Error(`${ROADS_FILE} has no numbered national road: run \`npm run derive\`.`);
  return [...roads.values()];
}

function nearestOf(place: Position, roads: readonly Road[]) {
  const [first] = roads
    .map(({ ref, note, lines }) => ({ ref, note, metres: distanceToLinesM(place, lines) }))
    .sort((a, b) => a.metres - b.metres);
  if (first === undefined) throw new Error("There is no road to measure to.");
  return { ref: first.ref, distanceKm: Math.round(first.metres / 10) / 100, note: first.note };
}
