import { describe, expect, it } from "vitest";
import { publishedDataset } from "../../support/publishedDataset";
import { applied, check, found, makeEntered, makeTable, written } from "./makeTable";

const { indicators } = publishedDataset();
const short = (id: string) => indicators.find((it) => it.id === id)?.shortName ?? id;

describe("attainment", () => {
  it("is read from a matrix with a column per indicator", async () => {
    const result = await check(
      makeTable(
        ["TT", "Tên xã", "2.1", "Chỉ tiêu 2.2", `3.10. ${short("3.10")}`],
        [
          [1, "Thu Lũm", "Đạt", "CĐ", ""],
          [2, "Tân Phong", "Đạt", "", ""],
        ],
      ),
    );
    expect(
      written(result, "attainment").map((it) => [it.communeCode, it.indicatorId, it.year, it.status]),
    ).toEqual([
      ["03439", "2.1", 2026, "met"],
      ["03439", "2.2", 2026, "notMet"],
    ]);
    expect([found(result), result.outcomes.conflicting]).toEqual([["3 not-for-wards"], 1]);
  });

  it("is read from Annex III on its side, wards left out", async () => {
    const result = await check(
      makeTable(
        ["TT", "Nội dung tiêu chí", "Thu Lũm", "Xã Hua Bum", "Pa Ủ", "Phường Tân Phong"],
        [
          ["2.1", short("2.1"), "Đạt", "K đạt", "", "Đạt"],
          ["2.2", short("2.2"), "x", "", "Đ", ""],
        ],
      ),
    );
    expect(
      written(result, "attainment").map((it) => `${it.communeCode} ${it.indicatorId} ${it.status}`),
    ).toEqual(["03439 2.1 met", "03460 2.1 notMet", "03439 2.2 met", "03442 2.2 met"]);
    expect([found(result), result.rows.refused]).toEqual([["1 not-for-wards"], 0]);
  });

  it("is read from our own form, with codes that a spreadsheet has changed", async () => {
    const header = [
      "communeCode",
      "commune",
      "indicatorId",
      "indicator",
      "status",
      "document",
      "documentDate",
    ];
    const result = await check(
      makeTable(header, [
        ["03439", "Thu Lũm", "3.1", short("3.10"), "đạt", "12/QĐ-UBND", "01/3/2026"],
        ["03439", "Thu Lũm", 2.1, short("2.1"), "không áp dụng", "", ""],
        ["03439", "Thu Lũm", "2.2", "", "hơi đạt", "", ""],
        ["03439", "Thu Lũm", "99", "", "đạt", "", ""],
        ["03388", "Quyết Tiến", "2.2", "", "đạt", "", ""],
      ]),
    );
    expect(written(result, "attainment")).toMatchObject([{ indicatorId: "3.10", valueStatus: "official" }]);
    expect(found(result)).toEqual([
      "2 indicator-restored",
      "3 always-applicable",
      "4 word-unknown",
      "5 indicator-unknown",
      "6 old-unit-on-new-scale",
    ]);
  });

  it("asks for the year where the sheet has another", async () => {
    const table = makeTable(["Tên xã", "2.1", "2.2"], [["Thu Lũm", "Đạt", ""]], { name: "Năm 2025" });
    expect((await check(table)).questions.map(({ code, suggested }) => [code, suggested])).toEqual([
      ["year", "2025"],
    ]);
    expect(written(await check(table, { answers: { year: "2025" } }), "attainment")[0]?.year).toBe(2025);
  });
});

