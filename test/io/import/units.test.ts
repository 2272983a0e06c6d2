import { describe, expect, it } from "vitest";
import { check, found, makeTable, written } from "./makeTable";

const HEADER = ["Mã ĐVHC", "Tên xã", "Hộ nghèo"];
const listOf = async (rows: (string | number | null)[][], options = {}) => {
  const result = await check(makeTable(HEADER, rows), options);
  return {
    result,
    units: written(result, "observations").map((it) => `${it.codeList} ${it.unitCode} ${it.communeCode}`),
  };
};

describe("a code", () => {
  it("that was retired is of the list of before", async () => {
    expect((await listOf([["03592", "Sin Suối Hồ", 5]])).units).toEqual(["before 03592 03394"]);
  });

  it.each([
    ["Thu Lũm", "from 03439 03439"],
    ["Ka Lăng", "before 03439 03439"],
    ["xã THU LŨM", "from 03439 03439"],
  ])("03439 with the name %s is %s", async (name, unit) => {
    expect((await listOf([["03439", name, 5]])).units).toEqual([unit]);
  });

  it("gets its leading zero back", async () => {
    const { result, units } = await listOf([[3439, "Thu Lũm", 5]]);
    expect([units, found(result)]).toEqual([["from 03439 03439"], ["2 zero-restored"]]);
  });

  it("with another unit's name contradicts it", async () => {
    const { result } = await listOf([["03439", "Hua Bum", 5]]);
    expect([found(result), result.outcomes.conflicting]).toEqual([["2 name-differs"], 1]);
  });

  it("with its name misspelt is taken and told", async () => {
    const { result, units } = await listOf([["03439", "Thu Lum", 5]]);
    expect([units, found(result)]).toEqual([["from 03439 03439"], ["2 name-spelling"]]);
  });

  it.each([
    ["343", "code-malformed"],
    ["99999", "code-unknown"],
  ])("%s is refused: %s", async (code, fault) => {
    expect(found((await listOf([[code, "", 5]])).result)).toEqual([`2 ${fault}`]);
  });
});

describe("the code list of codes alone", () => {
  it("is asked once for the table", async () => {
    const rows = [
      ["03424", null, 5],
      ["03430", null, 6],
    ];
    const { result, units } = await listOf(rows);
    expect(result.questions.map(({ id, rows: waiting, suggested }) => [id, waiting, suggested])).toEqual([
      ["code-list", [2, 3], ""],
    ]);
    expect([units, result.rows.waiting, result.outcomes.ambiguous]).toEqual([[], 2, 2]);
    expect((await listOf(rows, { answers: { "code-list": "before" } })).units).toEqual([
      "before 03424 03424",
      "before 03430 03430",
    ]);
    expect((await listOf(rows, { answers: { "code-list": "from" } })).units).toEqual([
      "from 03424 03424",
      "from 03430 03430",
    ]);
  });

  it("is told by a retired code beside them", async () => {
    const { units } = await listOf([
      ["03424", null, 5],
      ["03592", null, 6],
    ]);
    expect(units).toEqual(["before 03424 03424", "before 03592 03394"]);
  });

  it("is told by the date of the document", async () => {
    const provenance = { valueStatus: "entered" as const, documentNumber: "", documentDate: "2024-12-31" };
    expect((await listOf([["03424", null, 5]], { provenance })).units).toEqual(["before 03424 03424"]);
    expect(
      (await listOf([["03424", null, 5]], { provenance: { ...provenance, documentDate: "2025-07-01" } }))
        .units,
    ).toEqual(["from 03424 03424"]);
  });

  it("is asked in spite of many codes, with a suggestion", async () => {
    const codes = ["03424", "03430", "03442", "03451", "03463"];
    expect((await listOf(codes.map((it) => [it, null, 1]))).result.questions[0]?.suggested).toBe("from");
  });

  it("contradicting rows leave the others open", async () => {
    const { result } = await listOf([
      ["03439", "Thu Lũm", 5],
      ["03592", null, 6],
      ["03424", null, 7],
    ]);
    expect(result.questions.map(({ rows }) => rows)).toEqual([[4]]);
  });
});

