type XY = readonly [x: number, y: number];

/**
 * Part of a small drawing, in units of its own square with y downwards. The map paints marks into pixels
 * and the page draws them as SVG, so that a sign is the same in both.
 */
export type Mark =
  | { kind: "polygon"; points: readonly XY[] }
  | { kind: "circle"; centre: XY; radius: number }
  | { kind: "line"; points: readonly XY[]; width: number };

export const polygon = (...points: readonly XY[]): Mark => ({ kind: "polygon", points });
export const circle = (x: number, y: number, radius: number): Mark => ({
  kind: "circle",
  centre: [x, y],
  radius,
});
export const line = (width: number, ...points: readonly XY[]): Mark => ({ kind: "line", points, width });

/** Distance in units from a place to the nearest edge of the marks, positive inside one of them. */
export function depthIn(marks: readonly Mark[], x: number, y: number): number {
  let depth = Number.NEGATIVE_INFINITY;
  for (const mark of marks) depth = Math.max(depth, depthInMark(mark, x, y));
  return depth;
}

function depthInMark(mark: Mark, x: number, y: number): number {
  if (mark.kind === "circle") return mark.radius - Math.hypot(x - mark.centre[0], y - mark.centre[1]);
  if (mark.kind === "line") return mark.width / 2 - distanceToPath(mark.points, x, y);
  const [first] = mark.points;
  if (first === undefined) return Number.NEGATIVE_INFINITY;
  const distance = distanceToPath(mark.points, x, y, first);
  return isInside(mark.points, x, y) ? distance : -distance;
}

/** `last` closes a path. Asked for every pixel of every icon: squares, and one root at the end. */
function distanceToPath(points: readonly XY[], x: number, y: number, last?: XY): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < points.length; index++) {
    const start = points[index] as XY;
    const end = points[index + 1] ?? last ?? start;
    const dx = end[0] - start[0];
    const dy = end[1] - start[1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - start[0]) * dx + (y - start[1]) * dy) / length;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const awayX = x - start[0] - t * dx;
    const awayY = y - start[1] - t * dy;
    const square = awayX * awayX + awayY * awayY;
    if (square < least) least = square;
  }
  return Math.sqrt(least);
}

/** Counts how often a ray to the right crosses the outline. */
function isInside(points: readonly XY[], x: number, y: number): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of points.entries()) {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
