import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/domain/dataset";
import type { Decision } from "../../../src/domain/entered/enteredTables";
import { agreementOf } from "../../../src/domain/rules/agreement";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import type { Village } from "../../../src/domain/village";
import { plainCell } from "../../../src/io/export/exportTable";
import type { OfficialList } from "../../../src/io/export/officialList";
import { writeOfficialCsv, writeOfficialXlsx } from "../../../src/io/export/writeOfficialList";
import { writeTableGeojson } from "../../../src/io/export/writeTable";
import type { ReviewRow } from "../../../src/store/reviewSelectors";
import { exportWordsOf } from "../../../src/text/exportText";
import { officialListTextOf } from "../../../src/text/officialListText";
import { textOf } from "../../../src/text/text";
import { whyTextOf } from "../../../src/text/whyText";
import { explainedRows } from "../../../src/ui/officialList/explainedRows";
import { officialListOf } from "../../../src/ui/officialList/officialListOf";
import { compiledRules } from "../../domain/rules/rules";
import { makeValue, makeVillage } from "../../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../../support/publishedDataset";

const entered = (value: number) =>
  makeValue(value, { valueStatus: "entered", source: "entered-list", asOf: "2026" });
const VILLAGES = [
  makeVillage({
    id: "03439-002",
    name: "Bản Hai",
    households: entered(64),
    povertyRatePct: entered(31.5),
    difficulty: makeValue("extreme", { source: "entered-list", asOf: "2026-03-01" }),
    measures: { minorityHouseholdSharePct: entered(98), noNationalGrid: entered(0) },
  }),
  makeVillage({ id: "03439-001", name: "Bản Một", measures: { minorityHouseholdSharePct: entered(97) } }),
  makeVillage({
    id: "03394-001",
    communeCode: "03394",
    name: "Bản Ba",
    povertyRatePct: entered(8.5),
    difficulty: makeValue("extreme", { valueStatus: "entered", source: "entered-list", asOf: "2026" }),
    measures: { minorityHouseholdSharePct: entered(96) },
  }),
];
const DECISION: Decision = {
  unitId: "03439-002",
  outcome: "extreme",
  documentNumber: "Quyết định 12/QĐ-UBND",
  date: "2026-03-01",
  annexRow: "7",
  source: "entered-list",
};

function listOf(
  villages: readonly Village[],
  dataset: Dataset = publishedDataset(),
  filters: string[] = [],
): OfficialList {
  const compiled = compiledRules("qd-33-2020-village");
  const rows = villages.map((village): ReviewRow => {
    const verdict = compiled.verdictOf(factsOfVillage(village));
    return {
      id: village.id,
      village,
      communeName: dataset.communes.find(({ code }) => code === village.communeCode)?.name ?? "",
      verdict,
      agreement: agreementOf(village.difficulty.value, verdict, compiled.ruleSet.outcomes),
    };
  });
  return officialListOf(explainedRows(rows, compiled), {
    compiled,
    words: { why: whyTextOf("vi"), language: "vi", dataset, measures: dataset.measures },
    text: textOf("vi"),
    list: officialListTextOf("vi"),
    decisions: new Map([[DECISION.unitId, DECISION]]),
    filters,
    date: "2026-11-22",
  });
}

const words = exportWordsOf("vi");
const rowsOf = ({ table }: OfficialList) =>
  table.rows.map(({ cells }) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, plainCell(cells[index] ?? null)])),
  );
const sheetsOf = (list: OfficialList, sheet: string | number) =>
  writeOfficialXlsx(list, words).then((it) => readSheet(Buffer.from(it), sheet));

