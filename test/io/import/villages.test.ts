import { describe, expect, it } from "vitest";
import { applied, check, found, makeEntered, makeTable, written } from "./makeTable";

const HEADER = [
  "TT",
  "Mã xã",
  "Tên xã",
  "Tên bản",
  "Số hộ",
  "Số khẩu",
  "Tỷ lệ hộ nghèo (%)",
  "Thôn ĐBKK",
  "Kinh độ",
  "Vĩ độ",
];
const row = (...changes: (string | number | null)[]) =>
  [1, "03439", "Thu Lũm", "Bản A", 40, 180, "61,5", "x", 102.45, 22.7].map((it, index) =>
    changes[index] === undefined ? it : (changes[index] ?? null),
  );

describe("a list of villages", () => {
  it("becomes villages with numbered ids, a list and areas", async () => {
    const table = makeTable(HEADER, [
      row(),
      row(2, "03439", "Thu Lũm", "Bản B", 30, 120, "70,0", "", 102.5, 22.72),
    ]);
    const result = await check(table);
    expect(found(result)).toEqual([]);
    expect(result.rows).toEqual({ read: 2, blank: 0, accepted: 2, refused: 0, waiting: 0 });
    const villages = written(result, "villages");
    expect(villages.map(({ id, name }) => [id, name])).toEqual([
      ["03439-001", "Bản A"],
      ["03439-002", "Bản B"],
    ]);
    expect(villages[0]?.povertyRatePct.value).toBe(61.5);
    expect(villages[0]?.difficulty.value).toBe("extreme");
    expect(villages[1]?.difficulty.valueStatus).toBe("missing");
    expect(written(result, "villageLists").map((it) => it.communeCode)).toEqual(["03439"]);
    expect(written(result, "villageAreas").map((it) => it.properties)).toMatchObject([
      { code: "03439-001", geometryStatus: "indicative" },
      { code: "03439-002", geometryStatus: "indicative" },
    ]);
    expect(result.difference).toEqual({ added: 2, changed: 0, unchanged: 0, removed: 0 });
  });

  it("has the ethnic group of each village under its official name, missing where the cell is empty", async () => {
    const table = makeTable(
      [...HEADER, "Dân tộc"],
      [
        [...row(), "H'MÔNG - Hà nhì"],
        [...row(2, "03439", "Thu Lũm", "Bản B"), "Người Sán Dố"],
        [...row(3, "03439", "Thu Lũm", "Bản C"), ""],
      ],
    );
    const result = await check(table);
    const [first, second, third] = written(result, "villages");
    expect(first?.ethnicGroup).toMatchObject({ value: "Mông, Hà Nhì", valueStatus: "entered" });
    expect(second?.ethnicGroup?.value).toBe("Người Sán Dố");
    expect(third).not.toHaveProperty("ethnicGroup");
    const told = result.findings.filter(({ code }) => code === "ethnic-group-unlisted");
    expect(told.map(({ row, details }) => [row, details])).toEqual([[3, ["Người Sán Dố"]]]);
    const entered = applied(makeEntered(), result.records);
    expect((await check(table, { entered })).records).toEqual([]);
    const without = await check(makeTable(HEADER, [row(1, "03439", "Thu Lũm", "Bản A", 41)]), { entered });
    expect(written(without, "villages")[0]?.ethnicGroup?.value).toBe("Mông, Hà Nhì");
  });

  it("read again changes nothing", async () => {
    const table = makeTable(HEADER, [row()]);
    const first = await check(table);
    const again = await check(table, { entered: applied(makeEntered(), first.records), today: "2026-11-30" });
    expect(again.records).toEqual([]);
    expect(again.difference).toEqual({ added: 0, changed: 0, unchanged: 1, removed: 0 });
  });

  it("corrected changes the village and removes the one that is gone", async () => {
    const first = await check(makeTable(HEADER, [row(), row(2, "03439", "Thu Lũm", "Pa Thắng")]));
    const entered = applied(makeEntered(), first.records);
    const second = await check(makeTable(HEADER, [row(1, "03439", "THU LŨM", "bản a", 41)]), { entered });
    expect(second.difference).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 1 });
    expect(second.questions.map(({ code, suggested }) => [code, suggested])).toEqual([
      ["whole-list", "whole"],
    ]);
    const kept = await check(makeTable(HEADER, [row()]), { entered, answers: { "whole-list": "partial" } });
    expect(kept.difference.removed).toBe(0);
  });

  it("does not remove a village that a refused row names", async () => {
    const first = await check(makeTable(HEADER, [row(), row(2, "03439", "Thu Lũm", "Pa Thắng")]));
    const second = await check(makeTable(HEADER, [row(), row(2, "03439", "Thu Lũm", "Pa Thắng", -3)]), {
      entered: applied(makeEntered(), first.records),
    });
    expect(found(second)).toContain("3 number-negative");
    expect(second.difference.removed).toBe(0);
  });

  it("keeps what it has no column for", async () => {
    const first = await check(makeTable(HEADER, [row()]));
    const short = makeTable(["Mã xã", "Tên xã", "Tên bản", "Số hộ"], [["03439", "Thu Lũm", "Bản A", 45]]);
    const second = await check(short, { entered: applied(makeEntered(), first.records) });
    const [village] = written(second, "villages");
    expect([village?.households.value, village?.population.value, village?.position]).toEqual([
      45,
      180,
      [102.45, 22.7],
    ]);
  });

  it("asks whether a near name is a village held", async () => {
    const first = await check(makeTable(HEADER, [row(1, "03439", "Thu Lũm", "Nậm Khao")]));
    const table = makeTable(HEADER, [row(1, "03439", "Thu Lũm", "Nam Khao")]);
    const entered = applied(makeEntered(), first.records);
    const second = await check(table, { entered });
    expect(second.questions[0]?.code).toBe("near-name");
    expect(second.records).toEqual([]);
    const question = second.questions[0]?.id ?? "";
    const same = await check(table, { entered, answers: { [question]: "03439-001" } });
    expect(same.difference).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 0 });
  });

  it("takes the commune from merged cells and from headings", async () => {
    const merged = await check(
      makeTable(
        ["Tên xã", "Tên bản", "Số hộ"],
        [
          ["Hua Bum", "Bản A", 10],
          [null, "Bản B", 12],
          ["Thu Lũm", "Bản C", 9],
        ],
      ),
    );
    expect(found(merged)).toEqual(["3 unit-from-above"]);
    expect(written(merged, "villages").map((it) => it.communeCode)).toEqual(["03460", "03460", "03439"]);
    const headed = await check(
      makeTable(
        ["STT", "Tên thôn, bản", "Số hộ"],
        [
          ["I", "Xã Thu Lũm", null],
          [1, "Bản A", 10],
          ["II", "Xã Hua Bum", null],
          [1, "Bản A", 7],
        ],
      ),
    );
    expect(headed.rows).toEqual({ read: 4, blank: 2, accepted: 2, refused: 0, waiting: 0 });
    expect(written(headed, "villages").map((it) => it.id)).toEqual(["03439-001", "03460-001"]);
  });

  it("tells repeated rows from contradicting ones", async () => {
    const result = await check(makeTable(HEADER, [row(), row(), row(3, "03439", "Thu Lũm", "Bản A", 99)]));
    expect(found(result)).toEqual(["3 key-duplicate", "4 key-conflict"]);
    expect(result.outcomes).toMatchObject({ matched: 1, duplicate: 1, conflicting: 1 });
  });

  it("is a list of extremely difficult villages where its title says so", async () => {
    const table = makeTable(["Tên xã", "Tên thôn"], [["Hua Bum", "Bản A"]], {
      fileName: "Danh sách thôn ĐBKK.xlsx",
    });
    const [village] = written(await check(table), "villages");
    expect(village?.difficulty.value).toBe("extreme");
  });

  it("leaves the lines of an empty form aside", async () => {
    const table = makeTable(
      ["communeCode", "commune", "village", "lng"],
      [
        ["03439", "Thu Lũm", "", ""],
        ["03388", "Đoàn Kết", null, null],
      ],
    );
    expect((await check(table)).rows).toEqual({ read: 2, blank: 2, accepted: 0, refused: 0, waiting: 0 });
  });
});

