import { readFileSync } from "node:fs";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { NO_OVERLAYS } from "../../src/symbology/drawnOverlays";
import type { UnitCollection, UnitLabelCollection, UnitProperties } from "../../src/symbology/drawnUnits";
import { drawnView } from "../../src/symbology/map/drawnView";
import type { MapModel } from "../../src/symbology/map/mapModel";
import type { ThemeClass } from "../../src/symbology/theme";
import { type ColourKey, PALETTE } from "../../styles/palette";

type CommuneTopology = Topology<{ communes: GeometryCollection<{ code: string }> }>;
type Area = Feature<Polygon | MultiPolygon, UnitProperties>;

const BOUNDARIES = new URL("../../public/data/boundaries.topo.json", import.meta.url);

/** The shipped boundaries of the 38 communes as the map is handed them. */
export function makeCommunes(): UnitCollection {
  const topology = JSON.parse(readFileSync(BOUNDARIES, "utf8")) as CommuneTopology;
  const features = feature(topology, topology.objects.communes).features.map((it): Area => {
    const { code } = it.properties;
    const properties = { id: code, name: code, communeCode: code, difficulty: "extreme" };
    return { type: "Feature", properties, geometry: it.geometry as Polygon | MultiPolygon };
  });
  return { type: "FeatureCollection", features };
}

/** One village whose area is the first commune's. */
export function makeVillages(): UnitCollection {
  const [commune] = makeCommunes().features;
  if (commune === undefined) throw new Error("There are no communes.");
  const communeCode = commune.properties.id;
  const properties = { id: `${communeCode}-s001`, name: "Bản mẫu 01", communeCode, difficulty: "extreme" };
  return { type: "FeatureCollection", features: [{ ...commune, properties }] };
}

const NO_AREAS: UnitCollection = { type: "FeatureCollection", features: [] };
const NO_LABELS: UnitLabelCollection = { type: "FeatureCollection", features: [] };

/** One name, with a class. */
export function makeLabels(): UnitLabelCollection {
  const properties = { id: "03388", name: "Đoàn Kết", communeCode: "03388", difficulty: "extreme" };
  const geometry = { type: "Point" as const, coordinates: [103.4, 22.4] };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] };
}

/** A class for every colour there is, so that every arm and every pattern occurs. */
export const ALL_CLASSES: readonly ThemeClass[] = (Object.keys(PALETTE.light) as ColourKey[]).map((key) => ({
  key,
  colour: key,
  label: () => key,
}));

/** A model of the shipped communes at commune level; `changes` replaces fields. */
export function makeMapModel(changes: Partial<MapModel> = {}): MapModel {
  return {
    communes: makeCommunes(),
    communeLabels: NO_LABELS,
    villages: NO_AREAS,
    villageLabels: NO_LABELS,
    level: "commune",
    theme: "difficulty",
    classes: ALL_CLASSES,
    classFilter: [],
    within: null,
    kept: null,
    overlays: [],
    opacity: {},
    basemapGroups: ["roads", "rivers", "settlements"],
    drawnOverlays: NO_OVERLAYS,
    selectedPlace: null,
    hoveredPlace: null,
    selected: null,
    hovered: null,
    picked: new Set(),
    scheme: "light",
    ...changes,
  };
}

const PLACES = [
  { within: null, kept: null },
  { within: "03388", kept: new Set(["03388", "03388-s001"]) },
];

/** Every kind of picture: level × scheme × villages × class list × filter × what commune and table leave. */
export function makeViews() {
  const classLists = [[], ALL_CLASSES.slice(0, 2), ALL_CLASSES];
  return (["commune", "village"] as const).flatMap((level) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      [NO_AREAS, makeVillages()].flatMap((villages) =>
        classLists.flatMap((classes) =>
          [[], ["extreme"]].flatMap((classFilter) =>
            PLACES.map((places) =>
              drawnView(makeMapModel({ level, scheme, villages, classes, classFilter, ...places })),
            ),
          ),
        ),
      ),
    ),
  );
}
