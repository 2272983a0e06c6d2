import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { Dataset } from "../domain/dataset";
import type { Level } from "../domain/level";
import type { Village } from "../domain/village";
import type { Theme } from "./theme";
import { scaledTheme, THEMES } from "./themes";

/**
 * Properties of a drawn unit: its id, its short name and, for each theme, the class key under the theme's
 * id and whether it rests on sample data under `sample:<id>`; a theme switch therefore moves no data.
 */
export interface UnitProperties {
  id: string;
  name: string;
  /** code of the commune it lies in; its own code for a commune */
  communeCode: string;
  /** true for a village that has a position and no area */
  pointOnly?: boolean;
  [key: string]: string | boolean;
}

export type UnitCollection = FeatureCollection<Polygon | MultiPolygon, UnitProperties>;
export type UnitLabelCollection = FeatureCollection<Point, UnitProperties>;

/** Areas and label points of one level, stripped to what the maps draw. */
export interface DrawnUnits {
  areas: UnitCollection;
  labels: UnitLabelCollection;
}

/**
 * Join boundaries and label points of a level with the classes of every theme valid there. `chosen` is a
 * theme whose classes the reader has set otherwise than usual.
 */
export function drawnUnits(dataset: Dataset, level: Level, chosen: Theme | null = null): DrawnUnits {
  const properties = unitProperties(dataset, level, chosen);
  const boundaries = level === "commune" ? dataset.communeBoundaries : dataset.villageBoundaries;
  const areas = boundaries.features.flatMap((it): Feature<Polygon | MultiPolygon, UnitProperties>[] => {
    const found = properties.get(it.properties.code);
    return found === undefined ? [] : [{ type: "Feature", properties: found, geometry: it.geometry }];
  });
  const drawn = new Set(areas.map((it) => it.properties.id));
  const positions: [string, [number, number] | null][] =
    level === "commune"
      ? dataset.communes.map((it) => [it.code, it.labelPoint])
      : dataset.villages.map((it) => [it.id, it.position]);
  const labels = positions.flatMap(([id, position]): Feature<Point, UnitProperties>[] => {
    const found = properties.get(id);
    if (found === undefined || position === null) return [];
    if (level === "village" && !drawn.has(id)) found.pointOnly = true;
    return [{ type: "Feature", properties: found, geometry: { type: "Point", coordinates: position } }];
  });
  return {
    areas: { type: "FeatureCollection", features: areas },
    labels: { type: "FeatureCollection", features: labels },
  };
}

function unitProperties(dataset: Dataset, level: Level, chosen: Theme | null): Map<string, UnitProperties> {
  const result = new Map<string, UnitProperties>(
    level === "commune"
      ? dataset.communes.map((it) => [it.code, { id: it.code, name: it.name, communeCode: it.code }])
      : dataset.villages.map((it) => [it.id, { id: it.id, name: mapLabel(it), communeCode: it.communeCode }]),
  );
  for (const it of THEMES) {
    if (!it.levels.includes(level)) continue;
    const theme = chosen?.id === it.id ? chosen : scaledTheme(it, dataset, level, null);
    for (const [id, { classKey, value }] of theme.classify(dataset, level)) {
      const properties = result.get(id);
      if (properties === undefined) continue;
      properties[theme.id] = classKey;
      properties[`sample:${theme.id}`] = value.valueStatus === "sample";
    }
  }
  return result;
}

/** A sample village's name ends with its commune's (“Bản mẫu 07 – Thu Lũm”), which the map shows anyway. */
function mapLabel(village: Village): string {
  return village.geometryStatus === "sample" ? (village.name.split(" – ")[0] ?? village.name) : village.name;
}
