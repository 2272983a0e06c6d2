import { describe, expect, it } from "vitest";
import { readTemplate } from "../../src/io/readTemplate";
import { writeTemplate } from "../../src/io/writeTemplate";
import { publishedDataset } from "../support/publishedDataset";
import { accepted, CONTEXT, codes, fileOf, HEADER, villageList } from "./readTemplateFiles";

async function refusalOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const reading = await readTemplate(fileOf(content), CONTEXT);
  return reading.ok ? "none" : reading.refusal;
}

describe("a form as the app writes it", () => {
  it.each(["villages", "attainment"] as const)(
    "of %s reads back without rows and without faults",
    async (kind) => {
      const reading = await accepted(writeTemplate(kind, publishedDataset()));
      expect(reading).toMatchObject({ kind, faults: [], counts: { read: 0, accepted: 0, refused: 0 } });
      expect(reading.counts.blank).toBe(kind === "villages" ? 38 : 36 * 45);
    },
  );

  it("takes the lines that somebody filled in and skips the others", async () => {
    const form = writeTemplate("villages", publishedDataset()).replace(
      /^03394,Sin Suối Hồ,.*$/m,
      '03394,Sin Suối Hồ,Sin Suối Hồ,103.47,22.52,120,600,x,"45,5",,',
    );
    const { counts, entered } = await accepted(form);
    expect(counts).toEqual({ read: 1, accepted: 1, refused: 0, blank: 37 });
    expect(entered.villages[0]).toMatchObject({
      id: "03394-001",
      communeCode: "03394",
      name: "Sin Suối Hồ",
      position: [103.47, 22.52],
      geometryStatus: "surveyed",
    });
  });

  it("is read with semicolons, Windows line ends and a byte order mark", async () => {
    const rows = [HEADER, "03394,Sin Suối Hồ,Bản Một,103.47,22.52,,,x,17.24,,"];
    const text = `\ufeff${rows.map((it) => it.replaceAll(",", ";")).join("\r\n")}\r\n`.replace(
      "17.24",
      "17,24",
    );
    const { entered } = await accepted(text);
    expect(entered.villages[0]?.povertyRatePct.value).toBe(17.24);
  });

  it("is read with the line that names the delimiter", async () => {
    const { counts } = await accepted("sep=;\r\ncommuneCode;village\r\n03394;Bản Một\r\n");
    expect(counts.accepted).toBe(1);
  });

  it("is read in decomposed letters as if they were composed", async () => {
    const { entered } = await accepted(
      `${HEADER}\n03394,Sin Suối Hồ,Bản Mường,,,,,không,,,`.normalize("NFD"),
    );
    expect(entered.villages[0]).toMatchObject({ name: "Bản Mường", difficulty: { value: "notExtreme" } });
  });
});

describe("a file that is no form", () => {
  it.each([
    ["an empty file", "\n\n", "empty"],
    ["another table", "a,b\n1,2\n", "not-a-form"],
    ["a form without its code column", "commune,village\nThu Lũm,Bản Một\n", "columns-missing"],
    ["a column that occurs twice", "communeCode,village,village\n", "repeated-column"],
    ["a quotation mark that is not closed", 'communeCode,village\n03439,"Bản Một\n', "broken-quotes"],
  ])("is refused with its reason: %s", async (_, content, refusal) => {
    expect(await refusalOf(content)).toBe(refusal);
  });

  it("is refused as a workbook by its first bytes", async () => {
    expect(await refusalOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toBe("is-workbook");
  });

  it("is refused in the old Vietnamese code page", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("communeCode,village\n03439,B"), 0xea, 0x6e]);
    expect(await refusalOf(bytes)).toBe("not-utf8");
  });

  it("is refused in UTF-16", async () => {
    const bytes = new Uint8Array(Array.from("communeCode,village", (it) => [it.charCodeAt(0), 0]).flat());
    expect(await refusalOf(bytes)).toBe("not-utf8");
  });

  it("is refused above 5 MB without being read", async () => {
    const file = { name: "a.csv", size: 5 * 1024 * 1024 + 1, arrayBuffer: () => Promise.reject(new Error()) };
    expect(await readTemplate(file, CONTEXT)).toMatchObject({ ok: false, refusal: "too-large" });
  });

  it("is refused above 20,000 rows, and taken with exactly so many", async () => {
    const rows = (count: number) => `communeCode,village\n${"03439,\n".repeat(count)}`;
    expect(await refusalOf(rows(20_001))).toBe("too-many-rows");
    expect(await refusalOf(rows(20_000))).toBe("none");
  });

  it("is refused when the system no longer has it", async () => {
    const file = { name: "a.csv", size: 10, arrayBuffer: () => Promise.reject(new Error("gone")) };
    expect(await readTemplate(file, CONTEXT)).toMatchObject({ ok: false, refusal: "unreadable" });
  });

  it("of results is refused while the criteria are not there", async () => {
    const dataset = { ...publishedDataset(), indicators: [] };
    const reading = await readTemplate(fileOf("communeCode,indicatorId,status\n03439,1,x\n"), {
      ...CONTEXT,
      dataset,
    });
    expect(reading).toMatchObject({ ok: false, refusal: "criteria-missing" });
  });
});

