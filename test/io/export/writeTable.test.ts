import { strFromU8, unzipSync } from "fflate";
import readXlsx, { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { exportFileName } from "../../../src/io/export/exportFileName";
import type { ExportTable } from "../../../src/io/export/exportTable";
import { writeTableCsv, writeTableGeojson, writeTableXlsx } from "../../../src/io/export/writeTable";
import { readCsvRows } from "../../../src/io/readCsvRows";
import { exportWordsOf } from "../../../src/text/exportText";
import { makeValue } from "../../support/makeDataset";

const WORDS = exportWordsOf("vi");
const SOURCE = {
  id: "a-document",
  title: "Báo cáo số 5",
  publisher: "UBND xã",
  date: "2025-12-31",
  reference: "5/BC-UBND",
  licence: "",
};
const TABLE: ExportTable = {
  title: "Tỷ lệ hộ nghèo",
  columns: [
    { id: "code", title: "Mã", type: "text", unit: "", hasProvenance: false },
    { id: "name", title: "Tên", type: "text", unit: "", hasProvenance: false },
    { id: "rate", title: "Tỷ lệ hộ nghèo", type: "number", unit: "%", decimals: 2, hasProvenance: true },
  ],
  rows: [
    {
      id: "03439",
      cells: ["03439", "Thu Lũm", makeValue(17.24)],
      geometry: { type: "Point", coordinates: [102.4, 22.7] },
    },
    { id: "03442", cells: ["03442", "=HYPERLINK(“a”)", makeValue(-5)] },
    {
      id: "03394",
      cells: ["03394", "a & <b>\n“c”", { value: null, valueStatus: "missing", source: "", asOf: "" }],
    },
  ],
  filters: ["Chỉ xem: Đặc biệt khó khăn"],
  sources: [SOURCE],
  dataDate: "2026-08-02",
};
const made = { ...makeValue(1), valueStatus: "sample" as const, source: "sample", asOf: "" };
const SAMPLE: ExportTable = { ...TABLE, rows: [{ id: "x", cells: ["x", "Bản mẫu", made] }] };

const sheets = async (table: ExportTable) =>
  readXlsx(Buffer.from(await writeTableXlsx(table, WORDS))) as Promise<
    { sheet: string; data: unknown[][] }[]
  >;

describe("a workbook", () => {
  it("is read back as the table: numbers are numbers, missing is empty, text is text", async () => {
    const [data] = await sheets(TABLE);
    expect(data?.data).toEqual([
      ["Mã", "Tên", "Tỷ lệ hộ nghèo (%)", "Tỷ lệ hộ nghèo – nguồn"],
      ["03439", "Thu Lũm", 17.24, "Chính thức; Báo cáo số 5; 2025"],
      ["03442", "=HYPERLINK(“a”)", -5, "Chính thức; Báo cáo số 5; 2025"],
      ["03394", "a & <b>\n“c”", null, "Chưa có"],
    ]);
  });

  it("says on its second sheet what was filtered, the date of the data and the sources", async () => {
    const [, about] = await sheets(TABLE);
    expect(about?.sheet).toBe("Nguồn");
    const words = about?.data.flat();
    for (const it of [
      "Tỷ lệ hộ nghèo",
      "Chỉ xem: Đặc biệt khó khăn",
      "2026-08-02",
      "Báo cáo số 5",
      "5/BC-UBND",
    ])
      expect(words).toContain(it);
  });

  it("keeps its header in view and has no formula in it", async () => {
    const sheet = strFromU8(
      unzipSync(await writeTableXlsx(TABLE, WORDS))["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
    );
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).not.toContain("<f>");
    expect(sheet).toContain('<c r="C2" s="5"><v>17.24</v></c>');
  });

  it("says above the table that its figures are made up", async () => {
    const [data] = await sheets(SAMPLE);
    expect(data?.data[0]?.[0]).toBe("SỐ LIỆU MẪU – không phải số liệu thật");
    expect(data?.data[2]?.[3]).toContain("Số liệu mẫu");
  });

  it("of 20,000 rows is whole", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      id: String(index),
      cells: [String(index), `Bản ${index}`, makeValue(index)],
    }));
    const bytes = await writeTableXlsx({ ...TABLE, rows }, WORDS);
    const data = await readSheet(Buffer.from(bytes), 1);
    expect(data).toHaveLength(20_001);
    expect(data.at(-1)?.slice(0, 3)).toEqual(["19999", "Bản 19999", 19_999]);
  }, 30_000);
});

describe("CSV", () => {
  it("has what the table has, nothing of it a formula", () => {
    const [, first, second, third] = [...readCsvRows(writeTableCsv(TABLE, WORDS))];
    expect(first?.slice(0, 3)).toEqual(["03439", "Thu Lũm", "17.24"]);
    expect(second?.slice(0, 3)).toEqual(["03442", "'=HYPERLINK(“a”)", "-5"]);
    expect(third?.[2]).toBe("");
  });

  it("begins with the mark by which Excel knows UTF-8", () => {
    expect(writeTableCsv(TABLE, WORDS).charCodeAt(0)).toBe(0xfeff);
  });
});

describe("GeoJSON", () => {
  it("has a feature per row with the provenance of its value", () => {
    const collection = JSON.parse(writeTableGeojson(TABLE, WORDS));
    expect(collection.features[0]).toEqual({
      type: "Feature",
      id: "03439",
      properties: {
        code: "03439",
        name: "Thu Lũm",
        rate: 17.24,
        rateStatus: "official",
        rateSource: "a-document",
        rateAsOf: "2025",
      },
      geometry: { type: "Point", coordinates: [102.4, 22.7] },
    });
    expect(collection.features[2].geometry).toBeNull();
    expect(collection).toMatchObject({ filters: TABLE.filters, dataDate: "2026-08-02", sources: [SOURCE] });
  });

  it("says that its figures are made up", () => {
    expect(JSON.parse(writeTableGeojson(SAMPLE, WORDS)).notice).toContain("SỐ LIỆU MẪU");
    expect(JSON.parse(writeTableGeojson(TABLE, WORDS)).notice).toBeUndefined();
  });
});

describe("names of files", () => {
  it.each([
    [{ what: "Tỷ lệ hộ nghèo", level: "Xã" }, "LaiChau_TyLeHoNgheo_Xa_2026-11-22.xlsx"],
    [
      { what: "Đặc biệt khó khăn", level: "Bản", isSample: true },
      "LaiChau_DacBietKhoKhan_Ban_SoLieuMau_2026-11-22.xlsx",
    ],
    [{ what: "../=a:b", level: "" }, "LaiChau_AB_2026-11-22.xlsx"],
  ])("%j", (name, expected) => {
    expect(exportFileName({ ...name, date: "2026-11-22", extension: "xlsx" })).toBe(expected);
  });
});
