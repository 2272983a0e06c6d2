import { describe, expect, it } from "vitest";
import { turned } from "./measure";
import { median, spread } from "./statistics";

describe("median", () => {
  it("is the middle one, by size and not by spelling", () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  it("is the mean of the two middle ones of an even number", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("of nothing is an error, not 0", () => {
    expect(() => median([])).toThrow("no measurements");
  });
});

it("a spread names the middle, the least and the most", () => {
  expect(spread([7, 5, 6])).toEqual({ median: 6, least: 5, most: 7 });
});

it("a run begins one page later than the run before, and still visits every page", () => {
  expect([0, 1, 2, 3].map((run) => turned(["a", "b", "c"], run).join(""))).toEqual([
    "abc",
    "bca",
    "cab",
    "abc",
  ]);
});
