import { describe, expect, it } from "vitest";
import { findHeader } from "../../../../src/io/import/read/findHeader";
import type { MergedCells } from "../../../../src/io/import/sourceTable";
import { headerOf, makeSheet } from "./support/makeSheet";

const merge = (top: number, left: number, bottom: number, right: number): MergedCells => ({
  top,
  left,
  bottom,
  right,
});

describe("a header", () => {
  it("of one row is the first", () => {
    expect(
      headerOf([
        ["Mã", "Tên"],
        ["03388", "Đoàn Kết"],
      ]),
    ).toEqual({ header: ["Mã", "Tên"], headerRows: [1] });
  });

  it("stands below titles", () => {
    const rows = [
      ["DANH SÁCH BẢN", null, null],
      [null, null, null],
      ["TT", "Bản", "Số hộ"],
      [1, "Nậm Cha", 12],
      [2, "Bản Mới", 9],
    ];
    expect(headerOf(rows).headerRows).toEqual([3]);
  });

  it("stands below the two heads of an official paper", () => {
    const rows = [
      ["UBND TỈNH LAI CHÂU", null, null, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", null, null],
      ["SỞ NÔNG NGHIỆP", null, null, "Độc lập - Tự do - Hạnh phúc", null, null],
      ["TT", "Mã", "Xã", "Bản", "Số hộ", "Hộ nghèo"],
      [1, "03388", "Đoàn Kết", "A", 12, 3],
      [2, "03388", "Đoàn Kết", "B", 12, 3],
    ];
    const merges = [merge(1, 0, 1, 2), merge(1, 3, 1, 5), merge(2, 0, 2, 2), merge(2, 3, 2, 5)];
    expect(headerOf(rows, merges).headerRows).toEqual([3]);
  });

  it("of two rows with merged groups joins their names", () => {
    const rows = [
      ["TT", "Bản", "Hộ nghèo", null, "Hộ cận nghèo", null],
      [null, null, "Số hộ", "Tỷ lệ", "Số hộ", "Tỷ lệ"],
      [1, "Nậm Cha", 3, 17.2, 2, 11],
      [2, "Bản Mới", 3, 17.2, 2, 11],
    ];
    const merges = [merge(1, 0, 2, 0), merge(1, 1, 2, 1), merge(1, 2, 1, 3), merge(1, 4, 1, 5)];
    expect(headerOf(rows, merges)).toEqual({
      header: [
        "TT",
        "Bản",
        "Hộ nghèo / Số hộ",
        "Hộ nghèo / Tỷ lệ",
        "Hộ cận nghèo / Số hộ",
        "Hộ cận nghèo / Tỷ lệ",
      ],
      headerRows: [1, 2],
    });
  });

  it("of three rows is found with gaps alone, as a CSV has it", () => {
    const rows = [
      ["TT", "Bản", "Năm 2025", null, null],
      [null, null, "Tổng số hộ", "Hộ nghèo", null],
      [null, null, null, "Số hộ", "Tỷ lệ"],
      ["1", "Nậm Cha", "12", "3", "25"],
      ["2", "Bản Mới", "12", "3", "25"],
    ];
    expect(headerOf(rows)).toEqual({
      header: [
        "TT",
        "Bản",
        "Năm 2025 / Tổng số hộ",
        "Năm 2025 / Hộ nghèo / Số hộ",
        "Năm 2025 / Hộ nghèo / Tỷ lệ",
      ],
      headerRows: [1, 2, 3],
    });
  });

  it("does not swallow a first record of words", () => {
    const rows = [
      ["Xã", "Bản", "Ghi chú"],
      ["Tả Lèng", "Giang Ma", "mới"],
      ["Tả Lèng", "Lùng Than", null],
    ];
    expect(headerOf(rows).headerRows).toEqual([1]);
  });

  it("does not swallow records merged downwards", () => {
    const rows = [
      ["Xã", "Bản"],
      ["Tả Lèng", "Giang Ma"],
      [null, "Lùng Than"],
    ];
    expect(headerOf(rows, [merge(2, 0, 3, 0)]).headerRows).toEqual([1]);
  });

  it("may have years as names", () => {
    expect(
      headerOf([
        ["Xã", 2024, 2025],
        ["Tả Lèng", 1.5, 2],
      ]).header,
    ).toEqual(["Xã", "2024", "2025"]);
  });

  it("is followed by column numbers, which are told and skipped", () => {
    const { table, findings } = findHeader(
      makeSheet([
        ["TT", "Xã", "Hộ"],
        ["(1)", "(2)", "(3)=(1)+(2)"],
        [1, "Tả Lèng", 5],
      ]),
    );
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
    expect(findings.map(({ code }) => code)).toEqual(["numbers-row"]);
  });

  it("is missing where the first row holds figures", () => {
    const { table, findings } = findHeader(
      makeSheet([
        ["03388", 12, 14],
        ["03390", 9, 2],
      ]),
    );
    expect(table.header).toEqual(["[A]", "[B]", "[C]"]);
    expect(table.rows).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual(["header-missing"]);
  });

  it("of a layer is its own", () => {
    const layer = { ...makeSheet([["a", 1]]), header: ["name", "n"] };
    expect(findHeader(layer).table).toMatchObject({ header: ["name", "n"], headerRows: [] });
  });
});

describe("rows below the header", () => {
  const HEADER = ["TT", "Xã", "Bản", "Hộ"];

  it("leave out totals, notes and signatures, and tell them", () => {
    const { table, findings } = findHeader(
      makeSheet([
        HEADER,
        [null, "Tổng cộng", null, 30],
        [1, "Tả Lèng", "Giang Ma", 12],
        [2, "Tả Lèng", "Lùng Than", 18],
        [null, null, null, null],
        ["Ghi chú: số liệu tạm tính", null, null, null],
        [null, null, null, "Lai Châu, ngày 12 tháng 3 năm 2026"],
        ["Người lập biểu", null, null, "CHỦ TỊCH"],
      ]),
    );
    expect(table.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["row-total", 2],
      ["row-note", 6],
      ["row-note", 7],
      ["row-note", 8],
    ]);
  });

  it.each([
    "Tổng",
    "TỔNG CỘNG:",
    "tổng số",
    "Cộng",
    "Toàn tỉnh",
    "Total",
    "Sum",
    "grand total",
    "\u00a0Subtotal",
  ])("leave out %j", (name) => {
    const { findings } = findHeader(
      makeSheet([HEADER, [null, name, null, 3], [1, "Tả Lèng", "Giang Ma", 3]]),
    );
    expect(findings.map(({ code, row }) => [code, row])).toContainEqual(["row-total", 2]);
  });

  it("keep a village whose name begins like a total", () => {
    const { table } = findHeader(
      makeSheet([HEADER, [1, "Tả Lèng", "Tổng Phay", 3], [2, "Tả Lèng", "Cộng Hoà", 3]]),
    );
    expect(table.rows).toHaveLength(2);
  });

  it("keep a last record with few values", () => {
    const { table } = findHeader(
      makeSheet([HEADER, [1, "Tả Lèng", "Giang Ma", 3], [2, "Tả Lèng", "Lùng Than", null]]),
    );
    expect(table.rows).toHaveLength(2);
  });

  it("take the value of a cell merged downwards, and tell how many", () => {
    const { table, findings } = findHeader(
      makeSheet([HEADER, [1, "Tả Lèng", "Giang Ma", 3], [2, null, "Lùng Than", 4]], [merge(2, 1, 3, 1)]),
    );
    expect(table.rows[1]?.cells[1]).toBe("Tả Lèng");
    expect(findings).toMatchObject([{ code: "merged-filled", details: ["1"] }]);
  });

  it("have as many cells as the header has names", () => {
    const { table } = findHeader(makeSheet([HEADER, [1, "Tả Lèng"], [2, "Tả Lèng", "Giang Ma", 3]]));
    expect(table.rows.map(({ cells }) => cells.length)).toEqual([4, 4]);
  });

  it("keep a column that has no name but values in most rows", () => {
    const { table, findings } = findHeader(
      makeSheet([
        ["Xã", "Bản"],
        ["A", "B", 1],
        ["A", "C", 2],
      ]),
    );
    expect(table.header).toEqual(["Xã", "Bản", "[C]"]);
    expect(findings).toMatchObject([{ code: "column-unnamed", column: "[C]" }]);
  });

  it("take the name of the commune that heads their section", () => {
    const { table, findings } = findHeader(
      makeSheet([
        ["TT", "Bản", "Hộ"],
        ["I", "Xã Tả Lèng", 30],
        [1, "Giang Ma", 12],
        [2, "Lùng Than", 18],
        [null, "Xã Bum Nưa", null],
        [1, "Nà Hẻ", 9],
      ]),
    );
    expect(table.header.at(-1)).toBe("Xã (dòng nhóm)");
    expect(table.rows.map(({ row, cells }) => [row, cells[1], cells[3]])).toEqual([
      [3, "Giang Ma", "Xã Tả Lèng"],
      [4, "Lùng Than", "Xã Tả Lèng"],
      [6, "Nà Hẻ", "Xã Bum Nưa"],
    ]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["row-section", 2],
      ["row-section", 5],
    ]);
  });

  it("that are communes themselves head nothing", () => {
    const { table } = findHeader(
      makeSheet([
        ["TT", "Đơn vị", "Hộ"],
        [1, "Xã Tả Lèng", null],
        [2, "Xã Bum Nưa", null],
        [3, "Phường Đoàn Kết", 9],
      ]),
    );
    expect(table.rows).toHaveLength(3);
    expect(table.header).toEqual(["TT", "Đơn vị", "Hộ"]);
  });
});
