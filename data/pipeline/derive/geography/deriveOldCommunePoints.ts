import path from "node:path";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Point } from "geojson";
import { roundPosition } from "../../geometry/quantise";
import { readCommuneFeatures } from "../../unitGeometry";
import { type Row, readTable, writeTable } from "../tables/csv";
import { readSource } from "./readSource";
import { foldPlaceName } from "./vietnameseName";
import { GEONAMES } from "./writeLayer";

interface GazetteerUnit {
  name: string;
  fcode: string;
  in_province: boolean;
}

/** One place of the gazetteer with the word for its kind taken off its name. */
interface NamedPoint {
  kind: string;
  name: string;
  position: [number, number];
}

const COLUMNS = ["oldCommuneCode", "lng", "lat", "geometryStatus", "source", "asOf", "note"];
const KINDS: Readonly<Record<string, string>> = { Xã: "commune", Phường: "ward", "Thị Trấn": "town" };
const SOURCE_ID = "geonames-2020";

/**
 * Spellings of the gazetteer that the register does not know, by old code. Each was compared by hand: no
 * other old unit has that name without its accents. A name is never joined by folding alone, because
 * Nậm Chà and Nậm Cha are two communes.
 */
const SPELLINGS: Readonly<Record<string, string>> = { "03592": "Sin Súi Hồ", "03514": "Xà Dề Phìn" };

/**
 * Writes `tables/oldCommunePoints.csv`: where the gazetteer sets the name of a unit of before 1 July 2025.
 * Only points inside today's commune that the unit became part of are kept; those of Ka Lăng, Bum Nưa and
 * Mường Than lie in a neighbour. Prints what was left out. Throws when a name fits two places.
 */
export function deriveOldCommunePoints(sharedPath: string, dataDir: string): void {
  const gazetteer = readGazetteer(sharedPath);
  const boundaries = new Map(readCommuneFeatures(dataDir).map((it) => [it.properties.code, it]));
  const rows: Row[] = [];
  for (const { code = "", name = "", kind = "", communeCode = "", alsoWritten = "" } of readTable(
    path.join(dataDir, "tables", "oldCommunes.csv"),
  )) {
    const spellings = [name, alsoWritten, SPELLINGS[code] ?? ""].filter((it) => it !== "");
    const [point, second] = gazetteer.filter((it) => it.kind === kind && spellings.includes(it.name));
    if (second) throw new Error(`${code} ${name} fits two places of the gazetteer.`);
    const boundary = boundaries.get(communeCode);
    if (!boundary) throw new Error(`${communeCode} has no boundary.`);
    if (!point) console.log(`${code} ${name}: no point${suggest(gazetteer, name)}`);
    else if (!booleanPointInPolygon(point.position, boundary))
      console.log(`${code} ${name}: its point lies outside ${communeCode}, left out`);
    else rows.push(toRow(code, name, point));
  }
  writeTable(path.join(dataDir, "tables", "oldCommunePoints.csv"), COLUMNS, rows);
}

function readGazetteer(sharedPath: string): NamedPoint[] {
  return readSource<Point, GazetteerUnit>(sharedPath, "geonames_old_admin.geojson").flatMap(
    ({ geometry, properties: { name, fcode, in_province } }) => {
      const word = Object.keys(KINDS).find((it) => name.startsWith(`${it} `));
      const kind = word === undefined ? undefined : KINDS[word];
      if (!in_province || fcode !== "ADM3" || word === undefined || kind === undefined) return [];
      const [lng = 0, lat = 0] = roundPosition(geometry.coordinates, 5);
      return { kind, name: name.slice(word.length + 1), position: [lng, lat] };
    },
  );
}

/** Folded names only suggest: somebody has to compare the places and write the spelling down above. */
function suggest(gazetteer: readonly NamedPoint[], name: string): string {
  const similar = gazetteer.filter((it) => foldPlaceName(it.name) === foldPlaceName(name));
  return similar.length === 0 ? "" : `; similar: ${similar.map((it) => it.name).join(", ")}`;
}

function toRow(code: string, name: string, point: NamedPoint): Row {
  const [lng, lat] = point.position;
  return {
    oldCommuneCode: code,
    lng: String(lng),
    lat: String(lat),
    geometryStatus: "gazetteer",
    source: SOURCE_ID,
    asOf: GEONAMES.asOf,
    note: point.name === name ? "" : `GeoNames viết “${point.name}”`,
  };
}