describe("figures", () => {
  it("are read long and wide, the year of a header counting", async () => {
    const wide = await check(
      makeTable(
        ["Mã xã", "Tên xã", "Tỷ lệ hộ nghèo năm 2024", "Hộ nghèo 2025"],
        [["03439", "Thu Lũm", "61,5", 40]],
      ),
    );
    expect(written(wide, "observations").map((it) => [it.measure, it.asOf, it.value])).toEqual([
      ["povertyRatePct", "2024", 61.5],
      ["poorHouseholdCount", "2025", 40],
    ]);
    const long = await check(
      makeTable(
        ["Mã xã", "Tên xã", "Chỉ số", "Giá trị", "Năm"],
        [
          ["03439", "Thu Lũm", "Tỷ lệ che phủ rừng", "82,5", 2025],
          ["03439", "Thu Lũm", "Số voi", "3", 2025],
          ["03439", "Thu Lũm", "forestCoverPct", "-", 2024],
        ],
      ),
    );
    expect(written(long, "observations")).toMatchObject([
      { measure: "forestCoverPct", value: 82.5, asOf: "2025", unit: "%" },
    ]);
    expect([found(long), long.rows.blank]).toEqual([["3 measure-unknown"], 1]);
  });

  it("that cannot both be true are refused", async () => {
    const header = ["Mã xã", "Tên xã", "Số hộ", "Số khẩu", "Hộ nghèo"];
    const one = async (...cells: number[]) =>
      found(await check(makeTable(header, [["03439", "Thu Lũm", ...cells]])));
    expect(await one(100, 100, 100)).toEqual([]);
    expect(await one(101, 100, 100)).toEqual(["2 households-over-population"]);
    expect(await one(100, 400, 101)).toEqual(["2 poor-over-households"]);
  });

  it("of the province are its own", async () => {
    const result = await check(makeTable(["Tên xã", "Hộ nghèo", "Năm"], [["Toàn tỉnh", 9000, 2025]]));
    expect(written(result, "observations")).toMatchObject([
      { codeList: "province", unitCode: "", value: 9000 },
    ]);
  });

  it("published otherwise are replaced only after a question", async () => {
    const table = makeTable(
      ["Mã xã", "Tên xã", "Chỉ số", "Giá trị", "Tính đến"],
      [["03487", "Lê Lợi", "povertyRatePct", "25,5", "8/2025"]],
    );
    expect((await check(table)).questions.map(({ code }) => code)).toEqual(["replaces-official"]);
  });
});

describe("decisions", () => {
  const provenance = {
    valueStatus: "official" as const,
    documentNumber: "113/QĐ-UBND",
    documentDate: "2026-01-16",
  };

  it("on communes need number and date", async () => {
    const table = makeTable(
      ["Tên xã", "Khu vực", "Mã xã"],
      [
        ["Thu Lũm", "KV III", "03439"],
        ["Ka Lăng", "III", null],
      ],
    );
    const result = await check(table, { provenance });
    expect(written(result, "decisions")).toMatchObject([
      { unitId: "03439", outcome: "III", documentNumber: "113/QĐ-UBND", date: "2026-01-16" },
    ]);
    expect(found(result)).toEqual(["3 old-unit-decision"]);
    expect(found(await check(table))).toContain("2 decision-undocumented");
  });

  it("against what is published are asked about", async () => {
    const table = makeTable(["Mã xã", "Tên xã", "Khu vực"], [["03439", "Thu Lũm", "II"]]);
    expect((await check(table, { provenance })).questions.map(({ code }) => code)).toEqual([
      "replaces-official",
    ]);
  });

  it("on villages that are not held add them and remove none", async () => {
    const header = ["STT phụ lục", "Mã xã", "Tên xã", "Tên bản", "Diện khó khăn"];
    const held = await check(makeTable(["Mã xã", "Tên xã", "Tên bản"], [["03439", "Thu Lũm", "Bản Z"]]));
    const entered = applied(makeEntered(), held.records);
    const result = await check(makeTable(header, [[1, "03439", "Thu Lũm", "Bản A", "ĐBKK"]]), {
      provenance,
      entered,
    });
    expect(written(result, "decisions")).toMatchObject([
      { unitId: "03439-002", outcome: "extreme", annexRow: "1" },
    ]);
    expect([found(result), result.difference]).toEqual([
      ["2 village-added"],
      { added: 2, changed: 0, unchanged: 0, removed: 0 },
    ]);
    expect(result.questions).toEqual([]);
  });
});

describe("rows of another kind", () => {
  const header = ["Mã xã", "Tên bản", "Chỉ số", "Năm", "Giá trị"];

  it("are told, where somebody chose the wrong kind, and not left out in silence", async () => {
    const rows = [
      ["03394", "", "Dân số", 2025, "12"],
      ["03394", "", "Dân số", 2025, ""],
    ];
    const result = await check(makeTable(header, rows), { kind: "villages" });
    expect([found(result), result.rows.blank]).toEqual([["2 of-another-kind"], 2]);
    expect(found(await check(makeTable(header, [rows[1] ?? []]), { kind: "observations" }))).toEqual([]);
  });
});

describe("questions", () => {
  const header = ["Tên xã", "Tên bản", "Số hộ"];

  it("are not asked for rows that are refused anyway", async () => {
    const asked = async (households: string) =>
      (await check(makeTable(header, [["Sin Suối Hô", "Bản Ba", households]]))).questions.map(
        ({ code }) => code,
      );
    expect(await asked("12")).toEqual(["near-name"]);
    expect(await asked("-5")).toEqual([]);
  });
});
