import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lengthM, triangleAreaM2 } from "../../geometry/planar";
import { roundLine } from "../../geometry/quantise";

/** A line of the source and the key of those it belongs with: they are joined where they meet. */
export interface SourceLine {
  group: string;
  parts: Position[][];
}

export interface LineGeneralisation {
  /** Points that span less than this triangle with their neighbours may go (m²). */
  smallestTriangleM2: number;
  /** Joined lines shorter than this are left out (m). */
  shortestM: number;
  decimals: number;
}

/**
 * Lines of each group, joined where they meet end to end and with fewer points. Places where three or
 * more lines meet stay where they are, so the network does not come apart.
 */
export function generaliseLines(
  lines: readonly SourceLine[],
  { smallestTriangleM2, shortestM, decimals }: LineGeneralisation,
): Map<string, Position[][]> {
  const network = presimplify(buildNetwork(lines), ([a, b, c]) => triangleAreaM2(a, b, c));
  const generalised: typeof network = {
    ...network,
    arcs: network.arcs.map((arc) => {
      const important = arc.filter(([, , weight = Number.POSITIVE_INFINITY]) => weight >= smallestTriangleM2);
      const rounded = roundLine(important, decimals);
      // An arc needs two positions, even when both ends have come to lie on one.
      return rounded.length > 1 ? rounded : [...rounded, ...rounded];
    }),
  };
  const byGroup = new Map<string, typeof network.objects.lines.geometries>();
  for (const geometry of network.objects.lines.geometries) {
    const { group } = geometry.properties as { group: string };
    byGroup.set(group, [...(byGroup.get(group) ?? []), geometry]);
  }
  const result = new Map<string, Position[][]>();
  for (const [group, geometries] of byGroup) {
    const joined = mesh(generalised, { type: "GeometryCollection", geometries }).coordinates;
    const kept = joined
      .map((line) => roundLine(line, decimals))
      .filter((line) => line.length > 1 && lengthM(line) >= shortestM);
    if (kept.length > 0) result.set(group, kept);
  }
  return result;
}

function buildNetwork(
  lines: readonly SourceLine[],
): Topology<{ lines: GeometryCollection<{ group: string }> }> {
  const collection: FeatureCollection<MultiLineString, { group: string }> = {
    type: "FeatureCollection",
    features: lines.map(({ group, parts }) => ({
      type: "Feature",
      properties: { group },
      geometry: {
        type: "MultiLineString",
        coordinates: parts.map((part) => roundLine(part, 5)).filter((part) => part.length > 1),
      },
    })),
  };
  return topology({ lines: collection }) as Topology<{ lines: GeometryCollection<{ group: string }> }>;
}

/** A feature of joined lines, the longest first, so that the same input gives the same bytes. */
export function toLineFeature<P>(properties: P, lines: readonly Position[][]): Feature<MultiLineString, P> {
  const coordinates = [...lines].sort((a, b) => b.length - a.length || compareText(a.join(), b.join()));
  return { type: "Feature", properties, geometry: { type: "MultiLineString", coordinates } };
}

/** Order by code units, the same on every machine; an absent text comes first. */
export function compareText(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}
