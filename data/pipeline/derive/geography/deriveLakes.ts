import type { MultiPolygon, Polygon } from "geojson";
import { geometryAreaKm2 } from "../../geometry/ellipsoidArea";
import { roundTo } from "../../geometry/quantise";
import { generaliseArea } from "./generaliseArea";
import { readSource } from "./readSource";
import { readVietnameseName } from "./vietnameseName";
import { OSM, writeLayer } from "./writeLayer";

interface OsmWater {
  class: "lake" | "river";
  in_province: boolean;
  name?: string;
  name_inferred?: string;
}

export interface LakeProperties {
  class: "lake" | "river";
  /** Of the source's polygon on the WGS84 ellipsoid. */
  areaKm2: number;
  name?: string;
  /** Set when OSM gives no name and this one was concluded from the position. */
  nameInferred?: true;
  /** How the name was concluded, in Vietnamese. */
  nameNote?: string;
}

/** Ponds below this are not drawn at the scales of the app, unless they have a name. */
const SMALLEST_AREA_KM2 = 0.02;
/** Large waters are looked at from further away. */
const LARGE_KM2 = 1;
const SMALLEST_TRIANGLE_M2 = { large: 8000, small: 1500 };
const INFERRED_NAME_NOTE =
  "OSM không ghi tên; tên suy ra từ vị trí: trên sông Đà, ngay phía trên đập thủy điện Lai Châu ở Nậm Nhùn";

/** Writes the standing waters and wide rivers that reach into the province, the largest first. */
export function deriveLakes(sharedPath: string, outDir: string): void {
  const features = readSource<Polygon | MultiPolygon, OsmWater>(sharedPath, "osm_water_polygons.geojson")
    .filter(({ properties }) => properties.in_province)
    .map(({ geometry, properties }) => {
      const areaKm2 = geometryAreaKm2(geometry);
      const detail = areaKm2 >= LARGE_KM2 ? SMALLEST_TRIANGLE_M2.large : SMALLEST_TRIANGLE_M2.small;
      return {
        type: "Feature" as const,
        properties: describeLake(properties, areaKm2),
        geometry: generaliseArea(dropSmallHoles(geometry), detail, 4),
      };
    })
    .filter(({ properties }) => properties.name !== undefined || properties.areaKm2 >= SMALLEST_AREA_KM2)
    .sort((a, b) => b.properties.areaKm2 - a.properties.areaKm2);
  writeLayer(outDir, "lakes", OSM, features);
}

function describeLake(water: OsmWater, areaKm2: number): LakeProperties {
  const name = readVietnameseName(water.name) ?? readVietnameseName(water.name_inferred);
  const isInferred = water.name === undefined && water.name_inferred !== undefined;
  return {
    class: water.class,
    areaKm2: roundTo(areaKm2, 3),
    ...(name === undefined ? {} : { name }),
    ...(isInferred ? { nameInferred: true, nameNote: INFERRED_NAME_NOTE } : {}),
  };
}

/** Islets that would be smaller than a dot. */
function dropSmallHoles(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const keepRings = (rings: Polygon["coordinates"]) =>
    rings.filter(
      (ring, index) =>
        index === 0 || geometryAreaKm2({ type: "Polygon", coordinates: [ring] }) >= SMALLEST_AREA_KM2,
    );
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: keepRings(geometry.coordinates) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map(keepRings) };
}
