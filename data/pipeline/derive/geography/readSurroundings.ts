import { readFileSync } from "node:fs";
import path from "node:path";
import bbox from "@turf/bbox";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import type {
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import type { CommuneTopology } from "../../geometry/communeTopology";
import { roundLine } from "../../geometry/quantise";
import { readSource } from "./readSource";

/** Where a position lies, as far as the basemap has to know. */
export interface Surroundings {
  /** The generalised outline of the province: one ring. */
  provinceRing: Position[];
  isInProvince: (position: Position) => boolean;
  /** In Lai Châu or one of the three provinces around it. */
  isInCountry: (position: Position) => boolean;
}

/** Reads the outline from the derived boundaries and the neighbours from the shared geography. */
export function readSurroundings(sharedPath: string, boundariesDir: string): Surroundings {
  const topology = JSON.parse(
    readFileSync(path.join(boundariesDir, "communes.topo.json"), "utf8"),
  ) as CommuneTopology;
  const communes = topology.objects.communes.geometries as (TopologyPolygon | TopologyMultiPolygon)[];
  const [[ring = []] = []] = merge(topology, communes).coordinates;
  const provinceRing = roundLine(ring, 5);
  const isInProvince = isInside({ type: "Polygon", coordinates: [provinceRing] });
  const neighbours = readSource<Polygon | MultiPolygon, unknown>(
    sharedPath,
    "neighbour_provinces.geojson",
  ).map(({ geometry }) => isInside(geometry));
  return {
    provinceRing,
    isInProvince,
    isInCountry: (position) => isInProvince(position) || neighbours.some((isIn) => isIn(position)),
  };
}

function isInside(area: Polygon | MultiPolygon): (position: Position) => boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(area);
  return (position) => {
    const [lng = 0, lat = 0] = position;
    return (
      lng >= west && lng <= east && lat >= south && lat <= north && booleanPointInPolygon(position, area)
    );
  };
}
