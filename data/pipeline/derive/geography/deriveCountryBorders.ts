import type { LineString, Position } from "geojson";
import { distanceM, distanceToSegmentM } from "../../geometry/planar";
import { generaliseLines, type SourceLine } from "./generaliseLines";
import { readSource } from "./readSource";
import type { Surroundings } from "./readSurroundings";
import { OSM, PUBLISHED_BOUNDARIES, writeLayer } from "./writeLayer";

export interface CountryBorderProperties {
  between: "CN-LA" | "CN-VN" | "LA-VN";
}

const GENERALISATION = { smallestTriangleM2: 20_000, shortestM: 500, decimals: 4 };
/** The published outline and OSM's border differ by up to 0.8 km along the province. */
const SAME_BORDER_M = 800;
/** Where the outline leaves the border for another province, it still has to be this near. */
const AT_CORNER_M = 300;

/**
 * Writes `country-borders` (OSM, beside the province) and `country-border-lai-chau` (the stretch along the
 * province, on the very line of the commune boundaries). Two files: two licences, and one line on the map
 * where both sources draw one, the published boundary taking precedence.
 */
export function deriveCountryBorders(
  sharedPath: string,
  outDir: string,
  { provinceRing }: Surroundings,
): void {
  const borders = readSource<LineString, unknown>(sharedPath, "osm_country_borders.geojson").map(
    ({ geometry }) => ({ between: nameBorder(geometry.coordinates), line: geometry.coordinates }),
  );
  const north = borders.find(({ between }) => between === "CN-VN");
  if (!north) throw new Error("The border between Vietnam and China is missing from the source.");
  const stretch = findBorderStretch(provinceRing, north.line);
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (!first || !last) throw new Error("The province's outline nowhere follows the country's border.");
  const isFirstWest = (first[0] ?? 0) < (last[0] ?? 0);
  const [west, east] = isFirstWest ? [first, last] : [last, first];
  const lines = borders.flatMap(({ between, line }): SourceLine[] =>
    between === "CN-VN"
      ? [
          { group: between, parts: [[...line.slice(0, nearestIndex(line, west)), west]] },
          { group: between, parts: [[east, ...line.slice(nearestIndex(line, east) + 1)]] },
        ]
      : [{ group: between, parts: [line] }],
  );
  const features = [...generaliseLines(lines, GENERALISATION)].map(([between, coordinates]) => ({
    type: "Feature" as const,
    properties: { between },
    geometry: { type: "MultiLineString" as const, coordinates },
  }));
  writeLayer(outDir, "country-borders", OSM, features);
  writeLayer(outDir, "country-border-lai-chau", PUBLISHED_BOUNDARIES, [
    {
      type: "Feature",
      properties: { between: "CN-VN" },
      geometry: { type: "LineString", coordinates: isFirstWest ? stretch : [...stretch].reverse() },
    },
  ]);
}

/** Which two countries a line lies between: all three meet at its start, west of Lai Châu. */
function nameBorder(line: readonly Position[]): CountryBorderProperties["between"] {
  const [start = [], end = []] = [line[0], line.at(-1)];
  const [startLng = 0, startLat = 0] = start;
  const [endLng = 0, endLat = 0] = end;
  if (endLng < startLng) return "CN-LA";
  return endLat > startLat ? "CN-VN" : "LA-VN";
}

/** The longest run of a closed ring that keeps to a line, from corner to corner. */
function findBorderStretch(ring: readonly Position[], border: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  const distances = open.map((position) => distanceToLineM(position, border));
  const awayAt = distances.findIndex((distance) => distance > SAME_BORDER_M);
  const order = open.map((_, index) => (awayAt + index) % open.length);
  const runs: number[][] = [[]];
  for (const index of order) {
    if ((distances[index] ?? Number.POSITIVE_INFINITY) > SAME_BORDER_M) runs.push([]);
    else runs.at(-1)?.push(index);
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  const isAtCorner = (index: number) => (distances[index] ?? Number.POSITIVE_INFINITY) <= AT_CORNER_M;
  const kept = longest.slice(longest.findIndex(isAtCorner), longest.findLastIndex(isAtCorner) + 1);
  return kept.flatMap((index) => (open[index] ? [open[index]] : []));
}

function distanceToLineM(position: Position, line: readonly Position[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  let previous: Position | undefined;
  for (const next of line) {
    if (previous) nearest = Math.min(nearest, distanceToSegmentM(position, previous, next).distance);
    previous = next;
  }
  return nearest;
}

function nearestIndex(line: readonly Position[], position: Position): number {
  const distances = line.map((other) => distanceM(other, position));
  return distances.indexOf(Math.min(...distances));
}
