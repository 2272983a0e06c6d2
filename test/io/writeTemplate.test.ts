import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeTemplate } from "../../src/io/writeTemplate";
import { makeCommune, makeDataset, makeIndicator } from "../support/makeDataset";
import { publishedDataset } from "../support/publishedDataset";

const BYTE_ORDER_MARK = "\ufeff";

function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe.each(["villages", "attainment"] as const)("the template for %s", (kind) => {
  const csv = writeTemplate(kind, publishedDataset());

  it("begins with a byte order mark, so that spreadsheets read its accents", () => {
    expect(csv.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(csv.lastIndexOf(BYTE_ORDER_MARK)).toBe(0);
  });

  it("ends every line as CSV asks", () => {
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is written in composed Unicode", () => {
    expect(csv).toBe(csv.normalize("NFC"));
  });

  it("asks for the document and its date", () => {
    expect(Object.keys(rowsOf(csv)[0] ?? {})).toEqual(expect.arrayContaining(["document", "documentDate"]));
  });
});

describe("the template for villages", () => {
  const rows = rowsOf(writeTemplate("villages", publishedDataset()));

  it("has a line for each of the 38 units, wards included, with code and name", () => {
    expect(rows.map((it) => [it.communeCode, it.commune])).toEqual(
      publishedDataset().communes.map((it) => [it.code, it.name]),
    );
  });

  it("invents nothing: all else is empty", () => {
    const filled = rows.flatMap(({ communeCode, commune, ...rest }) =>
      Object.values(rest).filter((it) => it !== ""),
    );
    expect(filled).toEqual([]);
  });
});

describe("the template for attainment", () => {
  const rows = rowsOf(writeTemplate("attainment", publishedDataset()));

  it("has a line for each of the 36 communes and 45 indicators, none for wards", () => {
    expect(rows).toHaveLength(36 * 45);
    const wards = publishedDataset().communes.filter((it) => it.kind === "ward");
    expect(rows.filter((it) => wards.some((ward) => ward.code === it.communeCode))).toEqual([]);
  });

  it("keeps the indicators 3.1 and 3.10 apart", () => {
    const ids = rows.slice(0, 45).map((it) => it.indicatorId);
    expect(ids.filter((it) => it === "3.1" || it === "3.10")).toEqual(["3.1", "3.10"]);
  });

  it("proposes no status", () => {
    expect(rows.filter((it) => it.status !== "")).toEqual([]);
  });
});

describe("a cell", () => {
  it.each(["Đường xã, thôn", 'Nhà "3 cứng"', "hai\ndòng"])("keeps %j whole", (shortName) => {
    const dataset = makeDataset({
      communes: [makeCommune()],
      indicators: [makeIndicator("1", { shortName })],
    });
    expect(rowsOf(writeTemplate("attainment", dataset))[0]?.indicator).toBe(shortName);
  });
});
