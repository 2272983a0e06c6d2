import { Delaunay } from "d3-delaunay";
import { type Corner, clipRing, type HalfPlane, type Ring } from "./halfPlane";

/** A point on the grid of the commune topology; villages may lie between its lines. */
export interface GridPoint {
  x: number;
  y: number;
}

/**
 * The part of a commune that is nearer to each seed than to any other, as rings; `stretch` is the length
 * of a grid step eastward over one northward there. Cut by the lines midway to the neighbours, in the
 * commune's own plane: those lines stay straight on the grid, and both sides of one compute the same
 * points, so the areas fit without gap or overlap.
 */
export function drawThiessenAreas(
  communeRings: readonly Ring[],
  seeds: readonly GridPoint[],
  stretch: number,
): Corner[][][] {
  const delaunay = Delaunay.from(
    seeds,
    ({ x }) => x * stretch,
    ({ y }) => y,
  );
  return seeds.map((seed, index) => {
    let pieces: Corner[][] = communeRings.map((ring) => [...ring]);
    for (const neighbour of delaunay.neighbors(index)) {
      const other = seeds[neighbour];
      if (!other) throw new RangeError(`There is no seed ${neighbour}.`);
      const nearerHalf = halfPlaneNearerTo(seed, other, stretch);
      pieces = pieces.flatMap((piece) => clipRing(piece, nearerHalf));
    }
    return pieces;
  });
}

/** The points nearer to `seed` than to `other`; swapping the two gives exactly the negative numbers. */
function halfPlaneNearerTo(seed: GridPoint, other: GridPoint, stretch: number): HalfPlane {
  const xWeight = stretch ** 2;
  return {
    a: 2 * xWeight * (other.x - seed.x),
    b: 2 * (other.y - seed.y),
    c: xWeight * (other.x ** 2 - seed.x ** 2) + (other.y ** 2 - seed.y ** 2),
  };
}
