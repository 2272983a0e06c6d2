import { describe, expect, it } from "vitest";
import { SHEET_SIZES, sheetHeight, sheetSizeAt, sheetStep } from "../../src/ui/sheetSize";

const ROOM = 738;

describe("the sheet of a phone", () => {
  it("steps through its sizes and stops at either end", () => {
    expect(SHEET_SIZES.map((it) => sheetStep(it, 1))).toEqual(["half", "full", "full"]);
    expect(SHEET_SIZES.map((it) => sheetStep(it, -1))).toEqual(["folded", "folded", "half"]);
  });

  it("rests at the size nearest to where it was let go", () => {
    expect(sheetSizeAt(700, "half", ROOM)).toBe("full");
    expect(sheetSizeAt(80, "full", ROOM)).toBe("folded");
    expect(sheetSizeAt(330, "full", ROOM)).toBe("half");
  });

  it("follows a short pull that was meant, and forgives a shorter one", () => {
    const half = sheetHeight("half", ROOM);
    expect(sheetSizeAt(half + 40, "half", ROOM)).toBe("full");
    expect(sheetSizeAt(half - 40, "half", ROOM)).toBe("folded");
    expect(sheetSizeAt(half + 10, "half", ROOM)).toBe("half");
  });

  it("goes nowhere beyond its ends", () => {
    expect(sheetSizeAt(ROOM - 1, "full", ROOM)).toBe("full");
    expect(sheetSizeAt(0, "folded", ROOM)).toBe("folded");
  });
});