describe("rows that say the same in another form", () => {
  it("are of the same unit and wait for the same answer", async () => {
    const rows = [
      ["03424", null, 5],
      [3424, null, 6],
      [" 03424", "", 7],
      ["3424", "  ", 8],
    ];
    const { result } = await listOf(rows);
    expect(result.questions.map(({ id, rows: waiting }) => [id, waiting])).toEqual([
      ["code-list", [2, 3, 4, 5]],
    ]);
    const { units, result: answered } = await listOf(rows, { answers: { "code-list": "from" } });
    expect(units).toEqual(["from 03424 03424"]);
    // the first is taken; the others contradict it
    expect(found(answered).filter((it) => it.endsWith("key-conflict"))).toHaveLength(3);
  });

  it("have the same day as text, as a date and as a date anew", async () => {
    const days = ["16/01/2026", new Date("2026-01-16"), new Date("2026-01-16"), "2026-01-17"];
    const rows = days.map((day, index) => ["03388", "Đoàn Kết", 5 + index, day]);
    const result = await check(makeTable([...HEADER, "Ngày số liệu"], rows));
    expect(written(result, "observations").map(({ asOf, value }) => [asOf, value])).toEqual([
      ["2026-01-16", 5],
      ["2026-01-17", 8],
    ]);
    expect(found(result)).toEqual(["3 key-conflict", "4 key-conflict"]);
  });
});

describe("a name alone", () => {
  it("that only former units have is one", async () => {
    expect((await listOf([[null, "Ka Lăng", 5]])).units).toEqual(["before 03439 03439"]);
  });

  it("that both lists have is asked for once", async () => {
    const { result } = await listOf([
      [null, "Bản Bo", 5],
      [null, "Khun Há", 6],
    ]);
    expect(result.questions.map(({ code, rows }) => [code, rows])).toEqual([["code-list", [2, 3]]]);
  });

  it.each(["Nậm Chà", "Nậm Cha", "Mường Than"])("%s is asked about whatever else is known", async (name) => {
    const provenance = { valueStatus: "entered" as const, documentNumber: "", documentDate: "2026-05-01" };
    const { result } = await listOf(
      [
        [null, name, 5],
        ["03439", "Thu Lũm", 5],
      ],
      { provenance },
    );
    expect(result.questions.map(({ code, suggested }) => [code, suggested])).toEqual([["which-unit", ""]]);
    expect(result.questions[0]?.options.length).toBe(3);
  });

  it("Nậm Chà with its code is not asked about", async () => {
    expect((await listOf([["03473", "Nậm Chà", 5]])).units).toEqual(["before 03473 03472"]);
  });

  it("Nậm Cha with its district is not asked about, with another it contradicts it", async () => {
    const table = (district: string) =>
      makeTable(["Huyện", "Tên xã", "Hộ nghèo"], [[district, "Nậm Cha", 5]]);
    expect(written(await check(table("Sìn Hồ")), "observations")[0]?.unitCode).toBe("03526");
    expect(found(await check(table("Nậm Nhùn")))).toEqual(["2 district-differs"]);
  });

  it("that is near to one is suggested, never taken", async () => {
    const { result } = await listOf([[null, "Ka Lang", 5]]);
    expect(result.questions.map(({ id, code, suggested }) => [id, code, suggested])).toEqual([
      ["near-name:ka lang", "near-name", "before:03439"],
    ]);
    expect(
      (await listOf([[null, "Ka Lang", 5]], { answers: { "near-name:ka lang": "before:03439" } })).units,
    ).toEqual(["before 03439 03439"]);
    const left = await listOf([[null, "Ka Lang", 5]], { answers: { "near-name:ka lang": "none" } });
    expect(found(left.result)).toEqual(["2 left-out"]);
  });

  it("near to none is refused", async () => {
    expect(found((await listOf([[null, "Đà Lạt", 5]])).result)).toEqual(["2 unit-unknown"]);
  });

  it("with its tone mark elsewhere is the same", async () => {
    expect((await listOf([[null, "Pa Khóa", 5]])).units).toEqual(["before 03527 03532"]);
  });
});

it("a village needs to know of its unit only where it lies today", async () => {
  const result = await check(
    makeTable(
      ["Tên xã", "Tên bản", "Số hộ"],
      [
        ["Bản Bo", "Bản A", 5],
        ["Mường Than", "Bản A", 5],
      ],
    ),
  );
  expect(result.questions.map(({ code, rows }) => [code, rows])).toEqual([["which-unit", [3]]]);
});

it("a figure of a former unit is a part of today's", async () => {
  const { result } = await listOf([["03592", "Sin Suối Hồ", 5]]);
  expect(found(result)).toEqual(["2 part-of-today"]);
  expect(written(result, "observations")[0]).toMatchObject({
    codeList: "before",
    communeCode: "03394",
    value: 5,
  });
});

it("rows of totals are told and skipped", async () => {
  const { result } = await listOf([
    ["03439", "Thu Lũm", 5],
    [null, "Tổng cộng", 5],
  ]);
  expect([found(result), result.rows.blank]).toEqual([["3 total-row"], 1]);
});
