import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accentedWords, fold, foldWithPositions } from "../../src/domain/search/fold";

const VIETNAMESE =
  "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵĐÂƯ";
const vietnameseText = fc.string({ unit: fc.constantFrom(...VIETNAMESE, " ", "-", "–", "'") });
const anyText = fc.oneof(vietnameseText, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("fold", () => {
  it.each([
    ["Nậm Chà", "nam cha"],
    ["Nậm Cha", "nam cha"],
    ["Đoàn Kết", "doan ket"],
    ["ĐƯỜNG", "duong"],
    ["Pa Ủ", "pa u"],
    ["  Bản mẫu 07 – Thu Lũm ", "ban mau 07 thu lum"],
    ["H'Mông - Khơ-Mú", "h mong kho mu"],
    ["Ðán Tọ", "dan to"],
    ["03439-s007", "03439 s007"],
    ["…", ""],
  ])("folds “%s” to “%s”", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("takes both ways of placing the tone for one", () => {
    expect(fold("hòa")).toBe(fold("hoà"));
  });

  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("gives the same for NFC and NFD", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  it("leaves nothing but a–z of Vietnamese letters", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text)).toMatch(/^([a-z]+( [a-z]+)*)?$/);
      }),
    );
  });
});

describe("foldWithPositions", () => {
  it("folds as fold does", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithPositions(text).text).toBe(fold(text));
      }),
    );
  });

  it("leads every folded letter back to the letter it comes from", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const original = text.normalize("NFC");
        const { text: folded, positions } = foldWithPositions(text);
        expect(positions).toHaveLength(folded.length + 1);
        for (const [index, letter] of [...folded].entries()) {
          const source = original.charAt(positions[index] ?? -1);
          expect(letter === " " ? fold(source) : letter).toBe(fold(source));
        }
      }),
    );
  });

  it("counts in the NFC text when given NFD", () => {
    expect(foldWithPositions("Nậm Chà".normalize("NFD")).positions).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe("accentedWords", () => {
  it("keeps accents apart", () => {
    expect(accentedWords("Nậm Chà")).not.toEqual(accentedWords("Nậm Cha"));
    expect(accentedWords("đan")).not.toEqual(accentedWords("dan"));
  });

  it("takes both ways of placing the tone for one", () => {
    expect(accentedWords("hòa thuý")).toEqual(accentedWords("HOÀ THÚY"));
  });

  it("has as many words as fold", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(accentedWords(text)).toHaveLength(
          fold(text)
            .split(" ")
            .filter((it) => it !== "").length,
        );
      }),
    );
  });
});
