import type { Position } from "geojson";
import { presimplify } from "topojson-simplify";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { CommuneTopology } from "../../geometry/communeTopology";
import { findCrossings } from "../../geometry/crossings";
import { triangleAreaM2 } from "../../geometry/planar";
import { dropRepeats } from "../../geometry/quantise";

/** What a generalised picture has to fulfil. */
export interface Generalisation {
  /** Points that span less than this triangle with their neighbours may go (m²). */
  smallestTriangleM2: number;
  /** Width of the grid in degrees that all positions are put on. */
  gridDegrees: number;
  /** South-west corner of the grid. */
  origin: [lng: number, lat: number];
  /** Codes of the units whose shape is still too far from the truth, given the generalised topology. */
  findUnfaithful: (topology: CommuneTopology) => Set<string>;
}

/** Each round keeps about a third more points where something was wrong. */
const REFINEMENT = 0.6;
const MOST_ROUNDS = 60;

/**
 * Takes away the points that matter least (by the triangle they span, after Visvalingam), arc by arc, so
 * that a shared border stays one line; then puts the rest on a grid. Where lines would cross or touch,
 * or a unit is not faithful, the arcs concerned keep more points. Throws when that does not come to an end.
 */
export function generaliseTopology(source: CommuneTopology, wanted: Generalisation): CommuneTopology {
  const weighted = presimplify(source, ([a, b, c]) => triangleAreaM2(a, b, c)).arcs;
  const thresholds = source.arcs.map(() => wanted.smallestTriangleM2);
  const arcsOfUnit = collectArcsOfUnits(source);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const onGrid = weighted.map((arc, index) => {
      const kept = arc.filter(
        ([, , weight = Number.POSITIVE_INFINITY]) => weight >= (thresholds[index] ?? 0),
      );
      return dropRepeats(kept.map((position) => toGrid(position, wanted)));
    });
    const result = withGrid(source, onGrid, wanted);
    const refine = new Set(findCrossings(onGrid).flatMap(({ lines }) => lines));
    for (const code of wanted.findUnfaithful(result))
      for (const arc of arcsOfUnit.get(code) ?? []) refine.add(arc);
    if (refine.size === 0) return result;
    for (const arc of refine) thresholds[arc] = (thresholds[arc] ?? 0) * REFINEMENT;
  }
  throw new Error("No generalisation was found that keeps the outlines apart and faithful.");
}

function toGrid([lng = 0, lat = 0]: Position, { gridDegrees, origin }: Generalisation): Position {
  return [Math.round((lng - origin[0]) / gridDegrees), Math.round((lat - origin[1]) / gridDegrees)];
}

/** The topology with new arcs, written as steps on the grid. */
function withGrid(source: CommuneTopology, arcs: Position[][], wanted: Generalisation): CommuneTopology {
  return {
    type: "Topology",
    transform: { scale: [wanted.gridDegrees, wanted.gridDegrees], translate: wanted.origin },
    objects: source.objects,
    arcs: arcs.map((arc) =>
      arc.map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = index > 0 ? (arc[index - 1] ?? []) : [];
        return [x - beforeX, y - beforeY];
      }),
    ),
  };
}

function collectArcsOfUnits(topology: CommuneTopology): Map<string, Set<number>> {
  const arcsOfUnit = new Map<string, Set<number>>();
  for (const geometry of topology.objects.communes.geometries) {
    const rings = (geometry as Polygon | MultiPolygon).arcs.flat(2);
    const { code } = geometry.properties as { code: string };
    arcsOfUnit.set(code, new Set(rings.map((arc) => (arc < 0 ? ~arc : arc))));
  }
  return arcsOfUnit;
}
