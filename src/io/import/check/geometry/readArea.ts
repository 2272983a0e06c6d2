import type { MultiPolygon, Polygon, Position } from "geojson";
import type { FindingCode } from "../../../../domain/entered/importWords";
import { findSelfCrossing } from "../../../validate/findSelfCrossing";
import { isFinitePosition } from "../../../validate/geojsonWalk";
import type { PositionReader } from "../positions/positionReader";
import type { RowView } from "../tableView";

export type AreaGeometry = Polygon | MultiPolygon;

export type AreaReading =
  | { kind: "none" }
  | { kind: "area"; geometry: AreaGeometry; isRewound: boolean }
  | { kind: "waiting" }
  | { kind: "fault"; code: FindingCode; value: string };

/** The area of a feature on WGS 84, its rings closed, simple and wound as RFC 7946 wants. */
export function readArea(row: RowView, positions: Pick<PositionReader, "place">): AreaReading {
  const { geometry } = row;
  if (geometry === null || geometry.type === "Point") return { kind: "none" };
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
    return { kind: "fault", code: "geometry-not-area", value: geometry.type };
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  if (
    !Array.isArray(polygons) ||
    polygons.length === 0 ||
    polygons.some((it) => !Array.isArray(it) || it.length === 0)
  )
    return { kind: "fault", code: "geometry-missing", value: geometry.type };
  let isRewound = false;
  const made: Position[][][] = [];
  for (const rings of polygons) {
    const polygon: Position[][] = [];
    for (const [index, ring] of rings.entries()) {
      const fault = ringFault(ring);
      if (fault !== null) return fault;
      const placed: [number, number][] = [];
      for (const position of ring) {
        const placing = positions.place(row.row, position);
        if (placing.kind === "waiting") return { kind: "waiting" };
        if (placing.kind === "outside")
          return { kind: "fault", code: "position-outside", value: position.join("; ") };
        placed.push([...placing.position]);
      }
      const crossing = findSelfCrossing(placed);
      if (crossing !== null)
        return { kind: "fault", code: "ring-crosses-itself", value: placed[crossing[0]]?.join("; ") ?? "" };
      const isRight = isCounterClockwise(placed) === (index === 0);
      isRewound ||= !isRight;
      polygon.push(isRight ? placed : placed.reverse());
    }
    made.push(polygon);
  }
  const [only, second] = made;
  return {
    kind: "area",
    isRewound,
    geometry:
      only !== undefined && second === undefined
        ? { type: "Polygon", coordinates: only }
        : { type: "MultiPolygon", coordinates: made },
  };
}

function ringFault(ring: unknown): AreaReading | null {
  if (!Array.isArray(ring) || !ring.every(isFinitePosition))
    return { kind: "fault", code: "position-invalid", value: "" };
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return ring.length >= 4 && isClosed
    ? null
    : { kind: "fault", code: "ring-open", value: first?.join("; ") ?? "" };
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let sum = 0;
  const [originX = 0, originY = 0] = ring[0] ?? [];
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    sum += (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
  }
  return sum > 0;
}
