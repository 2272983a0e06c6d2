import { describe, expect, it } from "vitest";
import { readTemplate, type TemplateReading } from "../../src/io/readTemplate";
import { writeTemplate } from "../../src/io/writeTemplate";
import { communeNamed, publishedDataset } from "../support/publishedDataset";

type Accepted = Extract<TemplateReading, { ok: true }>;

async function accepted(content: string): Promise<Accepted> {
  const reading = await readTemplate(new File([content], "ket-qua.csv"), {
    dataset: publishedDataset(),
    year: 2026,
    today: "2026-11-22",
    firstSource: 1,
  });
  if (!reading.ok) throw new Error(`refused: ${reading.refusal}`);
  return reading;
}

const HEADER = "communeCode,commune,indicatorId,indicator,status,document,documentDate";

function results(...rows: string[]): Promise<Accepted> {
  return accepted([HEADER, ...rows].join("\n"));
}

function nameOf(id: string): string {
  const name = publishedDataset().indicators.find((it) => it.id === id)?.shortName ?? "";
  return `"${name.replaceAll('"', '""')}"`;
}

describe("a form of results", () => {
  it("takes the cells that somebody filled in", async () => {
    let filled = 0;
    const form = writeTemplate("attainment", publishedDataset()).replace(/^(03439,.*),,,$/gm, (_, start) => {
      filled += 1;
      return `${start},${filled % 2 === 0 ? "đạt" : "chưa đạt"},,`;
    });
    const { counts, faults, entered } = await accepted(form);
    expect(filled).toBe(45);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ read: 45, accepted: 45, refused: 0, blank: 35 * 45 });
    expect(entered.attainment[0]).toEqual({
      communeCode: "03439",
      indicatorId: "1",
      year: 2026,
      status: "notMet",
      valueStatus: "entered",
      source: "entered-1",
    });
  });

  it.each([
    ["đạt", "met"],
    ["Đạt", "met"],
    ["met", "met"],
    ["chưa đạt", "notMet"],
    ["không đạt", "notMet"],
    ["notMet", "notMet"],
    ["chưa đánh giá", "notAssessed"],
    ["notAssessed", "notAssessed"],
    ["không áp dụng", "notApplicable"],
    ["notApplicable", "notApplicable"],
  ])("reads “%s” as %s", async (word, status) => {
    // 3.5 is marked “(nếu có)”, so that all four are possible
    const { entered } = await results(`03439,Thu Lũm,3.5,,${word},,`);
    expect(entered.attainment[0]?.status).toBe(status);
  });

  it("refuses a word that says nothing", async () => {
    const { faults, counts } = await results("03439,Thu Lũm,1,,tốt,,");
    expect(faults).toMatchObject([{ code: "word-unknown", column: "status", value: "tốt" }]);
    expect(counts.refused).toBe(1);
  });

  it("refuses “not applicable” for a row that applies to every commune", async () => {
    const { faults } = await results("03439,Thu Lũm,1,,không áp dụng,,");
    expect(faults).toMatchObject([{ code: "always-applicable", details: ["1"] }]);
  });

  it("refuses results of a ward", async () => {
    const ward = communeNamed("Tân Phong");
    const { faults } = await results(`${ward.code},Tân Phong,1,,đạt,,`);
    expect(faults).toMatchObject([{ code: "not-for-wards", details: ["Tân Phong"] }]);
  });

  it("refuses a second result for the same cell", async () => {
    const { faults, entered } = await results("03439,,1,,đạt,,", "03439,,1,,chưa đạt,,");
    expect(faults).toMatchObject([{ code: "key-duplicate", row: 3, details: ["2"] }]);
    expect(entered.attainment).toHaveLength(1);
  });

  it("is official with document and date", async () => {
    const { entered } = await results("03439,,1,,đạt,Quyết định 12/QĐ-UBND,16/01/2026");
    expect(entered.attainment[0]?.valueStatus).toBe("official");
  });
});

describe("the indicator of a row", () => {
  it("is found by its name where a spreadsheet made 3.1 of 3.10, and that is said", async () => {
    const { entered, faults } = await results(`03439,,3.1,${nameOf("3.10")},đạt,,`);
    expect(entered.attainment[0]?.indicatorId).toBe("3.10");
    expect(faults).toMatchObject([{ code: "indicator-restored", severity: "warning", details: ["3.10"] }]);
  });

  it("is found by its name where a spreadsheet made a date of it", async () => {
    const { entered } = await results(`03439,,02-Jan,${nameOf("2.1")},đạt,,`);
    expect(entered.attainment[0]?.indicatorId).toBe("2.1");
  });

  it("is never guessed where code and name are those of two indicators", async () => {
    const { faults, counts } = await results(`03439,,2.2,${nameOf("2.3")},đạt,,`);
    expect(faults).toMatchObject([{ code: "indicator-name-differs" }]);
    expect(counts.refused).toBe(1);
  });

  it("is refused with a name that Annex III does not have", async () => {
    const { faults } = await results("03439,,2.2,Đường sắt,đạt,,");
    expect(faults).toMatchObject([{ code: "indicator-name-differs", value: "Đường sắt" }]);
  });

  it("is refused with a code that Annex III does not have", async () => {
    const { faults } = await results("03439,,11.1,,đạt,,");
    expect(faults).toMatchObject([{ code: "indicator-unknown", value: "11.1" }]);
  });

  it("is taken with a decimal comma and no name", async () => {
    const { entered } = await results('03439,,"2,2",,đạt,,');
    expect(entered.attainment[0]?.indicatorId).toBe("2.2");
  });
});
