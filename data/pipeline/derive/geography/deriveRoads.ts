import type { LineString, MultiLineString } from "geojson";
import { compareText, generaliseLines, toLineFeature } from "./generaliseLines";
import { readSource } from "./readSource";
import type { Surroundings } from "./readSurroundings";
import { readVietnameseName } from "./vietnameseName";
import { OSM, writeLayer } from "./writeLayer";

interface OsmRoad {
  class: RoadClass;
  ref?: string;
  ref_std?: string;
  name?: string;
}

export interface RoadProperties {
  class: RoadClass;
  /** Number as Vietnamese maps write it: “QL.4D”, “ĐT.127”. */
  ref?: string;
  /** What a reader must know of the number, in Vietnamese. */
  refNote?: string;
  name?: string;
}

const CLASSES = ["trunk", "primary", "secondary", "tertiary"] as const;
type RoadClass = (typeof CLASSES)[number];

/** Bends of less than some 60-100 m are not visible at the scales the app shows. */
const GENERALISATION = { smallestTriangleM2: 5000, shortestM: 200, decimals: 4 };
const DOUBTFUL_REF = "QL.270";
const DOUBTFUL_REF_NOTE = "OSM năm 2021 ghi QL.270; rất có thể là QL.279, cần kiểm tra";

/**
 * Writes `roads` (trunk to secondary, in Lai Châu and its neighbours) and `roads-tertiary` (of the province
 * only): two files, because the second is as heavy as the first and shows only when one is near.
 */
export function deriveRoads(sharedPath: string, outDir: string, surroundings: Surroundings): void {
  const lines = readSource<LineString | MultiLineString, OsmRoad>(
    sharedPath,
    "osm_roads_main.geojson",
  ).flatMap(({ geometry, properties }) => {
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const isOfProvince = parts.some((part) => part.some(surroundings.isInProvince));
    const isWanted =
      properties.class === "tertiary"
        ? isOfProvince
        : parts.some((part) => part.some(surroundings.isInCountry));
    return isWanted ? [{ group: JSON.stringify(describeRoad(properties, isOfProvince)), parts }] : [];
  });
  const features = [...generaliseLines(lines, GENERALISATION)]
    .map(([group, coordinates]) => toLineFeature(JSON.parse(group) as RoadProperties, coordinates))
    .sort(
      (a, b) =>
        CLASSES.indexOf(a.properties.class) - CLASSES.indexOf(b.properties.class) ||
        compareText(a.properties.ref, b.properties.ref) ||
        compareText(a.properties.name, b.properties.name),
    );
  const isTertiary = ({ properties }: { properties: RoadProperties }) => properties.class === "tertiary";
  writeLayer(
    outDir,
    "roads",
    OSM,
    features.filter((feature) => !isTertiary(feature)),
  );
  writeLayer(outDir, "roads-tertiary", OSM, features.filter(isTertiary));
}

function describeRoad(road: OsmRoad, isOfProvince: boolean): RoadProperties {
  const ref = readRoadRef(road.ref_std) ?? readRoadRef(road.name);
  const name = isOfProvince ? readStreetName(road.name) : undefined;
  return {
    class: road.class,
    ...(ref === undefined ? {} : { ref }),
    ...(ref === DOUBTFUL_REF ? { refNote: DOUBTFUL_REF_NOTE } : {}),
    ...(name === undefined ? {} : { name }),
  };
}

/**
 * The road's number from its tag or, where it has none, from a name that is only the number. Bare
 * numbers here are of provincial roads of Lào Cai; numbers of Chinese roads are not shown.
 */
export function readRoadRef(text?: string): string | undefined {
  const national = /^(?:QL\.?|Quốc lộ)\s*(\d+[A-Z]?\d?)(?=$|,)/.exec(text ?? "");
  if (national?.[1]) return `QL.${national[1]}`;
  const provincial = /^(?:ĐT\.?|DT\.?|TL\.?|Đường tỉnh)?\s*(\d{3})(?=$|,)/.exec(text ?? "");
  return provincial?.[1] ? `ĐT.${provincial[1]}` : undefined;
}

/** A street's name; not a bridge's, and not one that repeats the number. */
function readStreetName(text?: string): string | undefined {
  const name = readVietnameseName(text)?.replace(/ - Quốc lộ .*$/, "");
  if (name === undefined || name.startsWith("Cầu ") || /^\d/.test(name)) return undefined;
  return readRoadRef(name) === undefined ? name : undefined;
}
