import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { UnitCollection } from "../drawnUnits";

/** Larger than what the camera may show: the mask must reach every edge of the screen. */
export const FAR_OUTSIDE: Position[] = [
  [90, 10],
  [116, 10],
  [116, 34],
  [90, 34],
  [90, 10],
];

/** Main-thread time between two pauses; well under the 50 ms of a task that a person notices. */
const SLICE_MS = 8;

/**
 * Closed rings around the union of the communes: an edge that two communes share runs in both
 * directions and cancels out, what is left is the border. Exact, because the communes come from one
 * topology. Pauses between communes so that a large country does not block the page.
 */
export async function provinceRings(
  communes: UnitCollection,
  pause: () => Promise<void>,
): Promise<Position[][]> {
  const edges = new BorderEdges();
  let sliceStart = performance.now();
  for (const feature of communes.features) {
    edges.add(feature);
    if (performance.now() - sliceStart > SLICE_MS) {
      await pause();
      sliceStart = performance.now();
    }
  }
  return edges.rings();
}

const ringsOf = new WeakMap<UnitCollection, Position[][]>();

/** The same at once, for a province; found once for each collection. */
export function provinceRingsNow(communes: UnitCollection): Position[][] {
  const known = ringsOf.get(communes);
  if (known !== undefined) return known;
  const edges = new BorderEdges();
  for (const feature of communes.features) edges.add(feature);
  const rings = edges.rings();
  ringsOf.set(communes, rings);
  return rings;
}

/** The border as lines. */
export function borderLines(rings: Position[][]): FeatureCollection<MultiLineString> {
  return collection({ type: "MultiLineString", coordinates: rings });
}

/** Everything but the province. */
export function outsideMask(rings: Position[][]): FeatureCollection<Polygon> {
  return collection({ type: "Polygon", coordinates: rings.length === 0 ? [] : [FAR_OUTSIDE, ...rings] });
}

function collection<G extends MultiLineString | Polygon>(geometry: G): FeatureCollection<G> {
  const features: Feature<G>[] =
    geometry.coordinates.length === 0 ? [] : [{ type: "Feature", properties: {}, geometry }];
  return { type: "FeatureCollection", features };
}

/** Directed edges without their opposite, by the number of the point they start from. */
class BorderEdges {
  readonly #numbers = new Map<string, number>();
  readonly #points: Position[] = [];
  readonly #targets = new Map<number, Set<number>>();

  add(feature: Feature<Polygon | MultiPolygon>): void {
    const { geometry } = feature;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) {
      let from: number | undefined;
      for (const position of ring) {
        const to = this.#numberOf(position);
        if (from !== undefined && from !== to) this.#addEdge(from, to);
        from = to;
      }
    }
  }

  /** Follows the edges until every one is used. */
  rings(): Position[][] {
    const rings: Position[][] = [];
    for (const start of this.#targets.keys()) {
      while ((this.#targets.get(start)?.size ?? 0) > 0) rings.push(this.#follow(start));
    }
    return rings.filter((ring) => ring.length > 3);
  }

  #follow(start: number): Position[] {
    const ring: Position[] = [];
    let current: number | undefined = start;
    while (current !== undefined) {
      const point = this.#points[current];
      if (point) ring.push(point);
      const targets = this.#targets.get(current);
      const next: number | undefined = targets?.values().next().value;
      if (next !== undefined) targets?.delete(next);
      current = next;
      if (next === start) {
        ring.push(this.#points[start] as Position);
        break;
      }
    }
    return ring;
  }

  #addEdge(from: number, to: number): void {
    if (this.#targets.get(to)?.delete(from)) return;
    const targets = this.#targets.get(from);
    if (targets) targets.add(to);
    else this.#targets.set(from, new Set([to]));
  }

  #numberOf([lng, lat]: Position): number {
    const key = `${lng},${lat}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#points.length;
    this.#numbers.set(key, number);
    this.#points.push([lng as number, lat as number]);
    return number;
  }
}
