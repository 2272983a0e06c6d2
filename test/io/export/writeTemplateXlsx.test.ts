import { strFromU8, unzipSync } from "fflate";
import readXlsx from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { type FormKind, writeTemplateXlsx } from "../../../src/io/export/writeTemplateXlsx";
import { formNames } from "../../../src/text/formWords";
import { publishedDataset } from "../../support/publishedDataset";

const KINDS = Object.keys(formNames) as FormKind[];
const sheets = async (kind: FormKind) =>
  readXlsx(Buffer.from(await writeTemplateXlsx(kind, publishedDataset(), 2026))) as Promise<
    { sheet: string; data: unknown[][] }[]
  >;

describe("a form", () => {
  it.each(KINDS)("of %s is named, has a header and says what each column wants", async (kind) => {
    const [form, notes] = await sheets(kind);
    expect(form?.sheet).toBe(formNames[kind]);
    expect(notes?.sheet).toBe("Hướng dẫn");
    expect(notes?.data.slice(1).map((it) => it[0])).toEqual(form?.data[0]);
  });

  it("of villages has the units with their codes as text", async () => {
    const [form] = await sheets("villages");
    expect(form?.data).toHaveLength(39);
    expect(form?.data[1]?.slice(0, 2)).toEqual([
      publishedDataset().communes[0]?.code,
      publishedDataset().communes[0]?.name,
    ]);
  });

  it("of results has every commune and row of the Annex, 3.10 apart from 3.1", async () => {
    const [form] = await sheets("attainment");
    expect(form?.data).toHaveLength(36 * 45 + 1);
    const ids = form?.data.slice(1, 46).map((it) => it[2]);
    expect(ids).toContain("3.10");
    expect(ids).toContain("3.1");
  });

  it("offers the words that may stand in a column", async () => {
    const files = unzipSync(await writeTemplateXlsx("attainment", publishedDataset(), 2026));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain(`<formula1>'Từ cho phép'!$A$2:$A$5</formula1>`);
    const [, , choices] = await sheets("attainment");
    expect(choices?.data.flat()).toEqual(["Kết quả", "Đạt", "Chưa đạt", "Chưa đánh giá", "Không áp dụng"]);
  });
});
