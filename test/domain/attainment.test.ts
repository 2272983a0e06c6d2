import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  attainmentByCommune,
  criterionStatus,
  indicatorsMet,
  statusOf,
  summariseAttainment,
} from "../../src/domain/attainment";
import type { AttainmentStatus } from "../../src/domain/criteria";
import { missing } from "../../src/domain/provenance";
import { makeAttainment, makeCommune, makeIndicator, makeRow } from "../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../support/publishedDataset";

const commune = makeCommune();
const ward = makeCommune({ kind: "ward" });
const cellsOf = (attainment: Parameters<typeof attainmentByCommune>[0]) =>
  attainmentByCommune(attainment, 2026).get("03439");
const STATUSES = ["met", "notMet", "notAssessed", "notApplicable"] as const;

describe("attainmentByCommune", () => {
  it("keeps 3.1 and 3.10 apart", () => {
    const cells = cellsOf([makeAttainment("3.1", "met"), makeAttainment("3.10", "notMet")]);
    expect(cells?.get("3.1")?.status).toBe("met");
    expect(cells?.get("3.10")?.status).toBe("notMet");
  });

  it("leaves out other years", () => {
    expect(cellsOf([makeAttainment("1", "met", { year: 2027 })])).toBeUndefined();
  });

  it("keeps communes apart", () => {
    const byCommune = attainmentByCommune(
      [makeAttainment("1", "met"), makeAttainment("1", "notMet", { communeCode: "03442" })],
      2026,
    );
    expect(byCommune.get("03442")?.get("1")?.status).toBe("notMet");
    expect(byCommune.get("03439")?.get("1")?.status).toBe("met");
  });

  it("lets no made-up cell take the place of an entered one, whichever comes first", () => {
    const entered = makeAttainment("1", "met");
    const sample = makeAttainment("1", "notMet", { valueStatus: "sample", source: "sample" });
    expect(cellsOf([entered, sample])?.get("1")).toEqual(entered);
    expect(cellsOf([sample, entered])?.get("1")).toEqual(entered);
  });
});

describe("statusOf", () => {
  it("is what the cell says", () => {
    for (const status of STATUSES)
      expect(statusOf(commune, cellsOf([makeAttainment("1", status)]), makeIndicator("1"))).toBe(status);
  });

  it("is not assessed without a cell, never “not met”", () => {
    expect(statusOf(commune, cellsOf([makeAttainment("1", "met")]), makeIndicator("2.1"))).toBe(
      "notAssessed",
    );
    expect(statusOf(commune, undefined, makeIndicator("1"))).toBe("notAssessed");
  });

  it("does not apply to a ward, whatever a cell says", () => {
    expect(statusOf(ward, cellsOf([makeAttainment("1", "met")]), makeIndicator("1"))).toBe("notApplicable");
  });
});

describe("summariseAttainment", () => {
  it("counts each row once, those that do not apply in no count", () => {
    const indicators = ["1", "2.1", "2.2", "3.5", "4.1"].map((id) => makeIndicator(id));
    const cells = cellsOf([
      makeAttainment("1", "met"),
      makeAttainment("2.1", "notMet"),
      makeAttainment("2.2", "notAssessed"),
      makeAttainment("3.5", "notApplicable"),
    ]);
    expect(summariseAttainment(commune, cells, indicators)).toEqual({
      met: 1,
      notMet: 1,
      notAssessed: 2,
      applicable: 4,
    });
  });

  it("has no applicable row for a ward", () => {
    expect(summariseAttainment(ward, undefined, publishedDataset().indicators).applicable).toBe(0);
  });

  it("has the 45 rows of Annex III for a commune without results, none of them met or not met", () => {
    expect(summariseAttainment(commune, undefined, publishedDataset().indicators)).toEqual({
      met: 0,
      notMet: 0,
      notAssessed: 45,
      applicable: 45,
    });
  });

  it("always adds up: met, not met and not assessed are the applicable rows", () => {
    const cells = fc.array(fc.option(fc.constantFrom(...STATUSES)), { maxLength: 45 });
    fc.assert(
      fc.property(cells, (statuses) => {
        const indicators = statuses.map((_, index) => makeIndicator(`1.${index}`));
        const row = statuses.flatMap((it, index) => (it === null ? [] : [makeAttainment(`1.${index}`, it)]));
        const { met, notMet, notAssessed, applicable } = summariseAttainment(
          commune,
          cellsOf(row),
          indicators,
        );
        expect(met + notMet + notAssessed).toBe(applicable);
        expect(applicable).toBe(statuses.filter((it) => it !== "notApplicable").length);
      }),
    );
  });
});

