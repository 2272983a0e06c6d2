import { describe, expect, it } from "vitest";
import { readThreshold } from "../../src/text/readThreshold";

describe("a threshold as it is typed", () => {
  it.each([
    ["12,5", "%", 12.5],
    ["12.5", "%", 12.5],
    ["20 %", "%", 20],
    ["4.500", "người", 4500],
    ["4.500,25", "người", 4500.25],
    ["2/3", "phần", 2 / 3],
    ["0,6", "phần", 0.6],
  ])("%s %s is %d", (typed, unit, value) => {
    expect(readThreshold(typed, unit, "vi")).toEqual({ ok: true, value });
  });

  it.each([
    ["", "%", "missing"],
    ["nhiều", "%", "notNumber"],
    ["1e5", "người", "notNumber"],
    ["2/3", "%", "notNumber"],
    ["1/0", "phần", "notNumber"],
    ["100,1", "%", "percent"],
    ["-1", "%", "percent"],
    ["1,2", "phần", "share"],
    ["-1", "km", "negative"],
  ])("“%s” %s is refused: %s", (typed, unit, fault) => {
    expect(readThreshold(typed, unit, "vi")).toEqual({ ok: false, fault });
  });

  it("parts thousands as English does", () => {
    expect(readThreshold("4,500.5", "people", "en")).toEqual({ ok: true, value: 4500.5 });
  });
});
