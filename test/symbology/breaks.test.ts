import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BREAK_METHODS, findBreaks } from "../../src/symbology/breaks";
import { classOfNumber } from "../../src/symbology/numericClasses";
import { readable } from "../../src/symbology/readableBreaks";

const anyMethod = fc.constantFrom(...BREAK_METHODS);
const anyCount = fc.integer({ min: 3, max: 7 });
const anyValues = fc.array(
  fc.oneof(fc.double(), fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0, 1, 1e12)),
);

describe("findBreaks", () => {
  it.each(BREAK_METHODS)("%s finds no limit in nothing, in one value or in equal values", (method) => {
    expect(findBreaks([], method, 5)).toEqual([]);
    expect(findBreaks([7], method, 5)).toEqual([]);
    expect(findBreaks([3, 3, 3, 3], method, 5)).toEqual([]);
    expect(findBreaks([Number.NaN, Number.POSITIVE_INFINITY], method, 5)).toEqual([]);
  });

  it.each(BREAK_METHODS)("%s cuts two values once", (method) => {
    expect(findBreaks([1, 9], method, 5)).toHaveLength(1);
  });

  it("puts as many units in each class by quantiles", () => {
    const breaks = findBreaks([1, 2, 3, 4, 5, 600], "quantile", 3);
    const keys = [1, 2, 3, 4, 5, 600].map((it) => classOfNumber(it, breaks));
    expect(keys).toEqual(["range-1", "range-1", "range-2", "range-2", "range-3", "range-3"]);
  });

  it("cuts the range in equal parts", () => {
    expect(findBreaks([0, 1, 30], "equal", 3)).toEqual([10, 20]);
  });

  it("cuts where the values leave gaps", () => {
    expect(findBreaks([1, 2, 3, 50, 51, 99, 100], "natural", 3)).toEqual([50, 99]);
  });

  it("gives ascending limits above the lowest value and at most as many classes as asked for", () => {
    fc.assert(
      fc.property(anyValues, anyMethod, anyCount, (values, method, count) => {
        const breaks = findBreaks(values, method, count);
        expect(breaks.length).toBeLessThan(count);
        const finite = values.filter(Number.isFinite);
        for (const [index, limit] of breaks.entries()) {
          expect(limit).toBeGreaterThan(breaks[index - 1] ?? Math.min(...finite));
          expect(limit).toBeLessThanOrEqual(Math.max(...finite));
        }
      }),
    );
  });
});

describe("readable", () => {
  it("drops digits that tell no values apart", () => {
    expect(readable([43.2719], [40.1, 43.2719, 51])).toEqual([43]);
  });

  it("never moves a value into another class and keeps the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2 }),
        anyMethod,
        anyCount,
        (values, method, count) => {
          const breaks = findBreaks(values, method, count);
          const rounded = readable(breaks, values);
          for (const value of values)
            expect(classOfNumber(value, rounded)).toBe(classOfNumber(value, breaks));
        },
      ),
    );
  });
});
