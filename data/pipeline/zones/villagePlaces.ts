import { readFileSync } from "node:fs";
import path from "node:path";
import type { Feature, FeatureCollection, Point } from "geojson";
import type { FindVillage } from "../../../src/io/placement/places";
import { roundPosition } from "../geometry/quantise";

type Settlement = Feature<Point, { name: string; communeCode: string }>;

/** In the order of trust: a mapped place before one that only the gazetteer knows. */
const LAYERS = [
  { file: "settlements.geojson", title: "OpenStreetMap", source: "osm-2021" },
  { file: "settlements-geonames.geojson", title: "GeoNames, đúng tới khoảng 2 km", source: "geonames-2020" },
];

/**
 * Reads the named settlements below `dataDir`. A village is found where exactly one settlement of the
 * commune has its whole name, accents included. What stands in brackets after a name is about another
 * spot near by (“mặt bằng mới”), so such a place is `indicative` only.
 */
export function readVillagePlaces(dataDir: string): FindVillage {
  const layers = LAYERS.map((layer) => {
    const text = readFileSync(path.join(dataDir, "basemap", layer.file), "utf8");
    return { ...layer, settlements: (JSON.parse(text) as FeatureCollection).features as Settlement[] };
  });
  return (name, communeCode) => {
    const [bare = "", remark] = name.split(/\s*\(/);
    for (const { settlements, title, source } of layers) {
      const [found, second] = settlements.filter(
        ({ properties }) =>
          properties.communeCode === communeCode && withoutKind(properties.name) === withoutKind(bare),
      );
      if (!found || second) continue;
      const [lng = 0, lat = 0] = roundPosition(found.geometry.coordinates, 5);
      const mapped = `điểm dân cư “${found.properties.name}” trên bản đồ nền (${title})`;
      return {
        position: [lng, lat],
        geometryStatus: remark === undefined ? "gazetteer" : "indicative",
        note: remark === undefined ? `Theo ${mapped}` : `Gần ${mapped}; vị trí chính xác nguồn không nêu`,
        source,
      };
    }
    return null;
  };
}

function withoutKind(name: string): string {
  return name.replace(/^Bản\s+/, "").trim();
}
