import { describe, expect, it } from "vitest";
import { runAtOnce } from "../../../src/ui/grid/runSteps";
import { type TsvCell, writeTsv } from "../../../src/ui/grid/writeTsv";

const line = (cells: readonly TsvCell[], language: "vi" | "en" = "vi") =>
  runAtOnce(writeTsv([], [cells], language)).split("\r\n")[1];

describe("a copy as tab-separated text", () => {
  it("has a heading and a line for each row", () => {
    expect(runAtOnce(writeTsv(["Xã", "Dân số"], [["Bản Bo", 12628]], "vi"))).toBe(
      "Xã\tDân số\r\nBản Bo\t12628",
    );
  });

  it("has a decimal comma in Vietnamese and a point in English, thousands not parted", () => {
    expect(line([1234567.25])).toBe("1234567,25");
    expect(line([1234567.25], "en")).toBe("1234567.25");
  });

  it("leaves a cell without a value empty, and writes 0 as 0", () => {
    expect(line([null, 0, "a"])).toBe("\t0\ta");
  });

  it("writes negative, tiny and huge numbers out", () => {
    expect(line([-2.5, 0.000001, 123456789012345])).toBe("-2,5\t0,000001\t123456789012345");
  });

  it.each(["=1+1", "+84", "-a", "@name", "\t=1+1", " =1+1"])("does not let %j be a formula", (text) => {
    expect(line(["a", text])).toBe(`a\t'${text.trim()}`);
  });

  it("keeps tabs and line breaks of a text out of the columns", () => {
    expect(line(["a\tb\r\nc", "d"])).toBe("a b c\td");
  });
});
