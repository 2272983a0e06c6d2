import type { LineString, MultiLineString } from "geojson";
import { compareText, generaliseLines, toLineFeature } from "./generaliseLines";
import { readSource } from "./readSource";
import type { Surroundings } from "./readSurroundings";
import { readVietnameseName } from "./vietnameseName";
import { OSM, writeLayer } from "./writeLayer";

interface OsmWaterway {
  class: string;
  name?: string;
  name_vi?: string | null;
}

export interface RiverProperties {
  class: "river" | "stream";
  name?: string;
}

const GENERALISATION = { smallestTriangleM2: 6000, shortestM: 500, decimals: 4 };
/** One river under two spellings in OSM; the other spelling is the usual one. */
const CORRECTED_NAMES = new Map([["Nam khá Ư", "Nậm Khá Ư"]]);

/** Writes the rivers of the province and the named ones around it, and the province's named streams. */
export function deriveRivers(sharedPath: string, outDir: string, surroundings: Surroundings): void {
  const lines = readSource<LineString | MultiLineString, OsmWaterway>(
    sharedPath,
    "osm_waterways.geojson",
  ).flatMap(({ geometry, properties }) => {
    const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const written = readVietnameseName(properties.name, properties.name_vi);
    const name = CORRECTED_NAMES.get(written ?? "") ?? written;
    const isOfProvince = parts.some((part) => part.some(surroundings.isInProvince));
    const isWanted =
      properties.class === "river"
        ? isOfProvince || name !== undefined
        : properties.class === "stream" && isOfProvince && name !== undefined;
    if (!isWanted) return [];
    return [
      { group: JSON.stringify({ class: properties.class, ...(name === undefined ? {} : { name }) }), parts },
    ];
  });
  const features = [...generaliseLines(lines, GENERALISATION)]
    .map(([group, coordinates]) => toLineFeature(JSON.parse(group) as RiverProperties, coordinates))
    .sort((a, b) => compareText(sortKey(a.properties), sortKey(b.properties)));
  writeLayer(outDir, "rivers", OSM, features);
}

function sortKey({ class: kind, name = "" }: RiverProperties): string {
  return `${kind} ${name}`;
}
