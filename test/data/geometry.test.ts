import { describe, expect, it } from "vitest";
import { findCrossings } from "../../data/pipeline/geometry/crossings";
import { geometryAreaKm2 } from "../../data/pipeline/geometry/ellipsoidArea";
import { roundLine, roundTo } from "../../data/pipeline/geometry/quantise";
import { isWoundRight, rewindRings } from "../../data/pipeline/geometry/winding";

const counterClockwise = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe("findCrossings", () => {
  it("finds nothing where lines only share their ends", () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [2, 1],
          [4, 0],
        ],
        [
          [4, 0],
          [2, -1],
          [0, 0],
        ],
      ]),
    ).toEqual([]);
  });

  it("finds a ring that crosses itself", () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [4, 4],
          [4, 0],
          [0, 4],
          [0, 0],
        ],
      ]),
    ).not.toEqual([]);
  });

  it("finds a vertex that touches another line between its ends", () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [2, 3],
          [2, 0],
          [5, 3],
        ],
      ]),
    ).not.toEqual([]);
  });

  it("finds a neck that has closed to one position", () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [2, 2],
          [0, 4],
        ],
        [
          [4, 0],
          [2, 2],
          [4, 4],
        ],
      ]),
    ).not.toEqual([]);
  });

  it("finds two lines that run along each other", () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [0, 0],
          [4, 0],
        ],
      ]),
    ).not.toEqual([]);
  });
});

describe("geometryAreaKm2", () => {
  it("gives an eighth of the WGS84 ellipsoid its known area", () => {
    const octant = [
      [0, 0],
      [90, 0],
      [0, 90],
      [0, 0],
    ];
    expect(geometryAreaKm2({ type: "Polygon", coordinates: [octant] })).toBeCloseTo(510_065_621.724 / 8, 1);
  });

  it("takes holes away, whatever way they run", () => {
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const whole = geometryAreaKm2({ type: "Polygon", coordinates: [counterClockwise] });
    const holed = geometryAreaKm2({ type: "Polygon", coordinates: [counterClockwise, hole] });
    const removed = geometryAreaKm2({ type: "Polygon", coordinates: [[...hole].reverse()] });
    expect(whole - holed).toBeCloseTo(removed, 6);
  });
});

describe("winding", () => {
  it("knows a clockwise outer ring for wrong", () => {
    expect(isWoundRight({ type: "Polygon", coordinates: [[...counterClockwise].reverse()] })).toBe(false);
  });

  it("turns outer rings and holes the way RFC 7946 asks", () => {
    const rings = rewindRings([[...counterClockwise].reverse(), counterClockwise]);
    expect(isWoundRight({ type: "Polygon", coordinates: rings })).toBe(true);
  });
});

describe("rounding", () => {
  it("leaves neither binary noise nor a negative zero", () => {
    expect(roundTo(102.30005000000001, 5)).toBe(102.30005);
    expect(Object.is(roundTo(-0.000001, 5), 0)).toBe(true);
  });

  it("drops positions that come to lie on the one before", () => {
    expect(
      roundLine(
        [
          [0.001, 0],
          [0.002, 0],
          [1, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});
