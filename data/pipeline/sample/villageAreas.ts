import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LngLat } from "../../../src/domain/commune";
import type { Ring } from "../../../src/io/geometry/halfPlane";
import { drawThiessenAreas, type GridPoint } from "../../../src/io/geometry/thiessen";
import { type CommuneTopology, toCommuneFeatures } from "../geometry/communeTopology";
import { rewindRings } from "../geometry/winding";
import { nameSegment, snapRings } from "./borderPoints";

/** A topology whose object `villages` holds one area per village, code = village id. */
export type VillageTopology = Topology<{ villages: GeometryCollection<{ code: string }> }>;

interface Place {
  id: string;
  communeCode: string;
  position: LngLat;
}

interface Piece {
  villageId: string;
  ring: Ring;
}

/**
 * The Thiessen areas of all villages, each within its commune, on the grid of the commune topology.
 * Areas share their lines with each other and with the communes' borders. Throws for a commune with holes.
 */
export function drawVillageAreas(boundaries: CommuneTopology, villages: readonly Place[]): VillageTopology {
  const grid = gridOf(boundaries);
  const pieces = toCommuneFeatures(boundaries).flatMap(({ properties: { code }, geometry }) => {
    const own = villages.filter(({ communeCode }) => communeCode === code);
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.map((it) => toGridRing(it, code, grid));
    const seeds = own.map(({ position }) => toGrid(position, grid));
    const areas = drawThiessenAreas(rings, seeds, eastwardStretch(polygons.flat(2)));
    return own.flatMap(({ id }, index): Piece[] =>
      (areas[index] ?? []).map((ring) => ({ villageId: id, ring })),
    );
  });
  const snapped = snapRings(pieces.map(({ ring }) => ring));
  const ringsOfVillage = new Map<string, Position[][]>(villages.map(({ id }) => [id, []]));
  for (const [index, { villageId }] of pieces.entries()) {
    const ring = snapped[index] ?? [];
    if (ring.length > 0) ringsOfVillage.get(villageId)?.push(ring.map(({ x, y }) => [x, y]));
  }
  return toTopology(ringsOfVillage, grid);
}

type Grid = NonNullable<Topology["transform"]>;

function gridOf({ transform }: CommuneTopology): Grid {
  if (!transform) throw new Error("The commune boundaries are not on a grid.");
  return transform;
}

function toGrid([lng = Number.NaN, lat = Number.NaN]: Position, { scale, translate }: Grid): GridPoint {
  return { x: (lng - translate[0]) / scale[0], y: (lat - translate[1]) / scale[1] };
}

/** The outer ring of a polygon, counter-clockwise, each edge named as the border segment it is. */
function toGridRing(rings: Position[][], code: string, grid: Grid): Ring {
  const [outer, hole] = rewindRings(rings);
  if (!outer || hole)
    throw new Error(`${code} has a hole: village areas are drawn for outlines without holes.`);
  const points = outer.slice(0, -1).map((position) => {
    const { x, y } = toGrid(position, grid);
    return { x: Math.round(x), y: Math.round(y) };
  });
  return points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    return { ...point, border: nameSegment(point, next) };
  });
}

/** Length of a degree of longitude over one of latitude in the middle of these positions. */
function eastwardStretch(positions: readonly Position[]): number {
  const latitudes = positions.map(([, lat = Number.NaN]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  return Math.cos((middle * Math.PI) / 180);
}

function toTopology(ringsOfVillage: ReadonlyMap<string, Position[][]>, grid: Grid): VillageTopology {
  const villages: FeatureCollection<Polygon | MultiPolygon, { code: string }> = {
    type: "FeatureCollection",
    features: [...ringsOfVillage].map(([id, rings]) => ({
      type: "Feature",
      id,
      properties: { code: id },
      geometry: toGeometry(id, rings),
    })),
  };
  const absolute = topology({ villages }) as VillageTopology;
  return {
    type: "Topology",
    transform: { scale: grid.scale, translate: grid.translate },
    objects: absolute.objects,
    arcs: absolute.arcs.map((arc) =>
      arc.map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = index > 0 ? (arc[index - 1] ?? []) : [];
        return [x - beforeX, y - beforeY];
      }),
    ),
  };
}

/** One part needs no multipolygon. */
function toGeometry(id: string, rings: Position[][]): Polygon | MultiPolygon {
  const [only, second] = rings;
  if (!only) throw new Error(`The area of ${id} is empty.`);
  return second
    ? { type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) }
    : { type: "Polygon", coordinates: [only] };
}