describe("an official list", () => {
  it("goes commune by commune, by name, numbered through", () => {
    expect(rowsOf(listOf(VILLAGES)).map((it) => [it.number, it.commune, it.village])).toEqual([
      [1, "Sin Suối Hồ", "Bản Ba"],
      [2, "Thu Lũm", "Bản Hai"],
      [3, "Thu Lũm", "Bản Một"],
    ]);
  });

  it("gives verdict, reason, official status, document and row of the annex", () => {
    expect(rowsOf(listOf(VILLAGES))[1]).toMatchObject({
      households: 64,
      povertyRatePct: 31.5,
      noNationalGrid: "không",
      verdict: "Thôn đặc biệt khó khăn",
      reason: "Thôn đặc biệt khó khăn: tỷ lệ hộ nghèo 31,5\u00a0% (từ 20\u00a0% trở lên) (Điều 6).",
      official: "Đặc biệt khó khăn",
      agreement: "khớp",
      document: "Quyết định 12/QĐ-UBND, 01/3/2026",
      annexRow: "7",
      lacks: "",
    });
  });

  it("leaves a missing figure empty, and names what is missing", () => {
    const row = rowsOf(listOf(VILLAGES))[2];
    expect(row).toMatchObject({ households: null, povertyRatePct: null, official: null, document: null });
    expect(row?.lacks).toContain("Tỷ lệ hộ nghèo");
  });

  it("says of a status without a decision what it is, and that it differs", () => {
    expect(rowsOf(listOf(VILLAGES))[0]).toMatchObject({
      official: "Đặc biệt khó khăn (Đơn vị nhập)",
      agreement: "khác nhau",
      annexRow: null,
    });
  });

  it("counts verdicts and differences by commune and in all", () => {
    const { header, rows } = listOf(VILLAGES).summary;
    expect(header).toHaveLength(6);
    expect(rows).toEqual([
      ["Sin Suối Hồ", 1, 0, 1, 0, 1],
      ["Thu Lũm", 2, 1, 0, 1, 0],
      ["Tổng", 3, 1, 1, 1, 1],
    ]);
  });
});

describe("as a workbook, read by another library", () => {
  it("has a sheet per commune that equals the list, numbers as numbers", async () => {
    const list = listOf(VILLAGES);
    const rows = await sheetsOf(list, "Thu Lũm");
    const at = rows.findIndex((it) => it[0] === "TT");
    const plain = list.table.rows.slice(1).map(({ cells }) => cells.map((it) => plainCell(it)));
    expect(rows.slice(at + 1)).toEqual(plain.map((row) => row.map((it) => (it === "" ? null : it))));
    expect(typeof rows[at + 1]?.[4]).toBe("number");
  });

  it("names place, rule and filters above each table", async () => {
    const list = listOf(VILLAGES, publishedDataset(), ["Tỷ lệ hộ nghèo: từ 5 %"]);
    for (const sheet of ["Tổng hợp", "Thu Lũm", "Sin Suối Hồ", "Nguồn"]) {
      const head = (await sheetsOf(list, sheet)).map((it) => it[0]).slice(0, 6);
      expect(head).toContain("Bộ lọc: Tỷ lệ hộ nghèo: từ 5 %");
      expect(head.join(" ")).toContain("Quyết định 33/2020/QĐ-TTg, Điều 6; của giai đoạn trước");
    }
  });

  it("begins each sheet with the watermark where any row is made up", async () => {
    const dataset = await datasetWithSample();
    const list = listOf(dataset.villages.slice(0, 5), dataset);
    expect(list.isSample).toBe(true);
    for (const sheet of [1, 2])
      expect((await sheetsOf(list, sheet))[0]?.[0]).toBe("SỐ LIỆU MẪU – không phải số liệu thật");
  });
});

describe("as GeoJSON", () => {
  it("names the rule set that verdicts are by", () => {
    const { ruleSet } = JSON.parse(writeTableGeojson(listOf(VILLAGES).table, words));
    expect(ruleSet).toContain("Quyết định 33/2020/QĐ-TTg, Điều 6; của giai đoạn trước");
  });
});

describe("as CSV", () => {
  it("writes filters above the header, and nothing that a spreadsheet runs", () => {
    const risky = [makeVillage({ id: "03439-001", name: "=1+1" })];
    const csv = writeOfficialCsv(listOf(risky, publishedDataset(), ["Bản: có “a”"]), words);
    expect(csv).toContain("Bộ lọc: Bản: có “a”");
    expect(csv).toContain(",'=1+1,");
  });
});
