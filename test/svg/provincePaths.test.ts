import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoundaryCollection } from "../../src/domain/dataset";
import { provincePaths } from "../../src/svg/provincePaths";
import { publishedDataset } from "../support/publishedDataset";

type Ring = [number, number][];

function makeBoundaries(...units: Ring[][]): BoundaryCollection {
  return {
    type: "FeatureCollection",
    features: units.map((coordinates, index) => ({
      type: "Feature",
      properties: { code: `0300${index}` },
      geometry: { type: "Polygon", coordinates },
    })),
  };
}

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const boxOf = (viewBox: string) => viewBox.split(" ").map(Number) as [number, number, number, number];
const pointsOf = (d: string) =>
  [...d.matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]);

describe("provincePaths", () => {
  it("has a path per unit under its code", () => {
    const { paths } = provincePaths(makeBoundaries([square(102, 22, 1)], [square(103, 22, 1)]));
    expect(paths.map((it) => it.code)).toEqual(["03000", "03001"]);
  });

  it("draws a hole and a second polygon in the same path", () => {
    const outer = square(102, 22, 1);
    const { paths } = provincePaths(makeBoundaries([outer, square(102.4, 22.4, 0.2)]));
    expect(paths[0]?.d.match(/M[^MZ]*Z/g)).toHaveLength(2);
    const islands: BoundaryCollection = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { code: "03439" },
          geometry: { type: "MultiPolygon", coordinates: [[outer], [square(104, 22, 1)]] },
        },
      ],
    };
    expect(provincePaths(islands).paths[0]?.d.match(/M[^MZ]*Z/g)).toHaveLength(2);
  });

  it("has north above: the northern square has the smaller y", () => {
    const { paths } = provincePaths(makeBoundaries([square(102, 22, 0.1)], [square(102, 23, 0.1)]));
    const [south, north] = paths.map((it) => Math.max(...pointsOf(it.d).map(([, y]) => y)));
    expect(north).toBeLessThan(south ?? Number.NaN);
  });

  it("keeps shapes as on the WebGL map: a degree up is longer than one across by the secant of the latitude", () => {
    const [, , width, height] = boxOf(provincePaths(makeBoundaries([square(102, 22, 1)])).viewBox);
    expect(width).toBe(1000);
    expect(height / width).toBeCloseTo(1 / Math.cos((22.5 * Math.PI) / 180), 2);
  });

  it("has the whole drawing in its view box", () => {
    const squares = fc.array(
      fc
        .tuple(fc.double({ min: 100, max: 110, noNaN: true }), fc.double({ min: 8, max: 24, noNaN: true }))
        .map(([west, south]) => [square(west, south, 0.3)]),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(squares, (units) => {
        const { viewBox, paths } = provincePaths(makeBoundaries(...units));
        const [left, top, width, height] = boxOf(viewBox);
        // each of the four is rounded by itself: one unit is a thousandth of a degree
        for (const [x, y] of paths.flatMap((it) => pointsOf(it.d))) {
          expect(x).toBeGreaterThanOrEqual(left - 1);
          expect(x).toBeLessThanOrEqual(left + width + 1);
          expect(y).toBeGreaterThanOrEqual(top - 1);
          expect(y).toBeLessThanOrEqual(top + height + 1);
        }
      }),
    );
  });

  it("has a valid view box where there is nothing to draw", () => {
    expect(provincePaths(makeBoundaries())).toEqual({ viewBox: "0 0 1 1", paths: [] });
  });
});

describe("the paths of Lai Châu", () => {
  const { viewBox, paths } = provincePaths(publishedDataset().communeBoundaries);

  it("are 38, each closed and without a number that is none", () => {
    expect(paths).toHaveLength(38);
    expect(paths.filter((it) => !/^(M-?\d+ -?\d+(L-?\d+ -?\d+)+Z)+$/.test(it.d))).toEqual([]);
  });

  it("fill a box as wide as the province: some 1.66 degrees", () => {
    const [, , width, height] = boxOf(viewBox);
    expect(width).toBeGreaterThan(1600);
    expect(width).toBeLessThan(1700);
    expect(height).toBeGreaterThan(1150);
    expect(height).toBeLessThan(1300);
  });
});
