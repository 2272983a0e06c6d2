import type { FeatureCollection, Polygon, Position } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { type CommuneTopology, toCommuneFeatures } from "../../../data/pipeline/geometry/communeTopology";
import { geometryAreaKm2 } from "../../../data/pipeline/geometry/ellipsoidArea";
import { createRandom } from "../../../data/pipeline/sample/random";
import type { LngLat } from "../../../src/domain/commune";
import { roundPosition, roundTo } from "../../../src/domain/geometry/round";

/** A made-up unit of today with its made-up figures. */
export interface MadeUpUnit {
  code: string;
  name: string;
  kind: "commune" | "ward";
  labelPoint: LngLat;
  areaKm2: number;
  population: number;
  /** on the province's list of khu vực III */
  isListed: boolean;
}

/** A made-up unit of before 1 July 2025. */
export interface MadeUpFormerUnit {
  code: string;
  name: string;
  kind: "commune" | "ward" | "town";
  district: string;
  communeCode: string;
}

/** A province that is nowhere: a ward in the middle and six communes around it, like slices of a cake. */
export interface MadeUpProvince {
  units: MadeUpUnit[];
  formerUnits: MadeUpFormerUnit[];
  boundaries: CommuneTopology;
  coarseBoundaries: CommuneTopology;
  /** the outer line, closed, counter-clockwise */
  outline: Position[];
}

/** In the Central Highlands: five hundred kilometres and more from Lai Châu, inside the country's extent. */
const MIDDLE: LngLat = [108.2, 12.6];
const SLICES = 6;
/** corners of a ring, two for each slice */
const CORNERS = 2 * SLICES;
const INNER_RADIUS = 0.07;
const OUTER_RADIUS = 0.32;
const GRID = { scale: [5e-5, 5e-5] as [number, number], translate: [107, 12] as [number, number] };
const NUMBERS = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy"];

/** The same seed gives the same province. */
export function makeUnits(seed: number): MadeUpProvince {
  const inner = ringOf(INNER_RADIUS, seed, "inner");
  const outer = ringOf(OUTER_RADIUS, seed, "outer");
  const at = (ring: readonly Position[], index: number): Position => ring[index % CORNERS] ?? MIDDLE;
  const slices = Array.from({ length: SLICES }, (_, slice) => {
    const [first, second, third] = [2 * slice, 2 * slice + 1, 2 * slice + 2];
    const back = [third, second, first].map((it) => at(inner, it));
    return [...[first, second, third].map((it) => at(outer, it)), ...back];
  });
  const rings = [inner, ...slices].map((ring) => [...ring, ring[0] ?? MIDDLE]);
  const boundaries = toTopology(rings);
  const random = createRandom(seed, "figures");
  const areas = toCommuneFeatures(boundaries).map(({ geometry }) => roundTo(geometryAreaKm2(geometry), 2));
  return {
    units: areas.map((areaKm2, index) => ({
      code: codeOf(index),
      name: nameOf(index),
      kind: index === 0 ? "ward" : "commune",
      labelPoint: index === 0 ? MIDDLE : onRay((2 * index - 1) / CORNERS, (INNER_RADIUS + OUTER_RADIUS) / 2),
      areaKm2,
      population: Math.round(areaKm2 * random.between(20, 200)),
      isListed: index % 3 !== 0,
    })),
    formerUnits: formerUnits(),
    boundaries,
    coarseBoundaries: boundaries,
    outline: [...outer, at(outer, 0)],
  };
}

function codeOf(index: number): string {
  return String(24_103 + 10 * index);
}

function nameOf(index: number): string {
  return `Thử ${NUMBERS[index] ?? ""}`;
}

/**
 * Fifteen: two of each unit and three of the ward. The first of each has the code of the next unit of today, as codes
 * were given anew, and the second unit keeps a name that is another unit's today.
 */
function formerUnits(): MadeUpFormerUnit[] {
  return NUMBERS.flatMap((number, index) => {
    const communeCode = codeOf(index);
    const district = index < 4 ? "Huyện Thử Đông" : "Huyện Thử Tây";
    const former = (code: string, name: string, kind: MadeUpFormerUnit["kind"] = "commune") => ({
      code,
      name,
      kind,
      district,
      communeCode,
    });
    return [
      former(codeOf((index + 1) % NUMBERS.length), `Cũ ${number}`),
      former(String(24_104 + 10 * index), `Xưa ${number}`),
      ...(index === 0 ? [former("24105", "Phố Cũ", "town")] : []),
    ];
  });
}

/** `turn` is 0 to 1, counter-clockwise from the east. */
function onRay(turn: number, radius: number): LngLat {
  const angle = 2 * Math.PI * turn;
  const [lng = 0, lat = 0] = roundPosition(
    [MIDDLE[0] + radius * Math.cos(angle), MIDDLE[1] + radius * Math.sin(angle)],
    5,
  );
  return [lng, lat];
}

function ringOf(radius: number, seed: number, name: string): Position[] {
  const random = createRandom(seed, name);
  return Array.from({ length: CORNERS }, (_, corner) =>
    onRay(corner / CORNERS, radius * random.between(0.85, 1.15)),
  );
}

function toTopology(rings: readonly Position[][]): CommuneTopology {
  const communes: FeatureCollection<Polygon, { code: string }> = {
    type: "FeatureCollection",
    features: rings.map((ring, index) => ({
      type: "Feature",
      id: codeOf(index),
      properties: { code: codeOf(index) },
      geometry: { type: "Polygon", coordinates: [ring] },
    })),
  };
  return quantize(topology({ communes }) as CommuneTopology, GRID) as CommuneTopology;
}