describe("criterionStatus", () => {
  const criterion = { id: "8", name: "" };
  const indicators = ["8.1", "8.2", "8.3"].map((id) => makeIndicator(id));
  const statusFor = (...statuses: (AttainmentStatus | null)[]) =>
    criterionStatus(
      commune,
      cellsOf(statuses.flatMap((it, index) => (it === null ? [] : [makeAttainment(`8.${index + 1}`, it)]))),
      criterion,
      indicators,
    );

  it.each([
    ["met", ["met", "met", "met"]],
    ["met", ["notApplicable", "met", "met"]],
    ["notMet", ["met", "met", "notMet"]],
    ["notMet", ["notAssessed", "notMet", null]],
    ["notAssessed", ["met", "met", "notAssessed"]],
    ["notAssessed", ["met", "met", null]],
    ["notAssessed", [null, null, null]],
    ["notApplicable", ["notApplicable", "notApplicable", "notApplicable"]],
  ] as const)("is %s for %j", (expected, statuses) => {
    expect(statusFor(...statuses)).toBe(expected);
  });

  it("asks only the rows of the criterion", () => {
    const all = [...indicators, makeIndicator("1")];
    const cells = cellsOf([makeAttainment("1", "notMet")]);
    expect(criterionStatus(commune, cells, criterion, all)).toBe("notAssessed");
  });

  it("does not apply to a ward", () => {
    expect(criterionStatus(ward, undefined, criterion, indicators)).toBe("notApplicable");
  });
});

describe("indicatorsMet", () => {
  it("is the number of rows met, with provenance and year", () => {
    const { indicators, attainment } = makeRow(2, 1);
    expect(indicatorsMet(commune, cellsOf(attainment), indicators)).toEqual({
      value: 2,
      valueStatus: "entered",
      source: "office-list",
      asOf: "2026",
    });
  });

  it("is 0 where all that was assessed is not met", () => {
    const { indicators, attainment } = makeRow(0, 3);
    expect(indicatorsMet(commune, cellsOf(attainment), indicators).value).toBe(0);
  });

  it("is missing where nothing was assessed, never 0", () => {
    const indicators = [makeIndicator("1"), makeIndicator("3.5")];
    const cells = cellsOf([makeAttainment("1", "notAssessed"), makeAttainment("3.5", "notApplicable")]);
    expect(indicatorsMet(commune, cells, indicators)).toEqual(missing());
    expect(indicatorsMet(commune, undefined, indicators)).toEqual(missing());
  });

  it("is missing for a ward", () => {
    const { indicators, attainment } = makeRow(2, 1);
    expect(indicatorsMet(ward, cellsOf(attainment), indicators)).toEqual(missing());
  });

  it("is sample as soon as one cell is, and does not cite the office for it", () => {
    const { indicators, attainment } = makeRow(2, 0, 1);
    const sample = makeAttainment("1.3", "met", { valueStatus: "sample", source: "sample" });
    expect(indicatorsMet(commune, cellsOf([...attainment, sample]), indicators)).toMatchObject({
      valueStatus: "sample",
      source: "sample",
    });
  });
});

describe("attainment of the communes of Lai Châu", () => {
  it("is missing everywhere by default: nothing is published for the new set", () => {
    const { communes, indicators, attainment } = publishedDataset();
    const byCommune = attainmentByCommune(attainment, 2026);
    const known = communes.filter(
      (it) => indicatorsMet(it, byCommune.get(it.code), indicators).value !== null,
    );
    expect(known).toEqual([]);
  });

  it("is sample for the 36 communes and for no ward with sample data on", async () => {
    const { communes, indicators, attainment } = await datasetWithSample();
    const byCommune = attainmentByCommune(attainment, 2026);
    const statuses = communes.map((it) => [
      it.kind,
      indicatorsMet(it, byCommune.get(it.code), indicators).valueStatus,
    ]);
    expect(statuses.filter(([kind, status]) => kind === "commune" && status === "sample")).toHaveLength(36);
    expect(statuses.filter(([kind, status]) => kind === "ward" && status === "missing")).toHaveLength(2);
  });

  it("never makes up 9.1 and 10.x", async () => {
    const { attainment } = await datasetWithSample();
    const madeUp = attainment.filter((it) => it.indicatorId === "9.1" || it.indicatorId.startsWith("10."));
    expect(madeUp).toEqual([]);
  });
});
