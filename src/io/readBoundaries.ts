import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { BoundaryCollection } from "../domain/dataset";
import type { Loaded } from "./loadJson";

/** Areas of one object of a topology; code = id of the geometry. Anything else is a broken file. */
export function readBoundaries(
  loaded: Loaded<unknown>,
  file: string,
  objectName: string,
): Loaded<BoundaryCollection> {
  if (!loaded.ok) return loaded;
  const broken = (detail: string): Loaded<never> => ({
    ok: false,
    problem: { file, reason: "broken", detail },
  });
  if (!isTopology(loaded.data)) return broken("expected a TopoJSON topology");
  const object = loaded.data.objects[objectName];
  if (object?.type !== "GeometryCollection") return broken(`expected an object “${objectName}”`);
  try {
    return {
      ok: true,
      data: toCollection(loaded.data, object as GeometryCollection<Record<string, unknown>>),
    };
  } catch (error) {
    return broken(String(error));
  }
}

function isTopology(data: unknown): data is Topology {
  return (
    typeof data === "object" &&
    data !== null &&
    "type" in data &&
    data.type === "Topology" &&
    "objects" in data &&
    typeof data.objects === "object" &&
    data.objects !== null &&
    "arcs" in data &&
    Array.isArray(data.arcs)
  );
}

function toCollection(
  topology: Topology,
  object: GeometryCollection<Record<string, unknown>>,
): BoundaryCollection {
  const features = feature(topology, object).features.map((it) => {
    const { geometry, id } = it;
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
      throw new Error(`expected a polygon for ${id}, not ${geometry.type}`);
    return { type: "Feature" as const, properties: { code: String(id) }, geometry };
  });
  return { type: "FeatureCollection", features };
}
