import { describe, expect, it } from "vitest";
import { cellText, isFormulaError, isMissingText } from "../../../src/io/import/check/cells/cellText";
import { readDate } from "../../../src/io/import/check/cells/readDate";
import { numberOf, splitNumber, voteOf } from "../../../src/io/import/check/cells/readNumber";
import {
  readAreaClass,
  readAttainmentStatus,
  readCrop,
  readDifficulty,
  readHazards,
  readSiteState,
} from "../../../src/io/import/check/cells/readWord";
import { check, found, makeTable, written } from "./makeTable";

describe("text of a cell", () => {
  it.each([
    ["  Thu\u00a0 Lũm\n", "Thu Lũm"],
    ["'03439", "03439"],
    ["a\0b", "ab"],
    ["Lũm".normalize("NFD"), "Lũm"],
    [3439, "3439"],
    [Number.NaN, ""],
    [true, "true"],
    [new Date("2026-01-16T00:00:00Z"), "2026-01-16"],
    [new Date(Number.NaN), ""],
    [null, ""],
  ])("%j is “%s”", (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it.each(["", "-", "–", "...", "…", "n/a", "Chưa có số liệu", "?"])("“%s” is missing", (text) => {
    expect(isMissingText(text)).toBe(true);
  });

  it.each(["0", "0,0", "không", "x", "+"])("“%s” is not missing", (text) => {
    expect(isMissingText(text)).toBe(false);
  });

  it.each(["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "Err:502", "#####"])(
    "%s is a formula that failed",
    (text) => {
      expect(isFormulaError(text)).toBe(true);
    },
  );
});

describe("digits", () => {
  it.each([
    ["1.234,5", "comma", 1234.5],
    ["1,234.5", "point", 1234.5],
    ["1.234.567", "comma", 1234567],
    ["17,24", "comma", 17.24],
    ["0.123", "point", 0.123],
    ["1234", "plain", 1234],
    ["-5", "plain", -5],
  ] as const)("%s tell their mark: %s", (digits, vote, value) => {
    expect([voteOf(digits), numberOf(digits, "comma")]).toEqual([vote, value]);
  });

  it.each([
    ["comma", 1234],
    ["point", 1.234],
    ["group", 1234],
    ["fraction", 1.234],
  ] as const)("1.234 as %s is %d", (as, value) => {
    expect(numberOf("1.234", as)).toBe(value);
  });

  it.each(["1.2.3", "1,23,4", "..", "1.234,5,6"])("%s are no number", (digits) => {
    expect(numberOf(digits, "comma")).toBeNull();
  });

  it.each([
    ["1 234,5 ha", { qualifier: "", digits: "1234,5", unit: "ha" }],
    [">832", { qualifier: ">", digits: "832", unit: "" }],
    ["khoảng 9.000 hộ", { qualifier: "~", digits: "9.000", unit: "hộ" }],
    ["≥ 50%", { qualifier: ">=", digits: "50", unit: "%" }],
    ["−3", { qualifier: "", digits: "-3", unit: "" }],
  ])("%s comes apart", (text, parts) => {
    expect(splitNumber(text)).toEqual(parts);
  });

  it.each(["", "ha", "12 34", "một"])("“%s” has none", (text) => {
    expect(splitNumber(text)).toBeNull();
  });
});

describe("a date", () => {
  it.each([
    ["16/01/2026", "2026-01-16"],
    ["1-7-25", "2025-07-01"],
    ["01.7.2026", "2026-07-01"],
    ["2026-01-16", "2026-01-16"],
    ["8/2025", "2025-08"],
    ["2025", "2025"],
    ["năm 2024", "2024"],
    ["ngày 16 tháng 01 năm 2026", "2026-01-16"],
    ["tháng 8/2025", "2025-08"],
    [46038, "2026-01-16"],
  ])("%s is %s", (cell, date) => {
    expect(readDate(cell)?.date).toBe(date);
  });

  it.each(["31/02/2026", "13/13/2026", "hôm qua", "99999", "", "1/1/26/7"])("“%s” is none", (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe("words", () => {
  it.each([
    [readAttainmentStatus, ["Đạt", "đ", "X", "DAT"], "met"],
    [readAttainmentStatus, ["Chưa đạt", "K đạt", "CĐ", "KĐ", "không đạt"], "notMet"],
    [readAttainmentStatus, ["Không áp dụng"], "notApplicable"],
    [readDifficulty, ["ĐBKK", "x", "Đặc biệt khó khăn"], "extreme"],
    [readDifficulty, ["Không", "0"], "notExtreme"],
    [readAreaClass, ["III", "KV III", "Khu vực III", "3"], "III"],
    [readAreaClass, ["I", "KV1"], "I"],
    [readCrop, ["Chè", "cây chè"], "tea"],
    [readCrop, ["Mắc ca", "mắc-ca"], "macadamia"],
    [readSiteState, ["Di dời khẩn cấp"], "urgent"],
    [readSiteState, ["Chưa di dời", "chưa di chuyển"], "mustMove"],
  ] as const)("%o reads %j as %s", (read, texts, value) => {
    expect(texts.map((it) => read(it))).toEqual(texts.map(() => value));
  });

  it("several hazards may stand in one cell", () => {
    expect(readHazards("lũ quét, sạt lở và ngập lụt")).toEqual(["flash-flood", "landslide", "flood"]);
    expect(readHazards("Lũ ống, lũ quét")).toEqual(["flash-flood"]);
    expect(readHazards("động đất")).toEqual([null]);
  });
});

describe("the decimal mark of a column", () => {
  const HEADER = ["Mã xã", "Tên xã", "Loại cây", "Diện tích (ha)", "Tên vùng"];
  const areas = async (cells: string[], answers = {}) => {
    const rows = cells.map((it, index) => ["03439", "Thu Lũm", "Chè", it, `Vùng ${index}`]);
    const result = await check(makeTable(HEADER, rows), { answers });
    return { result, values: written(result, "zones").map((it) => it.areaHa) };
  };

  it("is decided from all its cells", async () => {
    expect((await areas(["1.234", "5,5"])).values).toEqual([1234, 5.5]);
    expect((await areas(["1.234", "5.5"])).values).toEqual([1.234, 5.5]);
    expect((await areas(["1,234", "1,234.5"])).values).toEqual([1234, 1234.5]);
  });

  it("is asked where no cell tells", async () => {
    const { result, values } = await areas(["1.234", "12"]);
    expect([values, result.questions.map(({ code, rows }) => [code, rows])]).toEqual([
      [12],
      [["decimal-mark", [2]]],
    ]);
    expect((await areas(["1.234", "12"], { "decimal-mark:3": "comma" })).values).toEqual([1234, 12]);
    expect((await areas(["1.234", "12"], { "decimal-mark:3": "point" })).values).toEqual([1.234, 12]);
  });

  it("is asked for cells that stay open where others contradict each other", async () => {
    const { result, values } = await areas(["1.234", "5,5", "5.5"]);
    expect([values, result.questions.length]).toEqual([[5.5, 5.5], 1]);
  });

  it("units in cells are converted or refused", async () => {
    expect((await areas(["12 ha", "5000 m2", "2 km²"])).values).toEqual([12, 0.5, 200]);
    expect(found((await areas(["12 tấn"])).result)).toEqual(["2 unit-of-measure"]);
  });

  it("reservations are kept", async () => {
    const { result } = await areas([">832"]);
    expect(written(result, "zones")[0]).toMatchObject({ areaHa: 832, qualifier: ">" });
  });
});

it("shares of 1 under a header of per cent are asked about", async () => {
  const table = makeTable(
    ["Mã xã", "Tên xã", "Tỷ lệ hộ nghèo (%)"],
    [
      ["03439", "Thu Lũm", 0.615],
      ["03460", "Hua Bum", 0.5],
    ],
  );
  const asked = await check(table);
  expect(asked.questions.map(({ code, rows, suggested }) => [code, rows, suggested])).toEqual([
    ["percent-scale", [2, 3], "shares"],
  ]);
  const values = async (answer: string) =>
    written(await check(table, { answers: { "percent-scale:2": answer } }), "observations").map(
      (it) => it.value,
    );
  expect([await values("shares"), await values("percent")]).toEqual([
    [61.5, 50],
    [0.615, 0.5],
  ]);
});
