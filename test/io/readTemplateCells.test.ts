import { describe, expect, it } from "vitest";
import { communeNamed } from "../support/publishedDataset";
import { accepted, CONTEXT, codes, villageList } from "./readTemplateFiles";

describe("words for the difficulty of a village", () => {
  it.each(["đặc biệt khó khăn", "Đặc biệt khó khăn", "ĐBKK", "x", "X", "1", "extreme"])(
    "“%s” is extreme",
    async (word) => {
      const { entered } = await villageList(`03439,Thu Lũm,Bản Một,,,,,${word},,,`);
      expect(entered.villages[0]?.difficulty.value).toBe("extreme");
    },
  );

  it.each(["không", "Không", "0", "notExtreme"])("“%s” is not extreme", async (word) => {
    const { entered } = await villageList(`03439,Thu Lũm,Bản Một,,,,,${word},,,`);
    expect(entered.villages[0]?.difficulty.value).toBe("notExtreme");
  });

  it("any other word refuses the row", async () => {
    const { faults, counts } = await villageList("03439,Thu Lũm,Bản Một,,,,,có,,,");
    expect(faults).toMatchObject([{ code: "word-unknown", column: "difficulty", value: "có" }]);
    expect(counts.refused).toBe(1);
  });
});

describe("numbers of a village", () => {
  it.each([
    ["1234", 1234],
    ["1.234", 1234],
    ["1 234", 1234],
    ['"1,234"', 1234],
  ])("%s people are %i", async (written, value) => {
    const { entered } = await villageList(`03439,,Bản Một,,,,${written},,,,`);
    expect(entered.villages[0]?.population.value).toBe(value);
  });

  it.each(["12.5", "-3", "nhiều"])("%s people refuse the row", async (written) => {
    const { faults } = await villageList(`03439,,Bản Một,,,,${written},,,,`);
    expect(faults).toMatchObject([{ code: "number-malformed", column: "population", value: written }]);
  });

  it.each([
    ["17.24", 17.24],
    ['"17,24"', 17.24],
    ["17.24 %", 17.24],
    ["100", 100],
  ])("a rate of %s is %f", async (written, value) => {
    const { entered } = await villageList(`03439,,Bản Một,,,,,,${written},,`);
    expect(entered.villages[0]?.povertyRatePct.value).toBe(value);
  });

  it("a rate in words refuses the row", async () => {
    const { faults, counts } = await villageList("03439,,Bản Một,,,,,,cao,,");
    expect(faults).toMatchObject([{ code: "number-malformed", column: "povertyRatePct", value: "cao" }]);
    expect(counts.refused).toBe(1);
  });

  it.each(["100.01", "-1"])("a rate of %s refuses the row", async (written) => {
    const { faults } = await villageList(`03439,,Bản Một,,,,,,${written},,`);
    expect(codes(faults)).toEqual(["percent-range"]);
  });
});

describe("the position of a village", () => {
  const [lng, lat] = communeNamed("Thu Lũm").labelPoint;

  it("is longitude and latitude, with a decimal comma too", async () => {
    const { entered, faults } = await villageList(
      `03439,Thu Lũm,Bản Một,"${String(lng).replace(".", ",")}",${lat},,,,,,`,
    );
    expect(entered.villages[0]?.position).toEqual([lng, lat]);
    expect(faults).toEqual([]);
  });

  it.each([
    ["latitude first", `${lat},${lng}`, "position-swapped"],
    ["outside the province", "105.8,21.0", "position-outside"],
    ["metres", "536000,2479000", "position-projected"],
    ["one number", `${lng},`, "position-incomplete"],
    ["words", "đông,bắc", "number-malformed"],
  ])("is said and not mended: %s", async (_, written, code) => {
    const { faults, counts } = await villageList(`03439,Thu Lũm,Bản Một,${written},,,,,,`);
    expect(faults[0]?.code).toBe(code);
    expect(counts).toMatchObject({ accepted: 0, refused: 1 });
  });

  it("in another commune is taken and said", async () => {
    const [elsewhereLng, elsewhereLat] = communeNamed("Pa Ủ").labelPoint;
    const { faults, counts } = await villageList(
      `03439,Thu Lũm,Bản Một,${elsewhereLng},${elsewhereLat},,,,,,`,
    );
    expect(faults).toMatchObject([
      { code: "position-elsewhere", severity: "warning", details: ["Thu Lũm", "Pa Ủ"] },
    ]);
    expect(counts.accepted).toBe(1);
  });
});

describe("where entered values come from", () => {
  it("is the file and the day of the import where the row names no document", async () => {
    const { entered } = await villageList("03439,Thu Lũm,Bản Một,,,,,x,,,");
    expect(entered.villages[0]?.difficulty).toEqual({
      value: "extreme",
      valueStatus: "entered",
      source: "entered-1",
      asOf: "2026-11-22",
    });
    expect(entered.sources).toMatchObject([{ id: "entered-1", title: "ban.csv", date: "2026-11-22" }]);
  });

  it.each(["2026-01-16", "16/01/2026", "16/1/2026"])(
    "is the document, official, where number and date %s are there",
    async (date) => {
      const { entered } = await villageList(`03439,Thu Lũm,Bản Một,,,,,x,,Quyết định 12/QĐ-UBND,${date}`);
      expect(entered.villages[0]?.difficulty).toMatchObject({ valueStatus: "official", asOf: "2026-01-16" });
      expect(entered.sources).toMatchObject([{ title: "Quyết định 12/QĐ-UBND", reference: "ban.csv" }]);
    },
  );

  it("is said to be incomplete where the document has no date, and stays “entered”", async () => {
    const { entered, faults } = await villageList("03439,,Bản Một,,,,,x,,Quyết định 12/QĐ-UBND,");
    expect(entered.villages[0]?.difficulty.valueStatus).toBe("entered");
    expect(codes(faults)).toEqual(["document-incomplete"]);
  });

  it.each([
    ["31/02/2026", "date-malformed"],
    ["hôm qua", "date-malformed"],
    ["23/11/2026", "date-in-future"],
  ])("refuses the row with the date %s", async (date, code) => {
    const { faults, counts } = await villageList(`03439,,Bản Một,,,,,x,,Quyết định 12/QĐ-UBND,${date}`);
    expect(codes(faults)).toEqual([code]);
    expect(counts.refused).toBe(1);
  });

  it("lists no document that only refused rows name", async () => {
    const { entered } = await villageList("03439,,Bản Một,,,,,có,,Quyết định 12/QĐ-UBND,16/01/2026");
    expect(entered.sources).toEqual([]);
  });

  it("takes numbers after those that are taken", async () => {
    const { entered } = await accepted("communeCode,village,difficulty\n03439,Bản Một,x\n", {
      ...CONTEXT,
      firstSource: 4,
    });
    expect(entered.sources.map((it) => it.id)).toEqual(["entered-4"]);
  });
});
