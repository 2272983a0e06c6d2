import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type {
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import { roundLine } from "../../geometry/quantise";
import { rewindRings } from "../../geometry/winding";
import { generaliseTopology } from "./generaliseTopology";

type AreaTopology = Topology<{ area: TopologyPolygon | TopologyMultiPolygon }>;

/**
 * One area with fewer points, on a grid of so many decimals, wound as RFC 7946 asks. Its rings neither
 * cross nor collapse; it is not kept in step with what lies next to it.
 */
export function generaliseArea(
  area: Polygon | MultiPolygon,
  smallestTriangleM2: number,
  decimals: number,
): Polygon | MultiPolygon {
  const source = topology({ area }) as AreaTopology;
  const generalised = generaliseTopology(source, {
    smallestTriangleM2,
    gridDegrees: 10 ** -decimals,
    origin: [100, 0],
    findUnfaithfulArcs: (result) => result.arcs.flatMap((arc, index) => (isCollapsed(arc) ? [index] : [])),
  });
  const { geometry } = feature(generalised, generalised.objects.area as TopologyPolygon);
  // The types know of one kind only; at run time it is the kind that went in.
  const { coordinates, type } = geometry as Polygon | MultiPolygon;
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const wound = polygons.map((rings) => rewindRings(rings.map((ring) => roundLine(ring, decimals))));
  const [only, second] = wound;
  return only && !second
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: wound };
}

/** A ring that is one arc needs three corners. */
function isCollapsed(arc: readonly (readonly number[])[]): boolean {
  return arc.length < 4;
}
