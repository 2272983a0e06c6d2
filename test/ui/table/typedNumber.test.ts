import { describe, expect, it } from "vitest";
import { readTyped, writeTyped } from "../../../src/ui/table/typedNumber";

describe("a typed number", () => {
  it.each([
    ["20", 20],
    ["17,24", 17.24],
    ["17.24", 17.24],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["12 000", 12000],
    ["-3", -3],
    ["0", 0],
  ])("%s is read as a Vietnamese reader means it", (text, value) => {
    expect(readTyped(text, "vi")).toBe(value);
  });

  it("has a point in English", () => {
    expect(readTyped("1,234.5", "en")).toBe(1234.5);
  });

  it("is nothing where nothing was typed", () => {
    expect(readTyped("  ", "vi")).toBeNull();
  });

  it.each(["a", "1,2,3", "--1", "1e5", "∞"])("%s is none", (text) => {
    expect(readTyped(text, "vi")).toBeUndefined();
  });

  it("comes back as it is typed", () => {
    expect(writeTyped(17.24, "vi")).toBe("17,24");
    expect(writeTyped(17.24, "en")).toBe("17.24");
  });
});
