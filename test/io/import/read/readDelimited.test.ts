import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { FileReading } from "../../../../src/io/import/read/reading";
import { readPaste } from "../../../../src/io/import/read/readPaste";
import { read } from "./support/makeFiles";

function cellsOf({ tables }: FileReading) {
  return tables[0]?.rows.map(({ cells }) => cells);
}

describe("a text table", () => {
  it.each([",", ";", "\t", "|"])("is split by %j", async (delimiter) => {
    const lines = [
      ["Mã", "Tên"],
      ["03388", "Đoàn Kết"],
    ];
    const text = lines.map((line) => line.join(delimiter)).join("\r\n");
    expect(cellsOf(await read(["a.csv", text]))).toEqual(lines);
  });

  it("is split by what its first rows have, however long it is", async () => {
    const first = Array.from({ length: 12 }, (_, row) => `${row};Bản ${row}`);
    const long = Array.from({ length: 9_000 }, (_, row) => `${row},một,hai,ba`);
    const { tables } = await read(["a.csv", [...first, ...long].join("\n")]);
    expect(tables[0]?.rows[1]?.cells).toEqual(["1", "Bản 1"]);
  });

  it("keeps its rows where files that begin with a byte-order mark were joined", async () => {
    const file = (rows: number) =>
      `\ufeff"Mã","Tên"\n${Array.from({ length: rows }, (_, row) => `"${row}","a"\n`).join("")}`;
    const { tables } = await read(["a.csv", file(999) + file(1_500)]);
    const rows = tables[0]?.rows ?? [];
    expect(rows).toHaveLength(2_501);
    expect(rows.every(({ row, cells }, index) => row === index + 1 && cells.length === 2)).toBe(true);
  });

  it("of one very wide row is refused, and a very wide blank one is no row", async () => {
    const wide = await read(["a.csv", `a,b\n1,2\n${"1,".repeat(1_000_000)}`]);
    expect(wide.refusals.map(({ code }) => code)).toEqual(["too-many-columns"]);
    expect(cellsOf(await read(["a.csv", `a,b\n1,2\n${", ".repeat(1_000_000)}`]))).toHaveLength(2);
  });

  it("is one column where nothing splits it", async () => {
    expect(cellsOf(await read(["a.csv", "Tên\nTả Lèng\nThu Lũm"]))).toEqual([
      ["Tên"],
      ["Tả Lèng"],
      ["Thu Lũm"],
    ]);
  });

  it("is split as Excel's line `sep=` says, and rows keep their numbers", async () => {
    const { tables } = await read(["a.csv", "sep=;\r\na;b\r\n1,5;2"]);
    expect(tables[0]?.rows).toEqual([
      { row: 2, cells: ["a", "b"] },
      { row: 3, cells: ["1,5", "2"] },
    ]);
  });

  it("keeps decimal commas between semicolons as text", async () => {
    expect(cellsOf(await read(["a.csv", "Mã;Tỷ lệ\n03388;17,24\n03390;5,1"]))?.[1]).toEqual([
      "03388",
      "17,24",
    ]);
  });

  it("keeps leading zeros, blank rows and their numbers", async () => {
    const { tables } = await read(["a.csv", "a,b\n\n00,1\n\n"]);
    expect(tables[0]?.rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 2, cells: [null] },
      { row: 3, cells: ["00", "1"] },
    ]);
  });

  it("drops the byte order mark and composes accents", async () => {
    expect(cellsOf(await read(["a.csv", `\ufeff${"Đoàn,Kết".normalize("NFD")}\n1,2`]))?.[0]).toEqual([
      "Đoàn",
      "Kết",
    ]);
  });

  it.each(["utf-16le", "utf-16be"])("is read in %s with and without a mark", async (encoding) => {
    const text = "Mã,Tên\n03388,Đoàn Kết, và nhiều chữ thường khác nữa\n";
    for (const mark of ["\ufeff", ""]) {
      const bytes = Buffer.from(mark + text, "utf16le");
      if (encoding === "utf-16be") bytes.swap16();
      const { tables } = await read(["a.csv", new Uint8Array(bytes)]);
      expect(tables[0]?.encoding).toBe(encoding);
      expect(tables[0]?.rows[1]?.cells[1]).toBe("Đoàn Kết");
    }
  });

  it("reads each line of a mixture by its own encoding", async () => {
    const old = [0x42, 0x69, 0xcc, 0x6e, 0x68, 0x0a];
    const bytes = new Uint8Array([...Buffer.from("Tên\nĐoàn Kết\n"), ...old]);
    expect(cellsOf(await read(["a.csv", bytes]))).toEqual([["Tên"], ["Đoàn Kết"], ["Bình"]]);
  });

  it("tells where letters, formulas and null bytes were faulty", async () => {
    const { findings } = await read(["a.csv", "a,b\n1,#N/A\nx\0,Su?i\n"]);
    expect(findings.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ["text-damaged", 3, "", ""],
      ["null-bytes", 3, "", ""],
      ["formula-error", 2, "B", "#N/A"],
    ]);
  });

  it("lists 200 faults of a kind and counts the rest", async () => {
    const { findings } = await read(["a.csv", `a,b\n${"1,#N/A\n".repeat(250)}`]);
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toMatchObject({ code: "findings-more", details: ["50", "formula-error"] });
  });

  it("is UTF-8 where it holds the sign for a lost letter itself", async () => {
    const { tables, findings, choices } = await read(["a.csv", "Mã,Tên\n1,Sin Su\ufffdi Hồ"]);
    expect([tables[0]?.encoding, tables[0]?.rows[1]?.cells[1]]).toEqual(["utf-8", "Sin Su\ufffdi Hồ"]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([["text-damaged", 2]]);
    expect(choices).toEqual([]);
  });

  it("is what was written", async () => {
    const cell = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => text.replaceAll("\0", "").normalize("NFC").trim());
    const safe = cell.filter(
      (text) => text !== "" && !/^(#|Err:|sep=|[[{<])/.test(text) && !text.includes("\r"),
    );
    const table = fc.array(fc.tuple(safe, safe, safe), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";", "\t", "|"), async (rows, delimiter) => {
        const text = `sep=${delimiter}\r\n${Papa.unparse(rows, { delimiter, quotes: true })}`;
        expect(cellsOf(await read(["a.csv", text]))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a long text table, parsed some rows at a time", () => {
  const long = "x".repeat(90);
  const lines = [`1,Đoàn Kết,${long}`, "", `2, Bình Lư ,#N/A`, `3,\u00a0,${long}\u00a0`, `4,"a, b",${long}`];
  const quoted = '5,"dòng 1\ndòng ""2"""';

  it.each(["\n", "\r\n", "\r"])(
    "has the rows and cells that it has at once, with lines ending in %j",
    async (end) => {
      const order = fc.array(fc.nat(lines.length - 1), { minLength: 5, maxLength: 9 });
      // with quotes in most rows, in few or in none
      const kinds = fc.constantFrom(lines.length, lines.length - 1);
      const length = fc.integer({ min: 990, max: 4_010 });
      await fc.assert(
        fc.asyncProperty(
          order,
          kinds,
          length,
          fc.array(fc.nat(4_000), { maxLength: 2 }),
          async (order, kinds, length, at) => {
            const rows = Array.from({ length }, (_, row) => lines[(order[row % order.length] ?? 0) % kinds]);
            for (const row of at) rows.splice(row, 0, quoted);
            const text = `a,b,c${end}${rows.join(end)}`;
            const { tables } = await read(["a.csv", text]);
            const { data } = Papa.parse<string[]>(text, { delimiter: "," });
            const cells = data.map((row) => row.map((cell) => (cell === "#N/A" ? "" : cell).trim() || null));
            while (cells.at(-1)?.every((cell) => cell === null)) cells.pop();
            expect(tables[0]?.rows).toEqual(cells.map((it, index) => ({ row: index + 1, cells: it })));
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  it("may have one line longer than what is parsed at once, blank lines around it", async () => {
    const note = "chữ ".repeat(15_000).trim();
    const text = ["a,b", "", "", `${note},${note}`, "", `${note},${note}`, "3,4"].join("\n");
    expect(cellsOf(await read(["a.csv", text]))).toEqual([
      ["a", "b"],
      [null],
      [null],
      [note, note],
      [null],
      [note, note],
      ["3", "4"],
    ]);
    expect(cellsOf(await read(["a.csv", `\n${note},${note}`]))).toEqual([[null], [note, note]]);
  });

  it("is told of each failed formula, and refused by the row of an open quote", async () => {
    const long = Array.from({ length: 2_500 }, (_, row) => `${row},một`);
    long[1_200] = "1200,#REF!";
    long[2_400] = "2400,#REF!";
    const { findings } = await read(["a.csv", ["a,b", ...long].join("\n")]);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ["formula-error", 1_202],
      ["formula-error", 2_402],
    ]);
    long[2_300] = '2300,"một';
    const { refusals } = await read(["a.csv", ["a,b", ...long].join("\n")]);
    expect(refusals[0]).toMatchObject({ code: "quotes-broken", details: ["2302"] });
  });

  it("keeps apart the texts of a column, however many there are", async () => {
    const names = Array.from({ length: 5_000 }, (_, row) => `Bản ${row % 2_345}`);
    expect(cellsOf(await read(["a.csv", ["Tên", ...names].join("\n")]))).toEqual(
      ["Tên", ...names].map((name) => [name]),
    );
  });
});

describe("cells pasted from Excel", () => {
  it("keep line breaks, quotes and gaps inside cells", async () => {
    const reading = await readPaste('Bản\tGhi chú\r\nNậm Cha\t"dòng 1\ndòng ""2"""\r\n\t12\r\n');
    expect(cellsOf(reading)).toEqual([
      ["Bản", "Ghi chú"],
      ["Nậm Cha", 'dòng 1\ndòng "2"'],
      [null, "12"],
    ]);
    expect(reading.tables[0]?.format).toBe("paste");
  });

  it("may have one column", async () => {
    expect(cellsOf(await readPaste("Nậm Cha\nNậm Chà"))).toEqual([["Nậm Cha"], ["Nậm Chà"]]);
  });

  it("are refused where there is nothing", async () => {
    expect((await readPaste(" \n")).refusals).toEqual([{ code: "empty", fileName: "", details: [] }]);
  });

  it("are refused with an open quote, by its row", async () => {
    expect((await readPaste('a\tb\n1\t"2')).refusals[0]).toMatchObject({
      code: "quotes-broken",
      details: ["2"],
    });
  });
});
