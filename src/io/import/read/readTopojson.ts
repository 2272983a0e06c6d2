import type { Feature } from "geojson";
import type { GeometryObject, Topology } from "topojson-specification";
import type { SourceTable } from "../sourceTable";
import type { FindingLog } from "./findingLog";
import { type LooseRow, makeLayer } from "./layerTable";
import { isObject } from "./readGeojson";
import { VertexBudget } from "./readGeometry";
import { Refusal } from "./refusal";

/** Each object of a topology → one layer. Lost: which borders are shared, and the quantisation itself. */
export async function readTopojson(
  fileName: string,
  value: Record<string, unknown>,
  log: FindingLog,
): Promise<SourceTable[]> {
  const { feature } = await import("topojson-client");
  const arcs = value.arcs;
  if (!isObject(value.objects) || !Array.isArray(arcs) || !arcs.every(Array.isArray))
    throw new Refusal("topology-broken");
  const lengths = arcs.map((arc: unknown[]) => arc.length);
  const budget = new VertexBudget();
  const tables = Object.entries(value.objects).map(([name, object]) => {
    // Counted before anything is built: arcs may be named any number of times.
    countArcs(object, lengths, new VertexBudget());
    const rows = listGeometries(object).map((geometry, index): LooseRow => {
      const { properties, id, geometry: shape } = convert(() => feature(toTopology(value), geometry));
      const attributes = new Map<string, unknown>(Object.entries(properties ?? {}));
      if (id !== undefined && !attributes.has("id")) attributes.set("id", id);
      return { row: index + 1, attributes, geometry: shape };
    });
    const source = {
      fileName,
      name: name.normalize("NFC"),
      format: "topojson" as const,
      crs: "",
      encoding: "",
    };
    return makeLayer(source, rows, budget, log);
  });
  if (tables.every(({ rows }) => rows.length === 0)) throw new Refusal("no-rows");
  return tables.filter(({ rows }) => rows.length > 0);
}

function toTopology(value: Record<string, unknown>): Topology {
  return value as unknown as Topology;
}

/** The library throws where an arc is not there or is no list of numbers. */
function convert(make: () => unknown): Feature {
  try {
    return make() as Feature;
  } catch {
    throw new Refusal("topology-broken");
  }
}

/** A collection is a layer of its members; anything else is a layer of one. */
function listGeometries(object: unknown): GeometryObject[] {
  if (!isObject(object)) throw new Refusal("topology-broken");
  const members = object.type === "GeometryCollection" ? object.geometries : [object];
  if (!Array.isArray(members) || !members.every(isObject)) throw new Refusal("topology-broken");
  return members as unknown as GeometryObject[];
}

function countArcs(object: unknown, lengths: readonly number[], budget: VertexBudget): void {
  if (Array.isArray(object)) for (const member of object) countArcs(member, lengths, budget);
  else if (typeof object === "number") {
    const length = lengths[object < 0 ? ~object : object];
    if (length === undefined) throw new Refusal("topology-broken");
    budget.spend(length);
  } else if (isObject(object)) {
    if (object.arcs !== undefined) countArcs(object.arcs, lengths, budget);
    if (object.geometries !== undefined) countArcs(object.geometries, lengths, budget);
  }
}
