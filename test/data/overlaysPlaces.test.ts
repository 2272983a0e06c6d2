import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { checkData } from "../../data/pipeline/check/checkData";
import { geometryAreaKm2 } from "../../data/pipeline/geometry/ellipsoidArea";
import { distanceM } from "../../data/pipeline/geometry/planar";
import { isWoundRight } from "../../data/pipeline/geometry/winding";
import { schematicRing } from "../../src/io/placement/schematicRing";
import { findSelfCrossing } from "../../src/io/validate/findSelfCrossing";
import { makeDataCopy, replaceIn } from "./brokenCopy";
import { boundaries, overlays, readRows } from "./overlayFiles";

const shapes = overlays.zones.flatMap(({ draw, ...zone }) =>
  draw.rule === "shape" ? [{ ...zone, draw }] : [],
);
const symbols = [...overlays.zones, ...overlays.resettlement].flatMap(({ id, communeCode, draw }) =>
  draw.rule === "symbol" ? [{ id, communeCode, draw }] : [],
);

function isInUnit(code: string, position: readonly number[]): boolean {
  const unit = boundaries.get(code);
  if (!unit) throw new Error(`${code} has no boundary`);
  return booleanPointInPolygon([...position], unit);
}

/** Points along a line, ends included. */
function pointsAlong([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[]): number[][] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => [ax + (bx - ax) * part, ay + (by - ay) * part]);
}

describe.each(shapes)("schematic shape of $id", ({ areaHa, communeCode, draw }) => {
  const [ring = []] = draw.geometry.coordinates;

  it("has the reported area within 1 % on the ellipsoid", () => {
    expect(Math.abs((geometryAreaKm2(draw.geometry) * 100) / (areaHa ?? 0) - 1)).toBeLessThan(0.01);
  });

  it("lies inside its commune", () => {
    const outside = ring.flatMap((to, index) =>
      pointsAlong(ring[index - 1] ?? to, to).filter((it) => !isInUnit(communeCode, it)),
    );
    expect(outside).toEqual([]);
  });

  it("is one closed ring, wound right, of 32 to 48 corners with 5 decimals", () => {
    expect(draw.geometry.coordinates).toHaveLength(1);
    expect(ring.at(0)).toEqual(ring.at(-1));
    expect(isWoundRight(draw.geometry)).toBe(true);
    expect(ring.length - 1).toBeGreaterThanOrEqual(32);
    expect(ring.length - 1).toBeLessThanOrEqual(48);
    expect(ring.flat().every((it) => Number(it.toFixed(5)) === it)).toBe(true);
    expect(findSelfCrossing(ring.map(([lng = 0, lat = 0]) => [lng, lat]))).toBeNull();
  });

  it("has its anchor inside", () => {
    expect(booleanPointInPolygon(draw.anchor, draw.geometry)).toBe(true);
  });
});

describe("symbols", () => {
  it("lie in the unit of their row", () => {
    const placed = symbols.filter(({ communeCode }) => communeCode !== "");
    expect(
      placed.filter(({ communeCode, draw }) => !isInUnit(communeCode, draw.geometry.coordinates)),
    ).toEqual([]);
  });

  it("are in one of the units that their reservoir touches", () => {
    const lakes = overlays.zones.filter(({ scope, draw }) => scope === "reservoir" && draw.rule === "symbol");
    expect(lakes.map(({ name }) => name)).toEqual(["Lai Châu", "Pa Khóa", "Sơn La"]);
    for (const { communeCodes, draw, name } of lakes)
      if (draw.rule === "symbol")
        expect(
          communeCodes.filter((code) => isInUnit(code, draw.geometry.coordinates)),
          name,
        ).toHaveLength(1);
  });

  it("never stand on one another", () => {
    const positions = symbols.map(({ draw }) => draw.geometry.coordinates.join());
    expect(positions.filter((it, index) => positions.indexOf(it) !== index)).toEqual([]);
  });

  it("stand at most 600 m from the point of the unit that they share", () => {
    const points = [...readRows("oldCommunePoints.csv").map(({ lng, lat }) => [Number(lng), Number(lat)])];
    const moved = symbols.filter(({ draw }) => draw.placeNote.includes("đặt lệch"));
    const atOldPoints = moved.filter(({ draw }) => draw.placeSource === "geonames-2020");
    expect(atOldPoints.length).toBeGreaterThan(0);
    for (const { id, draw } of atOldPoints)
      expect(Math.min(...points.map((it) => distanceM(it, draw.geometry.coordinates))), id).toBeLessThan(600);
  });

  it("are of the gazetteer only where the basemap has a village of that very name", () => {
    const named = symbols.filter(({ draw }) => draw.geometryStatus === "gazetteer").map(({ id }) => id);
    expect(named).toEqual([
      "ban-cha-di",
      "ban-co-lo-ho",
      "ban-gia-te",
      "ban-nam-cau",
      "ban-pa-ha",
      "ban-pa-sap",
    ]);
  });
});

