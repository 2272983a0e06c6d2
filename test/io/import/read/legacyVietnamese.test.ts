import { describe, expect, it } from "vitest";
import { decodeTcvn3, decodeVni } from "../../../../src/io/import/read/legacyVietnamese";
import { readFiles } from "../../../../src/io/import/read/readFiles";
import { weighVietnamese } from "../../../../src/io/import/read/vietnameseLetters";
import { makeSheet, makeWorkbook, read, toBytes } from "./support/makeFiles";

describe("TCVN3", () => {
  it("turns words typed with .VnTime into Vietnamese", () => {
    expect(decodeTcvn3("B¶n NËm Cha, x· NËm Cuæi, huyÖn S×n Hå, tØnh Lai Ch©u")).toBe(
      "Bản Nậm Cha, xã Nậm Cuổi, huyện Sìn Hồ, tỉnh Lai Châu",
    );
  });

  it("has every small letter of Vietnamese once", () => {
    // 0xFD is ý in windows-1252 too; what TCVN3 lacks stays as it was.
    const upperHalf = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index));
    const letters = upperHalf
      .map(decodeTcvn3)
      .filter((letter, index) => letter === "ý" || letter !== upperHalf[index]);
    const accented = [..."aăâeêioôơuưy"].flatMap((vowel) =>
      ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
    );
    const wanted = [...accented.filter((letter) => letter > "\u007f"), "đ"];
    for (const letter of wanted)
      expect(
        letters.filter((other) => other === letter),
        letter,
      ).toHaveLength(1);
  });
});

describe("VNI", () => {
  it("turns words typed with VNI-Times into Vietnamese", () => {
    expect(decodeVni("Baûn Naäm Cha, xaõ Naäm Cuoåi, huyeän Sìn Hoà, tænh Lai Chaâu")).toBe(
      "Bản Nậm Cha, xã Nậm Cuổi, huyện Sìn Hồ, tỉnh Lai Châu",
    );
  });

  it("turns capitals", () => {
    expect(decodeVni("ÑAËC BIEÄT KHOÙ KHAÊN, ÖÔÙC, VÒ, QUYÙ")).toBe("ĐẶC BIỆT KHÓ KHĂN, ƯỚC, VỊ, QUÝ");
  });
});

describe("Vietnamese", () => {
  it("is recognised by its syllables", () => {
    const names = ["Đoàn Kết", "Sìn Suối Hồ", "Nghẹt", "Quyết Thắng", "Khoảng", "giường", "Thuỷ", "ngoằn"];
    expect(weighVietnamese(names).share).toBe(1);
  });

  it("is not seen in what an old font leaves", () => {
    expect(weighVietnamese(["B¶n NËm", "Baûn Naäm", "tØnh", "huyeän"]).share).toBeLessThan(0.3);
  });
});

describe("cells typed with an old font", () => {
  const rows = [
    ["M·", "Tªn b¶n", "X·"],
    ["1", "NËm Cha", "NËm Cuæi"],
    ["2", "B¶n Míi", "Chế Tạo"],
  ];
  const file = { name: "a.xlsx", bytes: makeWorkbook({ Bản: makeSheet(rows) }) };

  it("stay as they are until it is answered, with a suggestion and a preview", async () => {
    const { tables, choices } = await readFiles([file]);
    expect(tables[0]?.rows[1]?.cells[1]).toBe("NËm Cha");
    expect(choices[0]).toMatchObject({ current: "unicode", suggested: "tcvn3" });
    expect(choices[0]?.options.find(({ encoding }) => encoding === "tcvn3")?.preview[1]).toContain("Nậm Cha");
  });

  it("become Unicode after the answer, Vietnamese cells among them stay", async () => {
    const { tables } = await readFiles([file], { encodings: { "a.xlsx": "tcvn3" } });
    expect(tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ["Mã", "Tên bản", "Xã"],
      ["1", "Nậm Cha", "Nậm Cuổi"],
      ["2", "Bản Mới", "Chế Tạo"],
    ]);
  });

  it("are not suspected in good Vietnamese", async () => {
    const { choices } = await read(["a.csv", "Mã,Tên\n03388,Đoàn Kết\n03390,Bình Lư\n,à á ã"]);
    expect(choices).toEqual([]);
  });

  it("are suspected where they explain three words of ten more, and not where fewer", async () => {
    const good = ["Chế", "Tạo", "Kết", "Nậm", "Mường", "Phố", "Tủa"];
    const old = ["NËm", "B¶n", "Míi"];
    const suggested = async (words: readonly string[]) =>
      (await read(["a.csv", `ten,xa\n${words.map((word) => `${word},1`).join("\n")}`])).choices[0]?.suggested;
    expect(await suggested([...good.slice(1), ...old])).toBe("tcvn3");
    expect(await suggested([...good, ...old])).toBe("tcvn3");
    expect(await suggested([...good, "Lự", ...old])).toBeUndefined();
  });

  it("are asked about in VNI as bytes too", async () => {
    const bytes = new Uint8Array(Buffer.from("Maõ,Teân\n1,Naäm Cuoåi\n", "latin1"));
    const { choices } = await readFiles([{ name: "a.csv", bytes }]);
    expect(choices[0]?.suggested).toBe("vni");
  });

  it("leave a file of ASCII alone", async () => {
    const { choices, tables } = await readFiles([{ name: "a.csv", bytes: toBytes("a,b\n1,2") }]);
    expect([choices.length, tables[0]?.encoding]).toEqual([0, "utf-8"]);
  });
});
