import { describe, expect, it } from "vitest";
import { SAMPLE_SOURCE } from "../../src/io/loadSample";
import { textOf } from "../../src/text/text";
import { citationsOf, numbersOf } from "../../src/ui/citations";
import { publishedDataset } from "../support/publishedDataset";

const cite = (...sources: string[]) =>
  citationsOf(
    sources.map((source) => ({ source })),
    publishedDataset(),
    textOf("vi"),
  );

describe("the list of sources", () => {
  it("has each document once, numbered as the sheet comes to it", () => {
    const citations = cite("qd-113-2026", "", "nq-1670-2025", "qd-113-2026");
    expect(citations.map((it) => `${it.number} ${it.title}`)).toEqual([
      "1 Quyết định 113/QĐ-UBND",
      "2 Nghị quyết 1670/NQ-UBTVQH15",
    ]);
    expect(numbersOf(citations).get("nq-1670-2025")).toBe(2);
  });

  it("gives publisher and date, and says which document has none", () => {
    expect(cite("kh-5434-2026")[0]).toMatchObject({ details: "UBND tỉnh Lai Châu, 01/7/2026" });
    expect(cite("baolaichau-1079600")[0]?.details).toBe("không ghi ngày");
  });

  it("repeats nothing that the title says", () => {
    expect(cite("afamily-20200818115920709")[0]).toMatchObject({ title: "aFamily, 18/8/2020", details: "" });
  });

  it("names made-up figures as such", () => {
    expect(cite(SAMPLE_SOURCE)[0]).toMatchObject({
      title: "Số liệu tạo ra để minh hoạ, không phải số liệu thật",
      details: "",
    });
  });
});
