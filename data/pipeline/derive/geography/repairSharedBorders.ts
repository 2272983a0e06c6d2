import type { Feature, MultiPolygon, Position } from "geojson";
import { polygonAreaM2 } from "../../geometry/ellipsoidArea";
import { distanceToSegmentM } from "../../geometry/planar";
import { isSamePosition, roundLine } from "../../geometry/quantise";
import { rewindRings } from "../../geometry/winding";

/** The published outlines differ from their neighbours' by up to about a metre; 5 decimals are 1.1 m. */
const GRID_DECIMALS = 5;
/** A vertex this near to a neighbour's edge belongs on it. */
const SNAP_METRES = 2.5;
/** Parts below this are leftovers of an earlier repair (0.01 to 1 m² here), not land. */
const SMALLEST_PART_M2 = 100;

interface Edge {
  from: Position;
  to: Position;
}

/**
 * Outlines whose shared borders are really shared: positions on one fine grid, leftover specks and
 * spikes taken away, and a vertex that only one of two neighbours has put into the other's edge.
 */
export function repairSharedBorders<P>(
  features: readonly Feature<MultiPolygon, P>[],
): Feature<MultiPolygon, P>[] {
  const snapped = features.map((feature) => ({
    ...feature,
    geometry: {
      type: "MultiPolygon" as const,
      coordinates: feature.geometry.coordinates
        .filter((rings) => polygonAreaM2(rings) >= SMALLEST_PART_M2)
        .map((rings) => rewindRings(rings.map((ring) => dropSpikes(roundLine(ring, GRID_DECIMALS))))),
    },
  }));
  const inserts = findMissingVertices(snapped);
  for (const feature of snapped)
    feature.geometry.coordinates = feature.geometry.coordinates.map((rings) =>
      rings.map((ring) =>
        dropSpikes(
          ring.flatMap((position, index) => {
            const next = ring[index + 1];
            return next ? [position, ...(inserts.get(edgeKey(position, next)) ?? [])] : [position];
          }),
        ),
      ),
    );
  return snapped;
}

/** A closed ring without places where it goes out and comes back on the same edge. */
function dropSpikes(ring: readonly Position[]): Position[] {
  let open = ring.slice(0, -1);
  for (;;) {
    const size = open.length;
    open = open.filter((position, index) => {
      const before = open[(index + size - 1) % size];
      return !isSamePosition(position, before);
    });
    const spike = open.findIndex((_, index) =>
      isSamePosition(open[(index + open.length - 1) % open.length], open[(index + 1) % open.length]),
    );
    if (spike >= 0) open = open.filter((_, index) => index !== spike);
    if (open.length === size) break;
  }
  const first = open[0];
  return first ? [...open, first] : [];
}

function edgeKey(from: Position, to: Position): string {
  return `${from.join(",")} ${to.join(",")}`;
}

/** For edges of one side only: vertices of other such edges that lie on them, in the edge's direction. */
function findMissingVertices(features: readonly { geometry: MultiPolygon }[]): Map<string, Position[]> {
  const directed = new Map<string, Edge>();
  for (const { geometry } of features)
    for (const ring of geometry.coordinates.flat())
      ring.forEach((from, index) => {
        const to = ring[index + 1];
        if (to) directed.set(edgeKey(from, to), { from, to });
      });
  const lonely = [...directed.values()].filter(({ from, to }) => !directed.has(edgeKey(to, from)));
  const cells = new Map<string, Position[]>();
  for (const { from } of lonely) {
    const key = cellOf(from).join(",");
    cells.set(key, [...(cells.get(key) ?? []), from]);
  }
  const inserts = new Map<string, Position[]>();
  for (const { from, to } of lonely) {
    const near = verticesAround(cells, from, to)
      .filter((vertex) => !isSamePosition(vertex, from) && !isSamePosition(vertex, to))
      .map((vertex) => ({ vertex, ...distanceToSegmentM(vertex, from, to) }))
      .filter(({ distance, along }) => distance <= SNAP_METRES && along > 0 && along < 1)
      .sort((a, b) => a.along - b.along);
    if (near.length > 0)
      inserts.set(
        edgeKey(from, to),
        near.map(({ vertex }) => vertex),
      );
  }
  return inserts;
}

/** Column and row of a cell of about 100 m, so that only near vertices are compared. */
function cellOf([lng = 0, lat = 0]: Position): [number, number] {
  return [Math.floor(lng * 1000), Math.floor(lat * 1000)];
}

/** Vertices in the cells that an edge may touch, and in those next to them. */
function verticesAround(cells: ReadonlyMap<string, Position[]>, from: Position, to: Position): Position[] {
  const [fromColumn, fromRow] = cellOf(from);
  const [toColumn, toRow] = cellOf(to);
  const found: Position[] = [];
  for (
    let column = Math.min(fromColumn, toColumn) - 1;
    column <= Math.max(fromColumn, toColumn) + 1;
    column++
  )
    for (let row = Math.min(fromRow, toRow) - 1; row <= Math.max(fromRow, toRow) + 1; row++)
      found.push(...(cells.get(`${column},${row}`) ?? []));
  return found;
}
