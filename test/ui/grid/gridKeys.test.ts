import { describe, expect, it } from "vitest";
import { HEADING } from "../../../src/ui/grid/gridColumn";
import { moveCell } from "../../../src/ui/grid/gridKeys";
import { rowsBetween, withRowToggled } from "../../../src/ui/grid/rowSelection";

const SIZE = { rows: 100, columns: 6, page: 10 };
const press = (key: string, row: number, column: number, ctrlKey = false, size = SIZE) => {
  const place = moveCell({ row, column }, { key, ctrlKey, metaKey: false }, size);
  return place === null ? null : [place.row, place.column];
};

describe("keys in a grid", () => {
  it("arrows go one cell, up into the heading", () => {
    expect(press("ArrowDown", 3, 2)).toEqual([4, 2]);
    expect(press("ArrowUp", 0, 2)).toEqual([HEADING, 2]);
    expect(press("ArrowRight", 3, 2)).toEqual([3, 3]);
    expect(press("ArrowLeft", 3, 2)).toEqual([3, 1]);
  });

  it("stops at the edges", () => {
    expect(press("ArrowUp", HEADING, 0)).toEqual([HEADING, 0]);
    expect(press("ArrowLeft", 5, 0)).toEqual([5, 0]);
    expect(press("ArrowDown", 99, 5)).toEqual([99, 5]);
    expect(press("ArrowRight", 99, 5)).toEqual([99, 5]);
  });

  it("Home and End go along the row, with Ctrl to the corners", () => {
    expect(press("Home", 7, 3)).toEqual([7, 0]);
    expect(press("End", 7, 3)).toEqual([7, 5]);
    expect(press("Home", 7, 3, true)).toEqual([0, 0]);
    expect(press("End", 7, 3, true)).toEqual([99, 5]);
  });

  it("Page Up and Page Down go by what is in sight", () => {
    expect(press("PageDown", 7, 3)).toEqual([17, 3]);
    expect(press("PageUp", 7, 3)).toEqual([0, 3]);
  });

  it("stays in the heading where there is no row", () => {
    const none = { ...SIZE, rows: 0 };
    expect(press("ArrowDown", HEADING, 1, false, none)).toEqual([HEADING, 1]);
    expect(press("End", HEADING, 1, true, none)).toEqual([HEADING, 5]);
  });

  it("leaves other keys alone", () => {
    expect(press("a", 1, 1)).toBeNull();
    expect(press("Tab", 1, 1)).toBeNull();
  });
});

describe("selection of rows", () => {
  const rows = ["a", "b", "c", "d"];

  it("holds both ends, in either direction", () => {
    expect([...rowsBetween(rows, String, 2, 1)]).toEqual(["b", "c"]);
    expect([...rowsBetween(rows, String, 1, 9)]).toEqual(["b", "c", "d"]);
  });

  it("takes a row in and lets it go again", () => {
    const one = withRowToggled(new Set(["a"]), "b");
    expect([...one]).toEqual(["a", "b"]);
    expect([...withRowToggled(one, "a")]).toEqual(["b"]);
  });
});
