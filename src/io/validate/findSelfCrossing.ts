/** Whole steps of 1e-7 degree (about 1 cm) from the ring's first position, so that signs are exact. */
const STEPS_PER_DEGREE = 1e7;

interface Segment {
  index: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  minX: number;
  maxX: number;
}

/**
 * The indices of two segments of a closed ring that meet where they should not, or null. Sweeps from
 * west to east and compares only segments whose extents overlap, so that a boundary of many thousand
 * positions takes milliseconds.
 */
export function findSelfCrossing(ring: readonly (readonly [number, number])[]): [number, number] | null {
  const segments = toSegments(ring);
  const order = [...segments].sort((first, second) => first.minX - second.minX);
  let active: Segment[] = [];
  for (const segment of order) {
    active = active.filter((it) => it.maxX >= segment.minX);
    for (const other of active) {
      const [earlier, later] = other.index < segment.index ? [other, segment] : [segment, other];
      if (meetWrongly(earlier, later)) return [earlier.index, later.index];
    }
    active.push(segment);
  }
  return null;
}

/** Repeated positions make no segment: they are harmless. */
function toSegments(ring: readonly (readonly [number, number])[]): Segment[] {
  const [originLng, originLat] = ring[0] ?? [0, 0];
  const points = ring.map(([lng, lat]) => [
    Math.round((lng - originLng) * STEPS_PER_DEGREE),
    Math.round((lat - originLat) * STEPS_PER_DEGREE),
  ]);
  return points.flatMap(([bx = 0, by = 0], position) => {
    const [ax = 0, ay = 0] = points[position - 1] ?? [];
    if (position === 0 || (ax === bx && ay === by)) return [];
    return [{ index: position - 1, ax, ay, bx, by, minX: Math.min(ax, bx), maxX: Math.max(ax, bx) }];
  });
}

function side(px: number, py: number, { ax, ay, bx, by }: Segment): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

function isOn(px: number, py: number, segment: Segment): boolean {
  return (
    side(px, py, segment) === 0 &&
    px >= segment.minX &&
    px <= segment.maxX &&
    py >= Math.min(segment.ay, segment.by) &&
    py <= Math.max(segment.ay, segment.by)
  );
}

function meetWrongly(s: Segment, t: Segment): boolean {
  if (Math.max(s.ay, s.by) < Math.min(t.ay, t.by) || Math.max(t.ay, t.by) < Math.min(s.ay, s.by))
    return false;
  // Neighbours share one end; they are wrong only when one runs back over the other.
  const isNext = s.bx === t.ax && s.by === t.ay;
  const isBefore = t.bx === s.ax && t.by === s.ay;
  if (isNext || isBefore) return isNext === isBefore || runsBack(s, t, isNext);
  if (side(s.ax, s.ay, t) * side(s.bx, s.by, t) < 0 && side(t.ax, t.ay, s) * side(t.bx, t.by, s) < 0)
    return true;
  return isOn(s.ax, s.ay, t) || isOn(s.bx, s.by, t) || isOn(t.ax, t.ay, s) || isOn(t.bx, t.by, s);
}

function runsBack(s: Segment, t: Segment, isNext: boolean): boolean {
  return isNext ? isOn(t.bx, t.by, s) || isOn(s.ax, s.ay, t) : isOn(s.bx, s.by, t) || isOn(t.ax, t.ay, s);
}
