import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import { roundLine } from "../../geometry/quantise";
import { rewindRings } from "../../geometry/winding";
import { HOANG_SA_ISLANDS } from "./hoangSaIslands";
import { readSource } from "./readSource";
import { PUBLISHED_BOUNDARIES, writeLayer } from "./writeLayer";

export interface CountryProperties {
  kind: "country" | "province" | "archipelago" | "shelf" | "island" | "label";
  name: string;
  code?: string;
  /** How sure the position is, where it is not the published polygon. */
  geometryStatus?: "indicative";
}

type Province = Feature<Polygon | MultiPolygon, { code: string; name: string }>;

const DA_NANG = "48";
const KHANH_HOA = "56";
const LAI_CHAU = "12";
/** East of this no part of Đà Nẵng or Khánh Hòa belongs to the mainland or its coast. */
const OPEN_SEA_LNG = 109.47;
/** Parts of Khánh Hòa between the coast and this lie on the continental shelf (DK1), not in Trường Sa. */
const TRUONG_SA_LNG = 112.1;
/** About 1 km: enough for an inset a few centimetres wide. */
const DECIMALS = 2;

/** Writes the country's outline for insets, with both archipelagos, each drawn and named. */
export function deriveCountry(sharedPath: string, outDir: string): void {
  const provinces = readSource<Polygon | MultiPolygon, { code: string; name: string }>(
    sharedPath,
    "vietnam_provinces_simplified.geojson",
  );
  const offshore = (code: string) => partsOf(provinces, code).filter((rings) => westOf(rings) > OPEN_SEA_LNG);
  const mainland = provinces.map((province) => ({
    ...province,
    geometry: toMultiPolygon(
      partsOf([province]).filter((rings) => westOf(rings) <= OPEN_SEA_LNG || !isSeaProvince(province)),
    ),
  }));
  const shelf = offshore(KHANH_HOA).filter((rings) => westOf(rings) < TRUONG_SA_LNG);
  const truongSa = offshore(KHANH_HOA).filter((rings) => westOf(rings) >= TRUONG_SA_LNG);
  const features: Feature<Geometry, CountryProperties>[] = [
    toFeature({ kind: "country", name: "Việt Nam" }, dissolve(mainland)),
    toFeature({ kind: "province", name: "Lai Châu", code: LAI_CHAU }, toArea(partsOf(provinces, LAI_CHAU))),
    toFeature({ kind: "archipelago", name: "Quần đảo Hoàng Sa", code: DA_NANG }, toArea(offshore(DA_NANG))),
    toFeature({ kind: "archipelago", name: "Quần đảo Trường Sa", code: KHANH_HOA }, toArea(truongSa)),
    toFeature({ kind: "shelf", name: "Thềm lục địa phía Nam", code: KHANH_HOA }, toArea(shelf)),
    ...HOANG_SA_ISLANDS.map(({ name, position }) =>
      toFeature(
        { kind: "island", name, code: DA_NANG, geometryStatus: "indicative" },
        { type: "Point", coordinates: position },
      ),
    ),
    toFeature(
      { kind: "label", name: "Quần đảo Hoàng Sa (Đà Nẵng)", code: DA_NANG },
      { type: "Point", coordinates: [112, 17.5] },
    ),
    toFeature(
      { kind: "label", name: "Quần đảo Trường Sa (Khánh Hòa)", code: KHANH_HOA },
      { type: "Point", coordinates: [114.3, 12] },
    ),
  ];
  writeLayer(outDir, "country", PUBLISHED_BOUNDARIES, features);
}

function isSeaProvince({ properties: { code } }: Province): boolean {
  return code === DA_NANG || code === KHANH_HOA;
}

function partsOf(provinces: readonly Province[], code?: string): Position[][][] {
  return provinces
    .filter(({ properties }) => code === undefined || properties.code === code)
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates));
}

function westOf(rings: readonly Position[][]): number {
  return Math.min(...(rings[0] ?? []).map(([lng = Number.POSITIVE_INFINITY]) => lng));
}

function toMultiPolygon(coordinates: Position[][][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}

/** Coarse parts, those left out that are too small to have a shape at this grid. */
function toArea(parts: readonly Position[][][]): Polygon | MultiPolygon {
  const coarse = parts
    .map((rings) => rings.map((ring) => roundLine(ring, DECIMALS)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0)
    .map(rewindRings);
  const [only, second] = coarse;
  return only && !second ? { type: "Polygon", coordinates: only } : toMultiPolygon(coarse);
}

/** All provinces as one area; what is left between two that were simplified apart is closed. */
function dissolve(provinces: readonly Feature<MultiPolygon>[]): Polygon | MultiPolygon {
  const collection: FeatureCollection<MultiPolygon> = { type: "FeatureCollection", features: [...provinces] };
  const country = topology({ country: collection }) as Topology<{ country: GeometryCollection }>;
  const merged = merge(
    country,
    country.objects.country.geometries as (TopologyPolygon | TopologyMultiPolygon)[],
  );
  return toArea(merged.coordinates.map(([outer = []]) => [outer]));
}

function toFeature(properties: CountryProperties, geometry: Geometry): Feature<Geometry, CountryProperties> {
  return { type: "Feature", properties, geometry };
}
