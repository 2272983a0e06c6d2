import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSearchIndex, type SearchHit, search } from "../../src/domain/search/searchIndex";
import { makeVillage, readSampleVillages, readSearchedData } from "./searchDataset";

const data = readSearchedData();
const published = buildSearchIndex(data);
const withSample = buildSearchIndex({ ...data, villages: readSampleVillages() });

/** “oldCommune 03473 Nậm Chà → Mường Mô” */
function line({ kind, id, name, communeName }: SearchHit): string {
  return kind === "commune" ? `${kind} ${id} ${name}` : `${kind} ${id} ${name} → ${communeName}`;
}

function lines(query: string): string[] {
  return search(published, query).map(line);
}

describe("search by name", () => {
  it("shows two old communes that differ by one accent as two", () => {
    expect(lines("nam cha")).toEqual([
      "oldCommune 03526 Nậm Cha → Nậm Tăm",
      "oldCommune 03473 Nậm Chà → Mường Mô",
    ]);
  });

  it.each([
    ["Nậm Chà", "03473"],
    ["nậm cha", "03526"],
    ["NẬM CHÀ", "03473"],
    ["Nậm Chà".normalize("NFD"), "03473"],
  ])("puts what “%s” says with its accents first, the other still after it", (query, first) => {
    const ids = search(published, query).map((it) => it.id);
    expect(ids[0]).toBe(first);
    expect([...ids].sort()).toEqual(["03473", "03526"]);
  });

  it("finds đ by d", () => {
    expect(lines("doan ket")[0]).toBe("commune 03388 Đoàn Kết");
  });

  it("finds both ways of placing the tone, here of a name that the tables write “Pa Khoá”", () => {
    expect(lines("Pa Khóa")).toEqual(["oldCommune 03527 Pa Khoá → Pu Sam Cáp"]);
  });

  it("tells the new commune, the old commune and the old town of one name apart", () => {
    expect(lines("muong te")).toEqual([
      "commune 03445 Mường Tè",
      "oldCommune 03433 Mường Tè → Bum Tở",
      "oldCommune 03445 Mường Tè → Mường Tè",
    ]);
  });

  it("leads the old Mường Than to Than Uyên, not to the new Mường Than", () => {
    expect(lines("mường than")).toEqual([
      "commune 03618 Mường Than",
      "oldCommune 03619 Mường Than → Than Uyên",
    ]);
  });

  it("understands a kind of unit before the name", () => {
    expect(lines("thị trấn Mường Tè")).toEqual(["oldCommune 03433 Mường Tè → Bum Tở"]);
    expect(lines("phuong tan phong")).toEqual([
      "commune 03408 Tân Phong",
      "oldCommune 03387 Tân Phong → Tân Phong",
    ]);
  });

  it("does not take the commune Bản Bo for a village", () => {
    expect(lines("bản bo")[0]).toBe("commune 03424 Bản Bo");
  });

  it("finds the other spelling of an old name and says so", () => {
    const [hit] = search(published, "can ho");
    expect(hit).toMatchObject({ name: "Kan Hồ", alsoWritten: "Can Hồ", matched: "alsoWritten" });
  });

  it("finds villages that reports name", () => {
    expect(lines("nà phầy")[0]).toBe("villageName 03460/Nà Phầy Nà Phầy → Hua Bum");
  });

  it("lists what an old commune was: its kind and district", () => {
    expect(search(published, "nam cha")[0]).toMatchObject({
      matched: "oldName",
      unitKind: "commune",
      district: "Huyện Sìn Hồ",
      communeCode: "03517",
      communeKind: "commune",
    });
  });
});

describe("search by code", () => {
  it("shows both bearers of a code and which list each belongs to", () => {
    expect(
      search(published, "03405").map(({ name, matched, codeList, communeCode }) => [
        name,
        matched,
        codeList,
        communeCode,
      ]),
    ).toEqual([
      ["Tả Lèng", "code", "from", "03405"],
      ["Giang Ma", "oldCode", "before", "03405"],
    ]);
  });

  it("leads an old code that is no new one to today's unit", () => {
    expect(lines("03400")).toEqual(["oldCommune 03400 Tả Lèng → Tả Lèng"]);
  });

  it("finds codes by their first three digits, in the order of the codes, today's first", () => {
    const hits = search(published, "036", 100);
    const today = hits.filter((it) => it.kind === "commune").map((it) => it.id);
    expect(today).toEqual(["03601", "03613", "03616", "03618", "03637", "03640"]);
    expect(hits.slice(0, today.length).every((it) => it.kind === "commune")).toBe(true);
    expect(hits.every((it) => it.id.startsWith("036"))).toBe(true);
  });

  it("does not search codes by fewer digits", () => {
    expect(search(published, "03")).toEqual([]);
  });
});

