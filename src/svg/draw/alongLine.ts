type Point = readonly [x: number, y: number];

/** A stretch of a line on which a text can lie: its middle, and its direction in degrees, never upside down. */
export interface Stretch {
  middle: Point;
  angle: number;
  from: Point;
  to: Point;
}

/**
 * For every `spacing` of a line the stretches of one length that bend the least, the straightest first; those that
 * stray further from straight than `bend` are left out. All in the units of the points.
 */
export function stretchesOf(
  points: readonly Point[],
  length: number,
  spacing: number,
  bend: number,
): Stretch[][] {
  const line = measured(points);
  const total = line[line.length - 1]?.at ?? 0;
  const parts = Math.floor(Math.max(total / spacing, total >= length * 1.2 ? 1 : 0));
  const step = length / 3;
  return Array.from({ length: parts }, (_, part) => {
    const [start, end] = [(part * total) / parts, ((part + 1) * total) / parts];
    const found: { stretch: Stretch; stray: number }[] = [];
    for (let at = start; at + length <= end + 1e-6; at += step) {
      const [from, to] = [pointAt(line, at), pointAt(line, at + length)];
      const stray = strayOf(line, at, at + length, from, to);
      if (stray <= bend) found.push({ stretch: stretchOf(from, to), stray });
    }
    return found.sort((a, b) => a.stray - b.stray).map(({ stretch }) => stretch);
  });
}

/** Points along a line, one for every `spacing` of it, each with a few others to fall back on; none on a line below `least`. */
export function pointsAlong(points: readonly Point[], spacing: number, least = 0): Point[][] {
  const line = measured(points);
  const total = line[line.length - 1]?.at ?? 0;
  const parts = total < least ? 0 : Math.max(1, Math.floor(total / spacing));
  return Array.from({ length: parts }, (_, part) =>
    [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => pointAt(line, ((part + share) * total) / parts)),
  );
}

interface Measured {
  point: Point;
  /** way from the start */
  at: number;
}

function measured(points: readonly Point[]): Measured[] {
  let at = 0;
  return points.map((point, index) => {
    const before = points[index - 1] ?? point;
    at += Math.hypot(point[0] - before[0], point[1] - before[1]);
    return { point, at };
  });
}

function pointAt(line: readonly Measured[], at: number): Point {
  const after = line.findIndex((it) => it.at >= at);
  const next = line[after === -1 ? line.length - 1 : after];
  const before = line[Math.max(0, (after === -1 ? line.length : after) - 1)];
  if (next === undefined || before === undefined) return [0, 0];
  const share = next.at === before.at ? 0 : (at - before.at) / (next.at - before.at);
  return [
    before.point[0] + (next.point[0] - before.point[0]) * share,
    before.point[1] + (next.point[1] - before.point[1]) * share,
  ];
}

function stretchOf(one: Point, other: Point): Stretch {
  const [from, to] = one[0] <= other[0] ? [one, other] : [other, one];
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  return { middle: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], angle, from, to };
}

/** The furthest that the line goes from the straight way between two of its points. */
function strayOf(line: readonly Measured[], start: number, end: number, from: Point, to: Point): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < (end - start) * 0.8) return Number.POSITIVE_INFINITY;
  const between = line.filter((it) => it.at > start && it.at < end);
  return between.reduce(
    (most, { point: [x, y] }) => Math.max(most, Math.abs((x - from[0]) * dy - (y - from[1]) * dx) / length),
    0,
  );
}
