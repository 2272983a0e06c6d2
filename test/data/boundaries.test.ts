import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { kinks } from "@turf/kinks";
import type { MultiPolygon as MultiPolygonGeometry, Polygon as PolygonGeometry, Position } from "geojson";
import Papa from "papaparse";
import { merge } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { buildBoundaries } from "../../data/pipeline/buildBoundaries";
import { type CommuneTopology, toCommuneFeatures } from "../../data/pipeline/geometry/communeTopology";
import { findCrossings } from "../../data/pipeline/geometry/crossings";
import { geometryAreaKm2 } from "../../data/pipeline/geometry/ellipsoidArea";
import { isWoundRight } from "../../data/pipeline/geometry/winding";

const BOUNDARIES = new URL("../../data/boundaries/", import.meta.url);

function readTopology(name: string): CommuneTopology {
  return JSON.parse(readFileSync(new URL(name, BOUNDARIES), "utf8"));
}

function readRows(name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(new URL(name, BOUNDARIES), "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

function polygonsOf(geometry: PolygonGeometry | MultiPolygonGeometry): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Arcs as whole grid steps from the corner, so that comparisons are exact. */
function toGridArcs(topology: CommuneTopology): Position[][] {
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

function countArcUses(topology: CommuneTopology): Map<number, number> {
  const uses = new Map<number, number>();
  for (const geometry of topology.objects.communes.geometries)
    for (const arc of (geometry as Polygon | MultiPolygon).arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  return uses;
}

function mergeAll(topology: CommuneTopology): MultiPolygonGeometry {
  return merge(topology, topology.objects.communes.geometries as (Polygon | MultiPolygon)[]);
}

const sourceAreas = readRows("source-areas.csv");
const levels = [
  { name: "communes.topo.json", tolerance: 0.001, mostKilobytes: 45 },
  { name: "communes-coarse.topo.json", tolerance: 0.02, mostKilobytes: 8 },
].map((level) => {
  const topology = readTopology(level.name);
  return { ...level, topology, communes: toCommuneFeatures(topology) };
});

describe.each(levels)("$name", ({ name, tolerance, mostKilobytes, topology, communes }) => {
  it("holds 38 units, each with its own five-digit code as id and property", () => {
    const codes = communes.map(({ properties }) => properties.code);
    expect(codes).toHaveLength(38);
    expect(new Set(codes).size).toBe(38);
    expect(codes.every((code) => /^03\d{3}$/.test(code))).toBe(true);
    expect(communes.map(({ id }) => id)).toEqual(codes);
  });

  it("holds exactly the units whose areas are known", () => {
    expect(communes.map(({ properties }) => properties.code)).toEqual(sourceAreas.map(({ code }) => code));
  });

  it("keeps each area near its source polygon's on the WGS84 ellipsoid", () => {
    const strays = communes.filter(({ properties, geometry }, index) => {
      const row = sourceAreas[index];
      expect(row?.code).toBe(properties.code);
      return Math.abs(geometryAreaKm2(geometry) / Number(row?.areaKm2Source) - 1) > tolerance;
    });
    expect(strays.map(({ properties }) => properties.code)).toEqual([]);
  });

  it("uses every arc once at the province's edge and twice inside", () => {
    const uses = [...countArcUses(topology).values()];
    expect(uses).toHaveLength(topology.arcs.length);
    expect(new Set(uses)).toEqual(new Set([1, 2]));
  });

  it("has no line that crosses or touches another between its ends", () => {
    expect(findCrossings(toGridArcs(topology))).toEqual([]);
  });

  it("merges to one outline without a hole", () => {
    const outline = mergeAll(topology);
    expect(outline.coordinates).toHaveLength(1);
    expect(outline.coordinates[0]).toHaveLength(1);
  });

  it("covers the merged outline exactly: neither gaps nor overlaps", () => {
    const sum = communes.reduce((total, { geometry }) => total + geometryAreaKm2(geometry), 0);
    expect(Math.abs(geometryAreaKm2(mergeAll(topology)) - sum)).toBeLessThan(0.0001);
  });

  it("has no ring that crosses itself or visits a position twice", () => {
    for (const { geometry, properties } of communes) {
      expect(kinks(geometry).features, properties.code).toEqual([]);
      for (const ring of polygonsOf(geometry).flat()) {
        const positions = ring.slice(0, -1).map((position) => position.join(","));
        expect(new Set(positions).size, properties.code).toBe(positions.length);
      }
    }
  });

  it("is wound as RFC 7946 asks", () => {
    expect(communes.filter(({ geometry }) => !isWoundRight(geometry))).toEqual([]);
  });

  it("has closed rings of [lng, lat] in Lai Châu with at most five decimals", () => {
    for (const { geometry } of communes)
      for (const ring of polygonsOf(geometry).flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const [lng = 0, lat = 0] of ring) {
          expect(lng > 102.3 && lng < 104.1 && lat > 21.6 && lat < 22.9).toBe(true);
          expect(Number(lng.toFixed(5)) === lng && Number(lat.toFixed(5)) === lat).toBe(true);
        }
      }
  });

  it("has every label point inside its unit", () => {
    const labels = new Map(readRows("label-points.csv").map((row) => [row.code, row]));
    expect(labels.size).toBe(38);
    for (const { geometry, properties } of communes) {
      const label = labels.get(properties.code);
      const position = [Number(label?.lng), Number(label?.lat)];
      expect(booleanPointInPolygon(position, geometry), properties.code).toBe(true);
    }
  });

  it("stays within its weight", () => {
    const bytes = gzipSync(readFileSync(new URL(name, BOUNDARIES)), { level: 9 }).length;
    expect(bytes).toBeLessThan(mostKilobytes * 1000);
  });
});

describe("areas against the official register", () => {
  const [full] = levels;

  it("are within 0.6 % for each unit", () => {
    const strays = full?.communes.filter(({ geometry }, index) => {
      const official = Number(sourceAreas[index]?.areaKm2Official);
      return !(Math.abs(geometryAreaKm2(geometry) / official - 1) <= 0.006);
    });
    expect(strays?.map(({ properties }) => properties.code)).toEqual([]);
  });

  it("add up to within 0.05 % of the province's 9.068,73 km²", () => {
    const sum = full?.communes.reduce((total, { geometry }) => total + geometryAreaKm2(geometry), 0) ?? 0;
    expect(Math.abs(sum / 9068.73 - 1)).toBeLessThan(0.0005);
  });

  it("come from a register that adds up to the province", () => {
    const sum = sourceAreas.reduce((total, { areaKm2Official }) => total + Number(areaKm2Official), 0);
    expect(sum).toBeCloseTo(9068.73, 2);
  });
});

describe("both levels of detail", () => {
  it("are made of the same arcs in the same order", () => {
    const [full, coarse] = levels.map(({ topology }) => topology);
    expect(coarse?.objects).toEqual(full?.objects);
    expect(coarse?.arcs).toHaveLength(full?.arcs.length ?? -1);
  });
});

describe("buildBoundaries", () => {
  it("writes the shipped files, byte for byte, and counts 38 units", () => {
    const outDir = mkdtempSync(path.join(tmpdir(), "boundaries-"));
    try {
      const reports = buildBoundaries(new URL("../../data", import.meta.url).pathname, outDir);
      expect(reports.map(({ records }) => records)).toEqual([38, 38]);
      for (const { dataset, bytes } of reports) {
        const written = readFileSync(path.join(outDir, dataset));
        expect(written).toHaveLength(bytes);
        expect(written.equals(readFileSync(new URL(`../../public/data/${dataset}`, import.meta.url)))).toBe(
          true,
        );
      }
    } finally {
      rmSync(outDir, { recursive: true });
    }
  });
});
