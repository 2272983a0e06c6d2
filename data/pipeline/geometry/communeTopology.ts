import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { roundLine } from "./quantise";

/** A topology whose object `communes` holds polygons with a code. */
export type CommuneTopology = Topology<{ communes: GeometryCollection<{ code: string }> }>;

/** One unit's outline as GeoJSON. */
export type CommuneFeature = Feature<Polygon | MultiPolygon, { code: string }>;

/** The units of a topology as GeoJSON features with positions of at most 5 decimals, in its order. */
export function toCommuneFeatures(topology: CommuneTopology): CommuneFeature[] {
  return feature(topology, topology.objects.communes).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
      throw new Error(`${properties.code} is a ${geometry.type}, not an area.`);
    return {
      type: "Feature",
      ...(id === undefined ? {} : { id }),
      properties: { code: properties.code },
      geometry:
        geometry.type === "Polygon"
          ? { type: "Polygon", coordinates: geometry.coordinates.map((ring) => roundLine(ring, 5)) }
          : {
              type: "MultiPolygon",
              coordinates: geometry.coordinates.map((rings) => rings.map((ring) => roundLine(ring, 5))),
            },
    };
  });
}
