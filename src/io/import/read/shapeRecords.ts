import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** Where the records of a .shp stand, and how many rings each polygon has. */
export interface ShapeRecords {
  count: number;
  /** by record, 0 for points, lines and empty shapes */
  rings: readonly number[];
}

const HEADER = 100;
const POLYGONS = [5, 15, 25];
/** Points, lines, polygons, sets of points, each also with height or measure. Patches in space are not read. */
const KINDS = [0, 1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28];
/** Kinds with a count of parts and of points; sets of points have the latter only. */
const WITH_PARTS = [3, 5, 13, 15, 23, 25];
const SETS = [8, 18, 28];

/**
 * Walks the records of a .shp before a library reads them: lengths that lie would make it loop or read beyond the
 * file. Refuses a file that is cut off, other kinds of shapes, and counts beyond the limits.
 */
export function readShapeRecords(bytes: Uint8Array): ShapeRecords {
  if (bytes.length < HEADER) throw new Refusal("shapefile-broken");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getInt32(32, true);
  if (!KINDS.includes(kind)) throw new Refusal("shapefile-kind", kind);
  const length = view.getInt32(24) * 2;
  if (length < HEADER || length > bytes.length) throw new Refusal("shapefile-broken");
  const rings: number[] = [];
  let vertices = 0;
  let offset = HEADER;
  while (offset + 12 <= length) {
    const size = view.getInt32(offset + 4) * 2;
    if (size < 4 || offset + 8 + size > length) throw new Refusal("shapefile-broken");
    const content = new DataView(bytes.buffer, bytes.byteOffset + offset + 8, size);
    const { points, parts } = countShape(content);
    vertices += points;
    if (vertices > LIMITS.vertices) throw new Refusal("too-many-vertices", LIMITS.vertices);
    rings.push(parts);
    if (rings.length > LIMITS.rows) throw new Refusal("too-many-rows", rings.length, LIMITS.rows);
    offset += 8 + size;
  }
  return { count: rings.length, rings };
}

function countShape(view: DataView): { points: number; parts: number } {
  const kind = view.getInt32(0, true);
  if (kind === 0) return { points: 0, parts: 0 };
  if (!KINDS.includes(kind)) throw new Refusal("shapefile-kind", kind);
  const hasParts = WITH_PARTS.includes(kind);
  if (!hasParts && !SETS.includes(kind)) {
    if (view.byteLength < 20) throw new Refusal("shapefile-broken");
    return { points: 1, parts: 0 };
  }
  const countAt = hasParts ? 40 : 36;
  if (view.byteLength < countAt + 4) throw new Refusal("shapefile-broken");
  const parts = hasParts ? view.getInt32(36, true) : 0;
  const points = view.getInt32(countAt, true);
  if (parts < 0 || points < 0 || countAt + 4 + parts * 4 + points * 16 > view.byteLength)
    throw new Refusal("shapefile-broken");
  checkParts(view, parts, points);
  return { points, parts: POLYGONS.includes(kind) ? parts : 0 };
}

/** Parts begin at points in growing order. */
function checkParts(view: DataView, parts: number, points: number): void {
  let previous = 0;
  for (let index = 0; index < parts; index++) {
    const start = view.getInt32(44 + index * 4, true);
    if (start < previous || start > points) throw new Refusal("shapefile-broken");
    previous = start;
  }
}
