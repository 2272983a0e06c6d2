import { describe, expect, it } from "vitest";
import { placeNames, provinceNames } from "../../src/svg/placeNames";
import { publishedDataset } from "../support/publishedDataset";

const at = (id: string, lng: number, lat: number) => ({
  id,
  name: "Mường Mô",
  position: [lng, lat] as [number, number],
});

describe("names on the picture", () => {
  it("stand where they are, if they do not touch", () => {
    expect(placeNames([at("a", 102, 22), at("b", 103, 22)], 30).map((it) => it.id)).toEqual(["a", "b"]);
  });

  it("that would touch an earlier one are left out", () => {
    expect(placeNames([at("a", 102, 22), at("b", 102.05, 22.01)], 30).map((it) => it.id)).toEqual(["a"]);
  });

  it("may stand above each other, a line apart", () => {
    const close = placeNames([at("a", 102, 22), at("b", 102, 22.03)], 30);
    const apart = placeNames([at("a", 102, 22), at("b", 102, 22.04)], 30);
    expect([close.length, apart.length]).toEqual([1, 2]);
  });

  it("of the province: most of the 38 have room, the largest commune always", () => {
    const { placed } = provinceNames(publishedDataset().communes);
    expect(placed[0]?.name).toBe("Tà Tổng");
    expect(placed.length).toBeGreaterThanOrEqual(30);
  });
});
