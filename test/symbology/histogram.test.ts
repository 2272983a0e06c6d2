import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogram } from "../../src/symbology/histogram";

describe("histogram", () => {
  it("has no bin without values and one where all are equal", () => {
    expect(histogram([], 20)).toEqual([]);
    expect(histogram([4, 4], 20)).toEqual([{ from: 4, to: 4, count: 2 }]);
  });

  it("counts every finite value once, the highest in the last bin", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
        const total = histogram([...values, Number.NaN], 20).reduce((sum, it) => sum + it.count, 0);
        expect(total).toBe(values.length);
      }),
    );
    expect(histogram([0, 10], 2).map((it) => it.count)).toEqual([1, 1]);
  });
});
