import type { Corner, Ring } from "../../../src/io/geometry/halfPlane";
import type { GridPoint } from "../../../src/io/geometry/thiessen";

/**
 * Puts rings on the grid so that neighbours still share their lines. A cut ends somewhere on a border
 * segment, and the grid moves that end by half a step at most; every ring along the same segment, on
 * either side of the border, is given the same point.
 */
export function snapRings(rings: readonly Ring[]): GridPoint[][] {
  const snapped = rings.map((ring) =>
    ring.map((it) => ({ ...it, x: Math.round(it.x), y: Math.round(it.y) })),
  );
  const pointsOfSegment = collectPoints(snapped);
  return snapped.map((ring) => closeRing(withBorderPoints(ring, pointsOfSegment)));
}

/** The name of the border segment between two grid points, the same from both sides. */
export function nameSegment(a: GridPoint, b: GridPoint): string {
  const [from, to] = a.x < b.x || (a.x === b.x && a.y < b.y) ? [a, b] : [b, a];
  return `${from.x},${from.y},${to.x},${to.y}`;
}

/** All points that any ring has on each border segment, in order along it. */
function collectPoints(rings: readonly Corner[][]): Map<string, GridPoint[]> {
  const pointsOfSegment = new Map<string, Map<string, GridPoint>>();
  for (const ring of rings) {
    for (const [index, corner] of ring.entries()) {
      if (corner.border === null) continue;
      const points = pointsOfSegment.get(corner.border) ?? new Map<string, GridPoint>();
      for (const { x, y } of [corner, cornerAfter(ring, index)]) points.set(`${x},${y}`, { x, y });
      pointsOfSegment.set(corner.border, points);
    }
  }
  return new Map(
    [...pointsOfSegment].map(([name, points]) => [
      name,
      [...points.values()].sort((p, q) => alongSegment(name, p) - alongSegment(name, q)),
    ]),
  );
}

function alongSegment(name: string, { x, y }: GridPoint): number {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = name.split(",").map(Number);
  return (x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY);
}

function withBorderPoints(
  ring: readonly Corner[],
  pointsOfSegment: ReadonlyMap<string, GridPoint[]>,
): GridPoint[] {
  return ring.flatMap((corner, index) => {
    const points = corner.border === null ? undefined : pointsOfSegment.get(corner.border);
    if (!points) return [corner];
    const next = cornerAfter(ring, index);
    const from = points.findIndex((it) => isSame(it, corner));
    const to = points.findIndex((it) => isSame(it, next));
    const between = from < to ? points.slice(from + 1, to) : points.slice(to + 1, from).reverse();
    return [corner, ...between];
  });
}

/** Drops repeated points and spikes that the grid has flattened; empty when nothing is left. */
function closeRing(points: readonly GridPoint[]): GridPoint[] {
  const kept = points.map(({ x, y }) => ({ x, y }));
  while (kept.length > 2) {
    const superfluous = kept.findIndex((point, index) => {
      const before = kept.at(index - 1);
      const after = kept[(index + 1) % kept.length];
      return isSame(point, after) || isSame(before, after);
    });
    if (superfluous === -1) break;
    kept.splice(superfluous, 1);
  }
  const start = kept[0];
  return kept.length < 3 || !start ? [] : [...kept, start];
}

function cornerAfter(ring: readonly Corner[], index: number): Corner {
  const corner = ring[(index + 1) % ring.length];
  if (!corner) throw new RangeError("A ring without corners has no next corner.");
  return corner;
}

function isSame(a: GridPoint | undefined, b: GridPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y;
}