describe("schematicRing", () => {
  const square = (size: number): number[][] => [
    [103, 22],
    [103 + size, 22],
    [103 + size, 22 + size],
    [103, 22 + size],
    [103, 22],
  ];

  it("grows into the room that is left where a circle would cross the boundary", () => {
    const outline = square(0.1);
    const ring = schematicRing([103.01, 22.05], 3000, outline) ?? [];
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    expect(Math.abs(geometryAreaKm2(geometry) / 30 - 1)).toBeLessThan(0.01);
    expect(Math.min(...ring.map(([lng = 0]) => lng))).toBeGreaterThan(103);
  });

  it("does not reach across a bay of the boundary", () => {
    const bay = [
      [103, 22],
      [103.1, 22],
      [103.1, 22.1],
      [103.06, 22.1],
      [103.055, 22.04],
      [103.05, 22.1],
      [103, 22.1],
      [103, 22],
    ];
    const ring = schematicRing([103.03, 22.05], 2500, bay) ?? [];
    const isInside = (it: number[]) => booleanPointInPolygon(it, { type: "Polygon", coordinates: [bay] });
    expect(ring.length).toBeGreaterThan(32);
    expect(ring.flatMap((to, index) => pointsAlong(ring[index - 1] ?? to, to)).every(isInside)).toBe(true);
  });

  it("gives nothing where the commune is too small", () => {
    expect(schematicRing([103.005, 22.005], 3000, square(0.01))).toBeNull();
  });
});

describe("points of former units", () => {
  const points = readRows("oldCommunePoints.csv");
  const codes = points.map(({ oldCommuneCode }) => oldCommuneCode);

  it("stand in today's commune of the unit", () => {
    const today = new Map(readRows("oldCommunes.csv").map(({ code, communeCode }) => [code, communeCode]));
    const outside = points.filter(
      ({ oldCommuneCode = "", lng, lat }) =>
        !isInUnit(today.get(oldCommuneCode) ?? "", [Number(lng), Number(lat)]),
    );
    expect(outside).toEqual([]);
  });

  it("leave out Ka Lăng, Bum Nưa and Mường Than, whose points lie elsewhere", () => {
    expect(points).toHaveLength(85);
    expect(codes.filter((it) => ["03439", "03466", "03619"].includes(it ?? ""))).toEqual([]);
  });

  it("do not take Nậm Cha's point for Nậm Chà", () => {
    expect(codes).toContain("03526");
    expect(codes).not.toContain("03473");
  });

  it("are checked: a point in a neighbour is named with its line", { timeout: 30_000 }, () => {
    const dir = makeDataCopy();
    replaceIn(dir, "tables/oldCommunePoints.csv", "\n03517,", "\n03466,");
    expect(checkData(dir)).toMatchObject([
      { code: "position-outside", place: expect.stringContaining("tables/oldCommunePoints.csv line") },
    ]);
  });
});
