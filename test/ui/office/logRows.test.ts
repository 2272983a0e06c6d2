import { describe, expect, it } from "vitest";
import type { Change, RecordChange } from "../../../src/domain/entered/change";
import { linesOf } from "../../../src/domain/entered/changeLog";
import { publishedRecord } from "../../../src/domain/entered/publishedRecord";
import type { Observation } from "../../../src/domain/observation";
import { keepTextOf } from "../../../src/text/keepText";
import { officeTextOf } from "../../../src/text/officeText";
import { textOf } from "../../../src/text/text";
import { logRows } from "../../../src/ui/office/logRows";
import { makeAttainment, makeVillage } from "../../support/makeDataset";
import { publishedDataset } from "../../support/publishedDataset";

const published = publishedDataset();
const names = {
  text: textOf("vi"),
  keep: keepTextOf("vi"),
  office: officeTextOf("vi"),
  dataset: published,
  published,
  overlays: null,
};
const changeOf = (...records: RecordChange[]): Change => ({
  id: "a",
  at: "2026-11-22T01:00:00.000Z",
  by: "",
  kind: "edit",
  fileName: "",
  records,
});
const sides = (record: RecordChange) =>
  logRows([changeOf(record)], 10, names).map(({ old, now }) => [old, now]);

const reported = published.observations.find(
  (it): it is Observation & { value: number } =>
    it.codeList === "from" && it.measure === "povertyRatePct" && it.value !== null,
);
if (reported === undefined) throw new Error("No poverty rate of a unit of today is published.");
const key = `${reported.unitCode} from povertyRatePct ${reported.asOf}`;
const typed: Observation = {
  ...reported,
  value: 21.5,
  text: "21,5",
  valueStatus: "entered",
  source: "entered-a",
};
const rate = new Intl.NumberFormat("vi-VN").format(reported.value);

describe("the change log", () => {
  it("shows the published value that was replaced, with its status", () => {
    const status = names.text.status[reported.valueStatus];
    expect(sides({ table: "observations", key, before: null, after: typed })).toEqual([
      [`${rate} (${status})`, "21,5 (Đơn vị nhập)"],
    ]);
  });

  it("shows the published value again where the entered one was taken back", () => {
    const [[, now] = []] = sides({ table: "observations", key, before: typed, after: null });
    expect(now).toBe(`${rate} (${names.text.status[reported.valueStatus]})`);
  });

  it("tells of a decision in place of a published one what both have", () => {
    const decision = {
      unitId: "03439",
      outcome: "II" as const,
      documentNumber: "12/QĐ-UBND",
      date: "2026-10-20",
      annexRow: "",
      source: "s",
    };
    const change: RecordChange = { table: "decisions", key: "03439", before: null, after: decision };
    const [line] = linesOf({ records: [change] }, (table, key) =>
      publishedRecord(table, key, { dataset: published, overlays: null }),
    );
    const fields = line?.fields.map(({ field }) => field) ?? [];
    expect(fields).toContain("outcome");
    expect(fields).not.toContain("valueStatus");
    expect(line?.replaced?.old).toBe("official");
  });

  it("says the name that a record had that day, though another bears its id today", () => {
    const [first, second] = ["Bản A", "Bản B"].map((name) => makeVillage({ id: "03439-001", name }));
    if (first === undefined || second === undefined) throw new Error("two are made");
    const rows = logRows(
      [
        changeOf({ table: "villages", key: first.id, before: null, after: first }),
        changeOf({ table: "villages", key: first.id, before: first, after: null }),
        changeOf({ table: "villages", key: second.id, before: null, after: second }),
      ],
      10,
      { ...names, dataset: { ...published, villages: [second] } },
    );
    expect(rows.map(({ about }) => about)).toEqual(["Bản B (thêm)", "Bản A (bỏ)", "Bản A (thêm)"]);
  });

  it("shows a replaced fact of a commune with its status", () => {
    const commune = published.communes.find(({ population }) => population.value !== null);
    if (commune === undefined) throw new Error("No population is published.");
    const value = { value: 9999, valueStatus: "entered", source: "entered-a", asOf: "2026-11-22" } as const;
    const after = { communeCode: commune.code, fact: "population", value } as const;
    const [[old, now] = []] = sides({
      table: "communeFacts",
      key: `${commune.code} population`,
      before: null,
      after,
    });
    expect([old, now]).toEqual([
      `${new Intl.NumberFormat("vi-VN").format(commune.population.value ?? 0)} (${names.text.status[commune.population.valueStatus]})`,
      "9.999 (Đơn vị nhập)",
    ]);
  });

  it("says that nothing was there where nothing is published", () => {
    const after = makeAttainment("2.1", "met", { communeCode: "03439", year: 2026 });
    expect(sides({ table: "attainment", key: "03439 2.1 2026", before: null, after })).toEqual([
      ["chưa nhập", "Đạt"],
    ]);
  });

  describe("of a rule set", () => {
    const rule = (title: string, threshold: number) => ({
      id: "a-copy",
      title,
      json: JSON.stringify({
        all: [
          { id: "33-T1", threshold },
          { id: "33-T2a", threshold: 60 },
        ],
      }),
    });
    const step = (before: ReturnType<typeof rule> | null, after: ReturnType<typeof rule> | null) =>
      sides({ table: "ruleSets", key: "a-copy", before, after });

    it("says its name when it comes or goes", () => {
      expect(step(null, rule("Bản sao", 20))).toEqual([["chưa nhập", "Bản sao"]]);
      expect(step(rule("Bản sao", 20), null)).toEqual([["Bản sao", "chưa nhập"]]);
    });

    it("says the thresholds that were changed, and no others", () => {
      expect(step(rule("Bản sao", 20), rule("Bản sao", 22.5))).toEqual([["33-T1: 20", "33-T1: 22,5"]]);
    });

    it("says its name where that was changed", () => {
      expect(step(rule("Bản sao", 20), rule("Tên mới", 20))).toEqual([["Bản sao", "Tên mới"]]);
    });
  });
});
