import type { Position } from "geojson";

/** Two segments that meet anywhere but at the common end of neighbours. */
export interface Crossing {
  /** Index of the line each segment belongs to. */
  lines: [number, number];
  /** Where the first of the two segments begins. */
  at: Position;
}

interface Segment {
  line: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

/**
 * Every place where lines that should only touch at their ends cross, overlap or touch elsewhere. With
 * the arcs of a topology this finds at once rings that cross themselves, units that overlap and necks
 * that have closed. Signs are compared exactly, so coordinates should be whole numbers on a grid.
 */
export function findCrossings(lines: readonly (readonly Position[])[]): Crossing[] {
  const segments = lines.flatMap(toSegments);
  const cellSize = chooseCellSize(segments);
  const cells = new Map<string, number[]>();
  const found = new Map<string, Crossing>();
  segments.forEach((segment, index) => {
    for (const cell of coveredCells(segment, cellSize)) {
      const others = cells.get(cell);
      if (!others) {
        cells.set(cell, [index]);
        continue;
      }
      for (const otherIndex of others) {
        const other = segments[otherIndex];
        if (other && meetsWrongly(segment, other))
          found.set(`${otherIndex}:${index}`, {
            lines: [other.line, segment.line],
            at: [other.ax, other.ay],
          });
      }
      others.push(index);
    }
  });
  return [...found.values(), ...findSharedInnerVertices(lines)];
}

/** Vertices, other than ends of lines, that are used twice: rings that touch themselves or each other. */
function findSharedInnerVertices(lines: readonly (readonly Position[])[]): Crossing[] {
  const seen = new Map<string, { line: number; isInner: boolean }>();
  const found: Crossing[] = [];
  lines.forEach((positions, line) => {
    positions.forEach((position, index) => {
      const isInner = index > 0 && index < positions.length - 1;
      const key = position.join(",");
      const earlier = seen.get(key);
      if (earlier && (isInner || earlier.isInner)) found.push({ lines: [earlier.line, line], at: position });
      seen.set(key, { line, isInner: isInner || (earlier?.isInner ?? false) });
    });
  });
  return found;
}

function toSegments(positions: readonly Position[], line: number): Segment[] {
  const segments: Segment[] = [];
  let previous: Position | undefined;
  for (const position of positions) {
    if (previous) {
      const [ax = 0, ay = 0] = previous;
      const [bx = 0, by = 0] = position;
      segments.push({ line, ax, ay, bx, by });
    }
    previous = position;
  }
  return segments;
}

/** About one mean segment: few segments per cell, few cells per segment. */
function chooseCellSize(segments: readonly Segment[]): number {
  const total = segments.reduce((sum, s) => sum + Math.abs(s.bx - s.ax) + Math.abs(s.by - s.ay), 0);
  return total / Math.max(1, segments.length) || 1;
}

function coveredCells({ ax, ay, bx, by }: Segment, size: number): string[] {
  const cells: string[] = [];
  const right = Math.floor(Math.max(ax, bx) / size);
  const top = Math.floor(Math.max(ay, by) / size);
  for (let column = Math.floor(Math.min(ax, bx) / size); column <= right; column++)
    for (let row = Math.floor(Math.min(ay, by) / size); row <= top; row++) cells.push(`${column},${row}`);
  return cells;
}

function side(px: number, py: number, s: Segment): number {
  return Math.sign((s.bx - s.ax) * (py - s.ay) - (s.by - s.ay) * (px - s.ax));
}

function isWithin(px: number, py: number, s: Segment): boolean {
  return (
    px >= Math.min(s.ax, s.bx) &&
    px <= Math.max(s.ax, s.bx) &&
    py >= Math.min(s.ay, s.by) &&
    py <= Math.max(s.ay, s.by)
  );
}

function isEnd(px: number, py: number, s: Segment): boolean {
  return (px === s.ax && py === s.ay) || (px === s.bx && py === s.by);
}

function meetsWrongly(s: Segment, t: Segment): boolean {
  const sa = side(s.ax, s.ay, t);
  const sb = side(s.bx, s.by, t);
  const ta = side(t.ax, t.ay, s);
  const tb = side(t.bx, t.by, s);
  if (sa * sb < 0 && ta * tb < 0) return true;
  // An end that lies on the other segment, and is not an end of it too.
  if (sa === 0 && isWithin(s.ax, s.ay, t) && !isEnd(s.ax, s.ay, t)) return true;
  if (sb === 0 && isWithin(s.bx, s.by, t) && !isEnd(s.bx, s.by, t)) return true;
  if (ta === 0 && isWithin(t.ax, t.ay, s) && !isEnd(t.ax, t.ay, s)) return true;
  if (tb === 0 && isWithin(t.bx, t.by, s) && !isEnd(t.bx, t.by, s)) return true;
  return isEnd(s.ax, s.ay, t) && isEnd(s.bx, s.by, t);
}