describe("order of hits", () => {
  it("exact name, start of the name, start of a word, inside a word", () => {
    const names = ["Bản Zin", "Zin", "Zin Sen", "Ozin"];
    const villages = names.map((name, at) => makeVillage(`03388-00${at}`, name));
    const hits = search(buildSearchIndex({ ...data, villages }), "zin");
    expect(hits.map((it) => it.name)).toEqual(["Zin", "Zin Sen", "Bản Zin", "Ozin"]);
  });

  it("initials after letters", () => {
    expect(search(published, "pu").map((it) => it.name)).toEqual([
      "Pu Sam Cáp",
      "Pú Đao",
      "Pu Sam Cáp",
      "Pa Ủ",
      "Pa Ủ",
    ]);
  });

  it("today's communes, then old ones, then Vietnamese order of the names", () => {
    expect(lines("mt")).toEqual([
      "commune 03445 Mường Tè",
      "commune 03618 Mường Than",
      "oldCommune 03433 Mường Tè → Bum Tở",
      "oldCommune 03445 Mường Tè → Mường Tè",
      "oldCommune 03619 Mường Than → Than Uyên",
    ]);
  });

  it("words in any order", () => {
    expect(lines("te muong")[0]).toBe("commune 03445 Mường Tè");
  });

  it("a name typed without its space", () => {
    expect(lines("muongte")[0]).toBe("commune 03445 Mường Tè");
  });

  it("a slip in a longer word only where nothing else is found", () => {
    expect(lines("muomg te")[0]).toBe("commune 03445 Mường Tè");
    expect(lines("phogn tho")[0]).toBe("commune 03549 Phong Thổ");
    expect(lines("nma cha")).toEqual([]);
  });

  it("no more than the limit", () => {
    expect(search(published, "muong", 3)).toEqual(search(published, "muong").slice(0, 3));
  });
});

describe("what to mark in the name", () => {
  it.each([
    ["nam ch", "Nậm Ch"],
    ["suoi", "Suối"],
    ["ho sin suoi", "Sin Suối Hồ"],
    ["muongk", "Mường K"],
    ["03394", ""],
    ["ssh", ""],
  ])("“%s” marks “%s”", (query, marked) => {
    const [hit] = search(published, query);
    expect(hit?.name.slice(hit.start, hit.end)).toBe(marked);
  });
});

describe("made-up and imported villages", () => {
  it("are found by name", () => {
    expect(search(withSample, "ban mau 07 thu lum").map(line)).toEqual([
      "village 03439-s007 Bản mẫu 07 – Thu Lũm → Thu Lũm",
    ]);
  });

  it("are found by id, whole or begun", () => {
    expect(search(withSample, "03439-s007").map((it) => it.id)).toEqual(["03439-s007"]);
    expect(search(withSample, "03439-s00").length).toBe(9);
  });

  it("do not bury the commune whose code their ids begin with", () => {
    expect(search(withSample, "03439").map((it) => it.kind)).toEqual(["commune", "oldCommune"]);
  });

  it("come after the communes of the same name", () => {
    expect(
      search(withSample, "thu lũm")
        .map((it) => it.kind)
        .slice(0, 3),
    ).toEqual(["commune", "oldCommune", "village"]);
  });

  it("take the place of their bare names", () => {
    const index = buildSearchIndex({ ...data, villages: [makeVillage("03637-001", "Nà Phạ")] });
    expect(
      search(index, "nà phạ")
        .filter((it) => it.name === "Nà Phạ")
        .map((it) => it.kind),
    ).toEqual(["village"]);
  });
});

describe("any query", () => {
  it.each(["", "   ", "–", "'"])("“%s” finds nothing", (query) => {
    expect(search(published, query)).toEqual([]);
  });

  it("is answered with marks inside the name and without repeating an entry", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."nậmchà 03-") })),
        (query) => {
          const hits = search(published, query);
          expect(new Set(hits.map((it) => `${it.kind} ${it.id}`)).size).toBe(hits.length);
          for (const { start, end, name } of hits) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(name.length);
          }
        },
      ),
    );
  });

  it("finds every unit by its own name", () => {
    for (const { kind, id, name } of published.entries.map((it) => it.entry)) {
      expect(search(published, name).map((it) => `${it.kind} ${it.id}`)).toContain(`${kind} ${id}`);
    }
  });

  it("is answered within 5 ms among all made-up villages", () => {
    const queries = ["b", "ban mau", "bản mẫu 07", "muomg te", "03405"];
    const times = queries.map((query) => {
      const runs = Array.from({ length: 9 }, () => {
        const begin = performance.now();
        search(withSample, query);
        return performance.now() - begin;
      });
      return Math.min(...runs);
    });
    expect(Math.max(...times)).toBeLessThan(5);
  });
});
