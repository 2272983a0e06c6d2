import { gzipSync } from "node:zlib";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from "topojson-specification";
import { describe, expect, it } from "vitest";
import { toCommuneFeatures } from "../../data/pipeline/geometry/communeTopology";
import { findCrossings } from "../../data/pipeline/geometry/crossings";
import { geometryAreaKm2 } from "../../data/pipeline/geometry/ellipsoidArea";
import { distanceToSegmentM } from "../../data/pipeline/geometry/planar";
import { isWoundRight } from "../../data/pipeline/geometry/winding";
import { readSampleInputs } from "../../data/pipeline/sample/inputs";
import { DATA_DIR, readSampleAreas, readSampleText, readSampleVillages } from "./sampleFiles";

const { boundaries } = readSampleInputs(DATA_DIR);
const outlines = new Map(toCommuneFeatures(boundaries).map((it) => [it.properties.code, it.geometry]));
const { villages } = readSampleVillages();
const topology = readSampleAreas();
const areas = feature(topology, topology.objects.villages).features as Feature<
  Polygon | MultiPolygon,
  { code: string }
>[];
const areaOf = new Map(areas.map(({ properties, geometry }) => [properties.code, geometry]));

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Metres by which a position lies outside an outline; 0 inside. */
function strayM(position: Position, outline: Polygon | MultiPolygon): number {
  if (booleanPointInPolygon(position, outline)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygonsOf(outline).flat())
    for (let i = 1; i < ring.length; i++)
      nearest = Math.min(nearest, distanceToSegmentM(position, ring[i - 1] ?? [], ring[i] ?? []).distance);
  return nearest;
}

/** Arcs as whole grid steps from the corner, so that comparisons are exact. */
function toGridArcs(): Position[][] {
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });
}

describe("sample village areas", () => {
  it("are one per village, with its id as code", () => {
    expect(areas.map(({ id, properties }) => [id, properties.code])).toEqual(
      villages.map(({ id }) => [id, id]),
    );
  });

  it("are on the grid of the commune boundaries", () => {
    expect(topology.transform).toEqual(boundaries.transform);
  });

  it("are closed, counter-clockwise and not empty", () => {
    for (const { geometry } of areas) {
      expect(isWoundRight(geometry)).toBe(true);
      for (const ring of polygonsOf(geometry).flat()) expect(ring.at(-1)).toEqual(ring[0]);
      expect(geometryAreaKm2(geometry)).toBeGreaterThan(0.3);
    }
  });

  it("hold the point of their village", () => {
    const outside = villages.filter(({ id, position }) => {
      const area = areaOf.get(id);
      return !area || !booleanPointInPolygon(position, area);
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it("stay inside their commune to within half a step of the grid", () => {
    for (const { properties, geometry } of areas) {
      const outline = outlines.get(properties.code.slice(0, 5));
      if (!outline) throw new Error(`${properties.code} has no commune.`);
      for (const position of polygonsOf(geometry).flat(2)) expect(strayM(position, outline)).toBeLessThan(4);
    }
  });

  it("add up to the area of each commune within 0.1 %", () => {
    for (const [code, outline] of outlines) {
      const sum = areas
        .filter(({ properties }) => properties.code.startsWith(`${code}-`))
        .reduce((total, { geometry }) => total + geometryAreaKm2(geometry), 0);
      expect(Math.abs(sum / geometryAreaKm2(outline) - 1), code).toBeLessThan(0.001);
    }
  });

  it("are what the villages' own figures in km² say", () => {
    for (const { id, areaKm2 } of villages) {
      const area = areaOf.get(id);
      expect(areaKm2).toBeCloseTo(area ? geometryAreaKm2(area) : Number.NaN, 2);
    }
  });

  it("neither overlap nor cross nor touch but at shared ends", () => {
    expect(findCrossings(toGridArcs())).toEqual([]);
  });

  it("share every line, so that together they are one piece without slits", () => {
    const whole = merge(
      topology,
      topology.objects.villages.geometries as (TopologyPolygon | TopologyMultiPolygon)[],
    );
    expect(whole.coordinates.map((rings) => rings.length)).toEqual([1]);
  });

  it("take at most 150 kB on the wire", () => {
    expect(gzipSync(readSampleText("village-areas.topo.json")).length).toBeLessThanOrEqual(150_000);
  });
});