describe("the commune of a row", () => {
  it("gets back the zero that a spreadsheet dropped, and that is said", async () => {
    const { entered, faults } = await villageList("3439,Thu Lũm,Bản Một,,,,,,,,");
    expect(entered.villages[0]?.communeCode).toBe("03439");
    expect(faults).toEqual([
      {
        code: "zero-restored",
        severity: "warning",
        row: 2,
        column: "communeCode",
        value: "3439",
        details: ["03439"],
      },
    ]);
  });

  it("is refused where the name is that of the code's bearer before 1 July 2025", async () => {
    const { counts, faults } = await villageList("03405,Giang Ma,Bản Một,,,,,,,,");
    expect(counts).toMatchObject({ accepted: 0, refused: 1 });
    expect(faults[0]).toMatchObject({
      code: "old-code-as-new",
      column: "commune",
      value: "Giang Ma",
      details: ["03405", "Giang Ma", "Tả Lèng", "03405", "Tả Lèng"],
    });
  });

  it("is refused with a code that only the former list has", async () => {
    const former = publishedDataset().oldCommunes.find(
      (old) => !publishedDataset().communes.some((it) => it.code === old.code),
    );
    const { faults } = await villageList(`${former?.code},${former?.name},Bản Một,,,,,,,,`);
    expect(faults[0]).toMatchObject({ code: "old-code-as-new", column: "communeCode" });
    expect(faults[0]?.details.slice(0, 4)).toEqual([former?.code, former?.name, "", former?.communeCode]);
  });

  it.each([
    ["a name of another unit", "03439,Pa Ủ", "name-differs"],
    ["a name with another accent", "03439,Thu Lùm", "name-differs"],
    ["a code of another province", "01234,Thu Lũm", "code-unknown"],
    ["no code", ",Thu Lũm", "code-malformed"],
    ["a name as code", "Thu Lũm,Thu Lũm", "code-malformed"],
  ])("is refused: %s", async (_, start, code) => {
    const { counts, faults } = await villageList(`${start},Bản Một,,,,,,,,`);
    expect(codes(faults)).toEqual([code]);
    expect(counts.refused).toBe(1);
  });

  it.each(["Xã Thu Lũm", "THU LŨM", ""])("is taken with the name written “%s”", async (name) => {
    const { faults } = await villageList(`03439,${name},Bản Một,,,,,,,,`);
    expect(faults).toEqual([]);
  });
});

describe("rows of a village list", () => {
  it("are numbered by commune in the order of the file, refused ones left out", async () => {
    const { entered } = await villageList(
      "03439,Thu Lũm,Bản Một,,,,,,,,",
      "03442,Pa Ủ,Bản Một,,,,,,,,",
      "03439,Thu Lũm,Bản Sai,,,,,có lẽ,,,",
      "03439,Thu Lũm,Bản Hai,,,,,,,,",
    );
    expect(entered.villages.map((it) => it.id)).toEqual(["03439-001", "03442-001", "03439-002"]);
  });

  it("are refused when a commune has the name already, whatever its capitals", async () => {
    const { faults } = await villageList("03439,,Bản Một,,,,,,,,", "03439,,BẢN  MỘT,,,,,,,,");
    expect(faults[0]).toMatchObject({ code: "key-duplicate", row: 3, details: ["2"] });
  });

  it("are refused with figures and no name", async () => {
    const { faults } = await villageList("03439,Thu Lũm,,,,12,,,,,");
    expect(codes(faults)).toEqual(["village-name-missing"]);
  });

  it("are skipped without a word where only code and commune stand", async () => {
    const { counts, faults } = await villageList("03439,Thu Lũm,,,,,,,,,", "", ",,,,,,,,,,");
    expect(counts).toEqual({ read: 0, accepted: 0, refused: 0, blank: 1 });
    expect(faults).toEqual([]);
  });

  it("are refused with more cells than the header, as an unquoted decimal comma makes them", async () => {
    const { faults, counts } = await villageList("03439,Thu Lũm,Bản Một,102,45,22,68,,,,x,17,5");
    expect(codes(faults)).toEqual(["cells-extra"]);
    expect(counts.refused).toBe(1);
  });

  it("are taken beside a column that the form does not have, and that is said", async () => {
    const { counts, faults } = await accepted("communeCode,village,note\n03439,Bản Một,abc\n");
    expect(counts.accepted).toBe(1);
    expect(faults).toMatchObject([{ code: "column-extra", severity: "warning", row: 1, column: "note" }]);
  });

  it("keep what is empty missing, never 0", async () => {
    const { entered } = await villageList("03439,Thu Lũm,Bản Một,,,,,,,,");
    const [village] = entered.villages;
    expect([village?.households, village?.difficulty].map((it) => it?.valueStatus)).toEqual([
      "missing",
      "missing",
    ]);
    expect(village?.position).toBeNull();
  });

  it("keep a real 0", async () => {
    const { entered } = await villageList("03439,Thu Lũm,Bản Một,,,0,,,0,,");
    expect(entered.villages[0]).toMatchObject({ households: { value: 0 }, povertyRatePct: { value: 0 } });
  });
});

describe("long lists", () => {
  it("are read whole", async () => {
    const rows = Array.from({ length: 900 }, (_, index) => `03439,Thu Lũm,Bản ${index},,,,,x,,,`);
    const { counts, entered } = await villageList(
      ...rows,
      ...rows.map((it) => it.replace("03439,Thu Lũm", "03442,Pa Ủ")),
    );
    expect(counts.accepted).toBe(1800);
    expect(entered.villages.at(-1)?.id).toBe("03442-900");
  });

  it("are refused from the thousandth village of a commune on, since ids have three digits", async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `03439,Thu Lũm,Bản ${index},,,,,x,,,`);
    const { counts, faults } = await villageList(...rows);
    expect(counts).toMatchObject({ accepted: 999, refused: 1 });
    expect(codes(faults)).toEqual(["too-many-villages"]);
  });
});
