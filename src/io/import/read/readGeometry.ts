import type { Geometry } from "geojson";
import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** Why something that stands for a geometry is none. */
export type GeometryFault = "geometry-broken" | "geometry-not-finite" | "geometry-missing";

/** Depth of `coordinates` by type: a point is one position. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ["Point", 0],
  ["MultiPoint", 1],
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);

/** Counts positions of all features of a file, up to the limit. */
export class VertexBudget {
  #left: number = LIMITS.vertices;

  spend(vertices: number): void {
    this.#left -= vertices;
    if (this.#left < 0) throw new Refusal("too-many-vertices", LIMITS.vertices);
  }
}

/**
 * Something from a file → a geometry whose `coordinates` have the shape that its type promises and only finite
 * numbers, else why not. The numbers stay as they are: open and crossing rings, projected and swapped positions are
 * for the checks that come later.
 */
export function readGeometry(value: unknown, budget: VertexBudget): Geometry | GeometryFault {
  if (value === null || value === undefined) return "geometry-missing";
  if (typeof value !== "object" || Array.isArray(value)) return "geometry-broken";
  const { type, coordinates, geometries } = value as Record<string, unknown>;
  if (type === "GeometryCollection") return readCollection(geometries, budget);
  const depth = DEPTHS.get(type);
  if (depth === undefined) return "geometry-broken";
  if (Array.isArray(coordinates) && coordinates.length === 0) return "geometry-missing";
  const fault = findFault(coordinates, depth, budget);
  return fault ?? ({ type, coordinates } as Geometry);
}

function readCollection(members: unknown, budget: VertexBudget): Geometry | GeometryFault {
  if (!Array.isArray(members)) return "geometry-broken";
  const geometries: Geometry[] = [];
  for (const member of members) {
    const geometry = readGeometry(member, budget);
    if (typeof geometry === "string") return geometry;
    geometries.push(geometry);
  }
  return geometries.length === 0 ? "geometry-missing" : { type: "GeometryCollection", geometries };
}

/** Nesting is bounded: by the depth of the type, and of collections by that of the whole file. */
function findFault(value: unknown, depth: number, budget: VertexBudget): GeometryFault | null {
  if (!Array.isArray(value)) return "geometry-broken";
  if (depth === 0) {
    budget.spend(1);
    if (value.length < 2 || !value.every((number) => typeof number === "number" || number === null))
      return "geometry-broken";
    // JSON has no NaN: programs that meet one write null, and a number beyond all bounds becomes infinite.
    return value.every((number) => Number.isFinite(number)) ? null : "geometry-not-finite";
  }
  for (const member of value) {
    const fault = findFault(member, depth - 1, budget);
    if (fault) return fault;
  }
  return null;
}
