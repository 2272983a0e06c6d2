import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { BASEMAP_LAYERS } from "../../../data/pipeline/buildBasemap";
import type { MadeUpProvince } from "./units";

type Layer = (typeof BASEMAP_LAYERS)[number];
type Origin = Record<"source" | "asOf" | "licence" | "attribution", string>;

const COUNTRY = fileURLToPath(new URL("../../../data/basemap/country.geojson", import.meta.url));
const PROVINCE = "Tỉnh Thử";
const MADE_UP: Origin = { source: "made up", asOf: "2026", licence: "CC-BY-4.0", attribution: "Số liệu thử" };
/** The pipeline measures to roads of OpenStreetMap, of the date that the sources table has for `osm-2021`. */
const ROADS: Origin = {
  source: "made up",
  asOf: "2021-08-06",
  licence: "ODbL-1.0",
  attribution: "Đường thử",
};

/** Writes the eleven layers that the pipeline wants; the country is the real one with another province marked. */
export function writeBasemap(dir: string, { units, outline }: MadeUpProvince): void {
  const lines = (coordinates: Position[][]): Geometry => ({ type: "MultiLineString", coordinates });
  const point = (coordinates: Position): Geometry => ({ type: "Point", coordinates });
  const area = (ring: Position[]): Geometry => ({ type: "Polygon", coordinates: [ring] });
  const ways = units.slice(1).map((it) => [units[0]?.labelPoint ?? [], it.labelPoint]);
  const [ward, first, second] = units.map((it) => it.labelPoint);
  const [wardCode, firstCode] = units.map((it) => it.code);
  if (!ward || !first || !second || !wardCode || !firstCode) throw new Error("A province needs units.");
  const border = lines([outline.slice(0, 3)]);
  const away = (position: Position, by: number): Position => [(position[0] ?? 0) + by, position[1] ?? 0];

  const write = (layer: Layer, origin: Origin, features: [Record<string, unknown>, Geometry][]) => {
    const collection = {
      type: "FeatureCollection",
      name: layer,
      ...origin,
      features: features.map(([properties, geometry]) => ({ type: "Feature", properties, geometry })),
    };
    const file = path.join(dir, "basemap", `${layer}.geojson`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(collection)}\n`);
  };
  const country = JSON.parse(readFileSync(COUNTRY, "utf8")) as FeatureCollection & Origin;
  const marked = country.features.map(({ properties, geometry }: Feature): [object, Geometry] =>
    properties?.kind === "province"
      ? [{ kind: "province", name: PROVINCE, code: "99" }, area(outline)]
      : [properties ?? {}, geometry],
  );
  const { source, asOf, licence, attribution } = country;
  write("country", { source, asOf, licence, attribution }, marked as [Record<string, unknown>, Geometry][]);
  write("country-border-lai-chau", MADE_UP, [[{ between: "KH-VN" }, border]]);
  write("country-borders", MADE_UP, [
    [{ between: "KH-VN" }, lines([[away(outline[0] ?? [], 0.1), away(outline[0] ?? [], 0.5)]])],
  ]);
  const pond = [ward, away(ward, 0.01), [ward[0] + 0.01, ward[1] + 0.01], ward];
  write("lakes", MADE_UP, [[{ class: "lake", areaKm2: 0.6, name: "Hồ Thử" }, area(pond)]]);
  const beside = [away(first, 1), away(first, 1.2), [first[0] + 1.2, first[1] + 0.2], away(first, 1)];
  write("neighbours", MADE_UP, [[{ kind: "province", name: "Tỉnh Bên", code: "98" }, area(beside)]]);
  write("peaks", MADE_UP, [[{ name: "Núi Thử", eleM: 1200, inProvince: true }, point(second)]]);
  write("rivers", MADE_UP, [[{ class: "river", name: "Sông Thử" }, lines([[first, ward, second]])]]);
  write("roads", ROADS, [[{ class: "trunk", ref: "QL.99" }, lines(ways)]]);
  write("roads-tertiary", ROADS, [[{ class: "tertiary" }, lines(ways.slice(0, 1))]]);
  write("settlements", MADE_UP, [[{ name: "Phố Thử", rank: 1, communeCode: wardCode }, point(ward)]]);
  write("settlements-geonames", MADE_UP, [
    [{ name: "Bản Thử", rank: 6, communeCode: firstCode }, point(first)],
  ]);
}
