import { describe, expect, it } from "vitest";
import { headerOf } from "./support/makeSheet";

describe("a header of indicators", () => {
  it("may have numbers of indicators as names, with results below them", () => {
    const header = ["TT", "Xã", "1", "2.1", "2.2", "3.10", "10.1"];
    const rows = [
      header,
      [1, "Sin Suối Hồ", "Đạt", "x", "", "Chưa đạt", "1"],
      [2, "Tả Lèng", "x", "x", "x", "x", "0"],
    ];
    expect(headerOf(rows)).toEqual({ header, headerRows: [1] });
    expect(headerOf([["TT", "Xã", 1, 2.1, 2.2, 3.1, 10.1], ...rows.slice(1)]).headerRows).toEqual([1]);
  });

  it("ends with the numbers of indicators below their names", () => {
    const rows = [
      ["TT", "Xã", "Quy hoạch", "Đường", "Thủy lợi", "Điện"],
      ["", "", "1", "2.1", "2.2", "2.3"],
      [1, "Sin Suối Hồ", "Đạt", "Đạt", "", "Chưa đạt"],
      [2, "Tả Lèng", "Đạt", "Đạt", "Đạt", "Đạt"],
    ];
    expect(headerOf(rows).headerRows).toEqual([1, 2]);
  });

  it("takes no figures for numbers of indicators", () => {
    const values = [
      ["Sin Suối Hồ", "1", "2.5", "3.1"],
      ["Tả Lèng", "2", "3.5", "4.1"],
    ];
    expect(headerOf([["Xã", "A", "B", "C"], ...values]).headerRows).toEqual([1]);
    expect(headerOf(values).headerRows).toEqual([]);
    // falling back to an earlier criterion, they are figures of a first record
    expect(
      headerOf([
        ["Đoàn Kết", "3.5", "1.2", "2.5"],
        ["Tả Lèng", "x", "x", "x"],
      ]).headerRows,
    ).not.toEqual([1]);
  });
});
