import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOfNumber, numericClasses, type RangeWords } from "../../src/symbology/numericClasses";
import { vi } from "../../src/text/vi";

const words: RangeWords = {
  all: () => "all",
  below: (_, to) => `<${to}`,
  between: (_, from, to) => `${from}–<${to}`,
  atLeast: (_, from) => `≥${from}`,
};
const anyBreaks = fc
  .uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((it) => it.sort((a, b) => a - b));
const anyNumber = fc.double({ noNaN: true, min: -1e7, max: 1e7 });
/** Also numbers that lie exactly on a break. */
const anyCase = anyBreaks.chain((breaks) =>
  fc.tuple(fc.constant(breaks), fc.oneof(anyNumber, fc.constantFrom(...breaks))),
);
const rank = (value: number, breaks: readonly number[]) => Number(classOfNumber(value, breaks).slice(6));

describe("classOfNumber", () => {
  it.each([
    [-1, "range-1"],
    [0, "range-1"],
    [9.99, "range-1"],
    [10, "range-2"],
    [14.999, "range-2"],
    [15, "range-3"],
    [19.99, "range-3"],
    [20, "range-4"],
    [100, "range-4"],
  ])("puts %d among 10, 15, 20 into %s", (value, key) => {
    expect(classOfNumber(value, [10, 15, 20])).toBe(key);
  });

  it("puts a number into exactly the class whose limits hold it", () => {
    fc.assert(
      fc.property(anyCase, ([breaks, value]) => {
        const limits = [Number.NEGATIVE_INFINITY, ...breaks, Number.POSITIVE_INFINITY];
        const holding = limits.slice(0, -1).flatMap((from, index) => {
          const to = limits[index + 1] ?? Number.NaN;
          return value >= from && value < to ? [`range-${index + 1}`] : [];
        });
        expect(holding).toEqual([classOfNumber(value, breaks)]);
      }),
    );
  });

  it("never puts a larger number into a lower class", () => {
    fc.assert(
      fc.property(anyBreaks, anyNumber, anyNumber, (breaks, a, b) => {
        expect(rank(Math.min(a, b), breaks)).toBeLessThanOrEqual(rank(Math.max(a, b), breaks));
      }),
    );
  });

  it("gives a class that the list of classes has", () => {
    fc.assert(
      fc.property(anyCase, ([breaks, value]) => {
        const keys = numericClasses(breaks, "density", words).map((it) => it.key);
        expect(keys).toContain(classOfNumber(value, breaks));
      }),
    );
  });
});

describe("numericClasses", () => {
  const classes = numericClasses([10, 15], "poverty", words);

  it("words the first class with its upper limit, the last with its lower, the others with both", () => {
    expect(classes.map((it) => it.label(vi))).toEqual(["<10", "10–<15", "≥15"]);
  });

  it("gives the colours in order", () => {
    expect(classes.map((it) => it.colour)).toEqual(["poverty-1of3", "poverty-2of3", "poverty-3of3"]);
  });

  it("has one class for everything where there is no limit", () => {
    expect(numericClasses([], "poverty", words).map((it) => it.label(vi))).toEqual(["all"]);
  });

  it("refuses more classes than a reader tells apart", () => {
    expect(() => numericClasses([1, 2, 3, 4, 5, 6, 7], "poverty", words)).toThrow("at most seven classes");
  });
});
