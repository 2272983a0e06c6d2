import { readFileSync } from "node:fs";
import path from "node:path";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { FindLake } from "../../../src/io/placement/places";
import { viPlacement } from "../../../src/text/viPlacement";
import { distanceToSegmentM } from "../geometry/planar";
import { roundPosition } from "../geometry/quantise";
import { readCommuneFeatures } from "../unitGeometry";

interface LakeProperties {
  name?: string;
  nameInferred?: boolean;
}

/** How the basemap writes the reservoirs that reports name. Bản Chát and Huổi Quảng have no polygon. */
const LAKES: Readonly<Record<string, string>> = {
  "Sơn La": "Hồ Thuỷ điện Sơn La",
  "Lai Châu": "Hồ Thủy điện Lai Châu",
  "Pa Khóa": "Hồ Pa Khoá",
};
/** Columns and rows of the grid on which the middle of a lake is looked for. */
const GRID = 100;

/**
 * Reads the lakes below `dataDir`. The place is where the part of the lake inside the province is widest.
 * Throws where none is found.
 */
export function readLakePlaces(dataDir: string): FindLake {
  const text = readFileSync(path.join(dataDir, "basemap", "lakes.geojson"), "utf8");
  const lakes = (JSON.parse(text) as FeatureCollection).features as Feature<Polygon, LakeProperties>[];
  const units = readCommuneFeatures(dataDir);
  const unitAt = (position: number[]) => units.find((it) => booleanPointInPolygon(position, it));
  return (reservoir) => {
    const lake = lakes.find(({ properties }) => properties.name === LAKES[reservoir]);
    if (!lake || LAKES[reservoir] === undefined) return null;
    const { name, nameInferred } = lake.properties;
    const shore = (lake.geometry.coordinates[0] ?? []).map((position) => ({
      position,
      code: unitAt(position)?.properties.code,
    }));
    const inside = shore.filter(({ code }) => code !== undefined).map(({ position }) => position);
    const candidates = gridOver(inside).filter(
      (position) => booleanPointInPolygon(position, lake) && unitAt(position) !== undefined,
    );
    const widest = farthestFrom(lake.geometry.coordinates[0] ?? [], candidates);
    if (!widest) throw new Error(`No place on ${name} inside the province was found.`);
    const [lng = 0, lat = 0] = roundPosition(widest, 5);
    const inferred = nameInferred ? " (tên hồ suy ra từ vị trí)" : "";
    return {
      position: [lng, lat],
      geometryStatus: "indicative",
      note: `Một điểm trên mặt nước trong tỉnh của ${name}${inferred}, theo bản đồ nền (OpenStreetMap), ${viPlacement.illustrative}`,
      source: "osm-2021",
      communeCodes: [...new Set(shore.flatMap(({ code }) => code ?? []))].sort(),
    };
  };
}

function gridOver(positions: readonly Position[]): Position[] {
  const lngs = positions.map(([lng = 0]) => lng);
  const lats = positions.map(([, lat = 0]) => lat);
  const [west, south] = [Math.min(...lngs), Math.min(...lats)];
  const [width, height] = [Math.max(...lngs) - west, Math.max(...lats) - south];
  return Array.from({ length: GRID * GRID }, (_, index) => [
    west + (((index % GRID) + 0.5) * width) / GRID,
    south + ((Math.floor(index / GRID) + 0.5) * height) / GRID,
  ]);
}

/** The candidate with the longest way to the shore, the first of equals; undefined where there is none. */
function farthestFrom(shore: readonly Position[], candidates: readonly Position[]): Position | undefined {
  let farthest: Position | undefined;
  let longest = 0;
  for (const candidate of candidates) {
    const distance = shore.reduce((nearest, to, index) => {
      const from = shore[index - 1];
      return from ? Math.min(nearest, distanceToSegmentM(candidate, from, to).distance) : nearest;
    }, Number.POSITIVE_INFINITY);
    if (distance > longest) [longest, farthest] = [distance, candidate];
  }
  return farthest;
}
