import Papa from "papaparse";
import { expect, it } from "vitest";
import { FINDING_CODES, OUTCOMES, QUESTION_CODES } from "../../../src/domain/entered/importWords";
import { writeFaultyRows } from "../../../src/io/import/writeFaultyRows";
import { enImportCheck } from "../../../src/text/enImportCheck";
import { viImportCheck } from "../../../src/text/viImportCheck";
import { check, makeTable } from "./makeTable";

const HEADER = ["Mã xã", "Tên xã", "Tên bản", "Số hộ", "Ghi chú"];

it("faulty rows are written with the reason, corrected and brought back", async () => {
  const table = makeTable(HEADER, [
    ["03439", "Thu Lũm", "Bản A", 40, ""],
    ["03439", "Thu Lũm", "Bản B", -3, "=cmd()"],
    ["03439", "Hua Bum", "Bản C", "nhiều", '"trích", ;'],
  ]);
  const csv = writeFaultyRows(table, await check(table), viImportCheck);
  const [header, ...rows] = Papa.parse<string[]>(csv.trim().replace("\ufeff", "")).data;
  expect(header).toEqual(["Dòng trong tệp gốc", ...HEADER, "Lý do không nhận"]);
  expect(rows.map((it) => it.slice(0, 6))).toEqual([
    ["3", "03439", "Thu Lũm", "Bản B", "-3", "'=cmd()"],
    ["4", "03439", "Hua Bum", "Bản C", "nhiều", '"trích", ;'],
  ]);
  expect(rows[0]?.[6]).toBe("Số hộ: Số không được âm. Sửa lại số.");
  const corrected = rows.map((it) => it.with(2, "Thu Lũm").with(4, "12"));
  const again = await check(makeTable(header ?? [], corrected));
  expect(again.rows).toEqual({ read: 2, blank: 0, accepted: 2, refused: 0, waiting: 0 });
});

it.each([
  ["vi", viImportCheck],
  ["en", enImportCheck],
] as const)("every code has its words in %s", (_, text) => {
  const found = { column: "Cột", value: "giá trị", details: ["a", "b", "c", "d", "e"] };
  for (const code of FINDING_CODES) {
    const { reason, remedy } = text.findings[code](found);
    expect(reason, code).toMatch(/\S.*[.]$/su);
    expect(remedy, code).toMatch(/\S.*[.]$/su);
  }
  for (const code of QUESTION_CODES) {
    expect(text.questions[code].title(found.details), code).not.toBe("");
    expect(text.questions[code].option("none", found.details), code).not.toContain("undefined");
  }
  for (const outcome of OUTCOMES) expect(text.outcomes[outcome]).not.toBe("");
});
