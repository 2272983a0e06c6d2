import { describe, expect, it } from "vitest";
import { halve } from "./halve";
import { makePng, makePngOfRows } from "./makePng";
import { readPng } from "./readPng";

const FIRST = [10, 20, 30, 40, 50, 60];

/** The pixels of the second row, red, green and blue only. */
function secondRow(rows: readonly (readonly number[])[]): number[] {
  const { data, width } = readPng(makePngOfRows(rows));
  return [...data.subarray(width * 4)].filter((_, index) => index % 4 !== 3);
}

describe("the PNG reader", () => {
  it("reads size and pixels and makes every pixel opaque", () => {
    expect(readPng(makePng([["#0a141e", "#28323c"]]))).toEqual({
      width: 2,
      height: 1,
      data: new Uint8Array([10, 20, 30, 255, 40, 50, 60, 255]),
    });
  });

  it("keeps the opacity that a file has", () => {
    const rgba = readPng(makePngOfRows([[0, 1, 2, 3, 4]], { colourType: 6 }));
    expect([...rgba.data]).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ["none", 0, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]],
    ["left", 1, [1, 2, 3, 4, 5, 6], [1, 2, 3, 5, 7, 9]],
    ["above", 2, [1, 2, 3, 4, 5, 6], [11, 22, 33, 44, 55, 66]],
    ["mean of both", 3, [1, 2, 3, 4, 5, 6], [6, 12, 18, 27, 36, 45]],
    // left 11, above 40, corner 10: the plane is 41, nearest to above
    ["nearest of three", 4, [1, 2, 3, 4, 5, 6], [11, 22, 33, 44, 55, 66]],
    ["left, past 255", 1, [250, 0, 0, 10, 0, 0], [250, 0, 0, 4, 0, 0]],
  ])("undoes the filter “%s”", (_, filter, filtered, pixels) => {
    expect(
      secondRow([
        [0, ...FIRST],
        [filter, ...filtered],
      ]),
    ).toEqual(pixels);
  });

  it("refuses an interlaced file", () => {
    expect(() => readPng(makePngOfRows([[0, 1, 2, 3]], { interlaced: 1 }))).toThrow("interlace 1");
  });

  it("refuses what is no PNG file", () => {
    expect(() => readPng(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toThrow("no PNG");
  });
});

it("half a picture has the mean of four pixels in each of its own", () => {
  const half = halve(
    readPng(
      makePng([
        ["#000000", "#040000", "#ffffff"],
        ["#080000", "#0c0000", "#ffffff"],
      ]),
    ),
  );
  expect(half).toEqual({ width: 1, height: 1, data: new Uint8Array([6, 0, 0, 255]) });
});
