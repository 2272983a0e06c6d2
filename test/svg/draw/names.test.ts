import { describe, expect, it } from "vitest";
import { pointsAlong, stretchesOf } from "../../../src/svg/draw/alongLine";
import { zoomOf } from "../../../src/svg/draw/mapFrame";
import { type Box, placeLabels } from "../../../src/svg/draw/placeLabels";
import { textWidth, wrapName } from "../../../src/svg/draw/textWidth";
import { mercatorFrame } from "./provinceModel";

const at = (...box: Box) => ({ boxes: [box] });

describe("names", () => {
  it("take the next of their places where the first is covered", () => {
    const placed = placeLabels([[at(0, 0, 10, 10)], [at(5, 5, 15, 15), at(20, 0, 30, 10)]]);
    expect(placed).toEqual([at(0, 0, 10, 10), at(20, 0, 30, 10)]);
  });

  it("are left out where no place is free", () => {
    expect(placeLabels([[at(0, 0, 10, 10)], [at(5, 5, 15, 15)]])).toHaveLength(1);
  });

  it("give way to what is there already", () => {
    expect(placeLabels([[at(0, 0, 10, 10)]], [[9, 9, 12, 12]])).toEqual([]);
  });

  it("stay within the sheet where they must", () => {
    expect(placeLabels([[at(-1, 0, 10, 10), at(0, 0, 11, 10)]], [], [0, 0, 100, 100])).toEqual([
      at(0, 0, 11, 10),
    ]);
  });
});

describe("the width of a text", () => {
  it("does not depend on the marks of its letters", () => {
    expect(textWidth("Mường Tè")).toBeCloseTo(textWidth("Muong Te"), 1);
  });

  it("is more in the bold cut", () => {
    expect(textWidth("Sìn Hồ", { bold: true })).toBeGreaterThan(textWidth("Sìn Hồ"));
  });

  it("breaks a long name into lines of about equal length", () => {
    expect(wrapName("Hồ Thuỷ điện Sơn La", 6)).toEqual(["Hồ Thuỷ", "điện Sơn La"]);
    expect(wrapName("Thu Lũm", 6)).toEqual(["Thu Lũm"]);
  });
});

describe("text along a line", () => {
  it("lies on a straight stretch, read from left to right", () => {
    const [[first] = []] = stretchesOf(
      [
        [100, 0],
        [0, 0],
      ],
      40,
      100,
      2,
    );
    expect(first).toMatchObject({ angle: 0, middle: [80, 0] });
  });

  it("has no place on a line that bends too much", () => {
    const zigzag = Array.from({ length: 20 }, (_, index): [number, number] => [
      index * 5,
      index % 2 === 0 ? 0 : 20,
    ]);
    expect(stretchesOf(zigzag, 60, 300, 2).flat()).toEqual([]);
  });

  it("is repeated on a long line", () => {
    expect(
      pointsAlong(
        [
          [0, 0],
          [900, 0],
        ],
        300,
      ).map(([first]) => first),
    ).toEqual([
      [150, 0],
      [450, 0],
      [750, 0],
    ]);
  });
});

describe("the zoom of a drawing", () => {
  it("is that of the web map of the same scale", () => {
    expect(zoomOf(mercatorFrame(9.3, [103, 22]), [103.2, 22.3])).toBeCloseTo(9.3, 3);
  });
});