describe("limits of a village", () => {
  it.each([
    ["Số hộ", 4, -1, "number-negative"],
    ["Số hộ", 4, 0, null],
    ["Số hộ", 4, 1.5, "number-not-whole"],
    ["Số hộ", 4, 180, null],
    ["Số hộ", 4, 181, "households-over-population"],
    ["Tỷ lệ", 6, "-0,1", "percent-range"],
    ["Tỷ lệ", 6, "0,0", null],
    ["Tỷ lệ", 6, "100,0", null],
    ["Tỷ lệ", 6, "100,1", "percent-range"],
    ["Tỷ lệ", 6, "17,24 %", null],
    ["Tỷ lệ", 6, "#DIV/0!", "formula-error"],
    ["Tỷ lệ", 6, "mười", "number-malformed"],
    ["Tỷ lệ", 6, "12 km", "unit-of-measure"],
    ["Diện", 7, "có lẽ", "word-unknown"],
    ["Kinh độ", 8, 99, "position-outside"],
    ["Kinh độ", 8, "abc", "position-malformed"],
    ["Kinh độ", 8, null, "position-incomplete"],
    ["Kinh độ", 8, 103.9, "position-elsewhere"],
  ])("%s, column %i: %s gives %s", async (_, column, value, code) => {
    const cells = row();
    cells[column] = value;
    expect(
      found(
        await check(
          makeTable(HEADER, [cells, row(2, "03439", "Thu Lũm", "Bản B", 20, 70, "5,5", "", 102.5, 22.72)]),
        ),
      ),
    ).toEqual(code === null ? [] : [`2 ${code}`]);
  });

  it.each(["", "-", "…", "...", "chưa có số liệu", null])("“%s” is missing and never 0", async (value) => {
    const cells = row();
    cells[4] = value;
    const [village] = written(await check(makeTable(HEADER, [cells])), "villages");
    expect(village?.households).toMatchObject({ value: null, valueStatus: "missing" });
  });
});

