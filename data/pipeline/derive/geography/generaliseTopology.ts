import type { Position } from "geojson";
import { presimplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import { findCrossings } from "../../geometry/crossings";
import { triangleAreaM2 } from "../../geometry/planar";
import { dropRepeats } from "../../geometry/quantise";

interface Grid {
  /** Width of the grid in degrees that all positions are put on. */
  gridDegrees: number;
  /** South-west corner of the grid. */
  origin: [lng: number, lat: number];
}

/** What a generalised picture has to fulfil. */
export interface Generalisation<T extends Objects> extends Grid {
  /** Points that span less than this triangle with their neighbours may go (m²). */
  smallestTriangleM2: number;
  /** Arcs of the areas whose shape is still too far from the truth, given the generalised topology. */
  findUnfaithfulArcs: (topology: Topology<T>) => Iterable<number>;
}

/** Each round keeps about a third more points where something was wrong. */
const REFINEMENT = 0.6;
const MOST_ROUNDS = 60;

/**
 * Takes away the points that matter least (by the triangle they span, after Visvalingam), arc by arc, so
 * that a shared border stays one line; then puts the rest on a grid. Where lines would cross or touch,
 * or an area is not faithful, the arcs concerned keep more points. Throws when that does not come to an end.
 */
export function generaliseTopology<T extends Objects>(
  source: Topology<T>,
  wanted: Generalisation<T>,
): Topology<T> {
  const weighted = presimplify(source, ([a, b, c]) => triangleAreaM2(a, b, c)).arcs;
  const thresholds = source.arcs.map(() => wanted.smallestTriangleM2);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const onGrid = weighted.map((arc, index) => {
      const kept = arc.filter(
        ([, , weight = Number.POSITIVE_INFINITY]) => weight >= (thresholds[index] ?? 0),
      );
      return dropRepeats(kept.map((position) => toGrid(position, wanted)));
    });
    const result = withGrid(source, onGrid, wanted);
    const refine = new Set(findCrossings(onGrid).flatMap(({ lines }) => lines));
    for (const arc of wanted.findUnfaithfulArcs(result)) refine.add(arc);
    if (refine.size === 0) return result;
    for (const arc of refine) thresholds[arc] = (thresholds[arc] ?? 0) * REFINEMENT;
  }
  throw new Error("No generalisation was found that keeps the outlines apart and faithful.");
}

function toGrid([lng = 0, lat = 0]: Position, { gridDegrees, origin }: Grid): Position {
  return [Math.round((lng - origin[0]) / gridDegrees), Math.round((lat - origin[1]) / gridDegrees)];
}

/** The topology with new arcs, written as steps on the grid. */
function withGrid<T extends Objects>(
  source: Topology<T>,
  arcs: Position[][],
  { gridDegrees, origin }: Grid,
): Topology<T> {
  return {
    type: "Topology",
    transform: { scale: [gridDegrees, gridDegrees], translate: origin },
    objects: source.objects,
    arcs: arcs.map((arc) =>
      arc.map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = index > 0 ? (arc[index - 1] ?? []) : [];
        return [x - beforeX, y - beforeY];
      }),
    ),
  };
}
