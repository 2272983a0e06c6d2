import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseScale, fitsAt, SCALES } from "../../../src/svg/sheet/chooseScale";
import { degreeTicks, metreStep, metreTicks } from "../../../src/svg/sheet/gridTicks";
import { toDegrees, toMetres } from "../../../src/svg/sheet/projection";

describe("the scale", () => {
  it("is the largest round one at which all is on the paper", () => {
    const sizes = fc.double({ min: 500, max: 170_000, noNaN: true });
    const sides = fc.double({ min: 150, max: 380, noNaN: true });
    fc.assert(
      fc.property(sizes, sizes, sides, sides, (width, height, boxWidth, boxHeight) => {
        const extent = { west: 500_000, south: 2_400_000, east: 500_000 + width, north: 2_400_000 + height };
        const box = { x: 0, y: 0, width: boxWidth, height: boxHeight };
        const scale = chooseScale(extent, box);
        const larger = SCALES[SCALES.indexOf(scale) - 1];
        expect(SCALES).toContain(scale);
        if (scale < 1_000_000) expect(fitsAt(extent, box, scale)).toBe(true);
        if (larger !== undefined) expect(fitsAt(extent, box, larger)).toBe(false);
      }),
    );
  });

  it("reaches from 1:10,000 to 1:1,000,000", () => {
    expect([SCALES[0], SCALES.at(-1)]).toEqual([10_000, 1_000_000]);
    expect([...SCALES].sort((a, b) => a - b)).toEqual(SCALES);
  });
});

describe("ticks", () => {
  it("of the plane stand at whole steps, true to scale", () => {
    expect(metreTicks(495_000, 522_000, 10_000, 200_000)).toEqual([
      { at: 25, value: 500_000 },
      { at: 75, value: 510_000 },
      { at: 125, value: 520_000 },
    ]);
  });

  it("of northings count from the upper edge", () => {
    expect(metreTicks(2_412_000, 2_395_000, 10_000, 100_000)).toEqual([
      { at: 120, value: 2_400_000 },
      { at: 20, value: 2_410_000 },
    ]);
  });

  it("are no nearer to each other than asked for", () => {
    expect(metreStep(200_000, 34)).toBe(10_000);
    expect(metreStep(1_000_000, 20)).toBe(20_000);
  });

  it("of degrees stand where the meridian crosses the edge", () => {
    const [east, north] = toMetres([103, 22]);
    const extent = { west: east - 20_000, east: east + 20_000, south: north - 20_000, north: north + 20_000 };
    for (const { at, value } of degreeTicks(extent, "bottom", 5, 200_000)) {
      const [lng] = toDegrees(extent.west + at * 200, extent.south);
      expect(lng * 60).toBeCloseTo(value, 3);
    }
    const central = degreeTicks(extent, "top", 5, 200_000).find((it) => it.value === 103 * 60);
    expect(central?.at).toBeCloseTo(100, 2);
  });
});