it("two villages whose names differ in the word before them alone are told", async () => {
  const table = makeTable(HEADER, [row(1, "03439", "Thu Lũm", "Bản A"), row(2, "03439", "Thu Lũm", "A")]);
  const result = await check(table);
  expect(found(result)).toContain("3 village-name-near");
  expect(written(result, "villages")).toHaveLength(2);
});

describe("an official value", () => {
  const official = {
    provenance: {
      valueStatus: "official" as const,
      documentNumber: "12/QĐ-UBND",
      documentDate: "2026-03-01",
    },
  };

  it("is official with number and date alone", async () => {
    const [village] = written(await check(makeTable(HEADER, [row()]), official), "villages");
    expect(village?.households).toMatchObject({ valueStatus: "official", asOf: "2026-03-01" });
    const undated = await check(makeTable(HEADER, [row()]), {
      provenance: { ...official.provenance, documentDate: "" },
    });
    expect(found(undated)).toEqual(["2 official-undocumented"]);
    expect(written(undated, "villages")[0]?.households.valueStatus).toBe("entered");
  });

  it("is replaced only after a question", async () => {
    const first = await check(makeTable(HEADER, [row()]), official);
    const entered = applied(makeEntered(), first.records);
    const table = makeTable(HEADER, [row(1, "03439", "Thu Lũm", "Bản A", 50)]);
    const asked = await check(table, { entered });
    expect(asked.questions.map(({ code, rows, details }) => [code, rows, details])).toEqual([
      ["replaces-official", [2], ["1", "Bản A"]],
    ]);
    expect([asked.rows.waiting, written(asked, "villages")]).toEqual([1, []]);
    const replaced = await check(table, { entered, answers: { "replaces-official": "replace" } });
    expect(written(replaced, "villages")[0]?.households.value).toBe(50);
    const kept = await check(table, { entered, answers: { "replaces-official": "keep" } });
    expect([written(kept, "villages"), found(kept)]).toEqual([[], ["2 kept-official"]]);
  });

  it("stays official where the same is read again without a document, unless of a later day", async () => {
    const first = await check(makeTable(HEADER, [row()]), official);
    const entered = applied(makeEntered(), first.records);
    const again = await check(makeTable(HEADER, [row()]), { entered });
    expect([again.questions, written(again, "villages"), again.difference.unchanged]).toEqual([[], [], 1]);
    const later = makeTable([...HEADER, "Thời điểm"], [[...row(), "20/10/2026"]]);
    const [village] = written(await check(later, { entered }), "villages");
    expect(village?.households).toMatchObject({ valueStatus: "entered", asOf: "2026-10-20" });
  });
});
