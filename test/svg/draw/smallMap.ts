import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Basemap } from "../../../src/svg/draw/drawing";
import type { MapFrame } from "../../../src/svg/draw/mapFrame";
import type { MapModel } from "../../../src/symbology/map/mapModel";
import { provinceModel } from "./provinceModel";

const collection = <G extends Geometry, P>(...features: Feature<G, P>[]): FeatureCollection<G, P> => ({
  type: "FeatureCollection",
  features,
});

const square = (west: number, south: number, size: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

const feature = <G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> => ({
  type: "Feature",
  properties,
  geometry,
});

const COMMUNES = [
  { id: "03001", name: "Bản Đầu", communeCode: "03001", difficulty: "extreme" },
  { id: "03002", name: "Bản Cuối", communeCode: "03002", difficulty: "missing" },
  { id: "03003", name: "Phường Giữa", communeCode: "03003", difficulty: "notApplicable" },
];

/** Three communes in a row, of three classes; `changes` replaces fields. */
export function smallModel(changes: Partial<MapModel> = {}): MapModel {
  return provinceModel("difficulty", {
    communes: collection(...COMMUNES.map((it, index) => feature(square(102 + index, 22, 1), it))),
    communeLabels: collection(
      ...COMMUNES.map((it, index) =>
        feature({ type: "Point" as const, coordinates: [102.5 + index, 22.5] }, it),
      ),
    ),
    ...changes,
  });
}

/** A river, a lake, a road and a neighbour. */
export const SMALL_BASEMAP: Basemap = {
  rivers: collection(
    feature(
      {
        type: "LineString",
        coordinates: [
          [102, 22.2],
          [105, 22.2],
        ],
      },
      { class: "river", name: "Sông Đà" },
    ),
  ),
  lakes: collection(feature(square(104.6, 22.6, 0.3), { class: "lake", name: "Hồ Lớn" })),
  roads: collection(
    feature(
      {
        type: "LineString",
        coordinates: [
          [102, 22.8],
          [105, 22.8],
        ],
      },
      { class: "primary", ref: "QL.12" },
    ),
  ),
  neighbours: collection(feature(square(105, 22, 1), { kind: "province", name: "Lào Cai" })),
};

/** 100 units of 4 pixels each to a degree: angles are not kept, which nothing here needs. */
export const SMALL_FRAME: MapFrame = {
  project: ([lng, lat]) => [(lng - 101.8) * 100, (23.2 - lat) * 100],
  width: 340,
  height: 140,
  k: 0.25,
};
