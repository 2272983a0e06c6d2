import type { Feature, Point } from "geojson";
import { distanceM } from "../../geometry/planar";
import { roundPosition } from "../../geometry/quantise";
import { readSource } from "./readSource";
import { foldPlaceName, hasVietnameseSpelling, readVietnameseName } from "./vietnameseName";
import { GEONAMES, OSM, writeLayer } from "./writeLayer";

interface OsmPlace {
  class: string;
  name?: string;
  name_vi?: string | null;
  in_province: boolean;
  commune_code?: string;
}

interface GeonamesPlace {
  name: string;
  in_province: boolean;
  commune_code?: string;
}

export interface SettlementProperties {
  name: string;
  /** 1 the town of Lai Châu … 5 parts of places; 6 places known from the gazetteer only. */
  rank: number;
  communeCode: string;
}

type Settlement = Feature<Point, SettlementProperties>;

/** By how OSM classes a place; `town` is used generously there, see below. */
const RANKS: Readonly<Record<string, number>> = {
  city: 1,
  town: 3,
  village: 3,
  suburb: 3,
  hamlet: 4,
  quarter: 4,
  neighbourhood: 5,
  locality: 5,
  isolated_dwelling: 5,
};
const GAZETTEER_RANK = 6;
/** The townships (thị trấn) of before 1 July 2025: seats of the former districts. */
const TOWNSHIPS = new Set([
  "Mường Tè",
  "Nậm Nhùn",
  "Phong Thổ",
  "Sìn Hồ",
  "Tam Đường",
  "Than Uyên",
  "Tân Uyên",
]);
/** The gazetteer is true to a minute of arc, some 2 km: the same name this near is the same place. */
const SAME_PLACE_M = 4000;

/** Writes `settlements` (OSM) and `settlements-geonames`, each with the terms of its source. */
export function deriveSettlements(sharedPath: string, outDir: string): void {
  const mapped = readSource<Point, OsmPlace>(sharedPath, "osm_places.geojson").flatMap(toMapped);
  const known = mapped.map(({ geometry, properties }) => ({
    folded: foldPlaceName(properties.name),
    position: geometry.coordinates,
  }));
  const gazetteer = readSource<Point, GeonamesPlace>(sharedPath, "geonames_places.geojson")
    .flatMap(toGazetteer)
    .filter(({ geometry, properties }) => {
      const folded = foldPlaceName(properties.name);
      return !known.some(
        (other) => other.folded === folded && distanceM(other.position, geometry.coordinates) < SAME_PLACE_M,
      );
    });
  writeLayer(outDir, "settlements", OSM, mapped.sort(bySettlement));
  writeLayer(outDir, "settlements-geonames", GEONAMES, gazetteer.sort(bySettlement));
}

function toMapped({ geometry, properties }: Feature<Point, OsmPlace>): Settlement[] {
  const name = readVietnameseName(properties.name, properties.name_vi);
  const rank =
    name !== undefined && TOWNSHIPS.has(name) && properties.class === "town" ? 2 : RANKS[properties.class];
  const communeCode = properties.commune_code;
  if (!properties.in_province || name === undefined || rank === undefined || communeCode === undefined)
    return [];
  return [toSettlement(geometry, { name, rank, communeCode })];
}

function toGazetteer({ geometry, properties }: Feature<Point, GeonamesPlace>): Settlement[] {
  const communeCode = properties.commune_code;
  const name = readVietnameseName(properties.name);
  if (!properties.in_province || communeCode === undefined || name === undefined) return [];
  return hasVietnameseSpelling(name)
    ? [toSettlement(geometry, { name, rank: GAZETTEER_RANK, communeCode })]
    : [];
}

function toSettlement({ coordinates }: Point, properties: SettlementProperties): Settlement {
  return {
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: roundPosition(coordinates, 4) },
  };
}

function bySettlement(a: Settlement, b: Settlement): number {
  const key = ({ properties, geometry }: Settlement) =>
    `${properties.rank} ${properties.communeCode} ${properties.name} ${geometry.coordinates.join()}`;
  return key(a) < key(b) ? -1 : 1;
}
