import { describe, expect, it } from "vitest";
import { attainmentByCommune } from "../../src/domain/attainment";
import type { Attainment, AttainmentStatus } from "../../src/domain/criteria";
import { standingsOf } from "../../src/domain/criterionSummary";
import { communeNamed, publishedDataset } from "../support/publishedDataset";

const { criteria, indicators } = publishedDataset();
const commune = communeNamed("Bình Lư");

function standings(
  cells: Record<string, AttainmentStatus>,
  valueStatus: Attainment["valueStatus"] = "entered",
) {
  const attainment = Object.entries(cells).map(([indicatorId, status]) => ({
    ...{ communeCode: commune.code, indicatorId, year: 2026, status },
    ...{ valueStatus, source: "a-report" },
  }));
  const found = standingsOf(
    commune,
    attainmentByCommune(attainment, 2026).get(commune.code),
    criteria,
    indicators,
  );
  return new Map(found.map((it) => [it.criterion.id, it]));
}

describe("how a commune stands against the criteria", () => {
  it("has ten criteria and 45 rows, none assessed while nothing is known", () => {
    const all = [...standings({}).values()];
    expect(all.map((it) => it.criterion.id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(all.flatMap((it) => it.rows)).toHaveLength(45);
    expect(new Set(all.map((it) => it.status))).toEqual(new Set(["notAssessed"]));
    expect(new Set(all.map((it) => it.value.valueStatus))).toEqual(new Set(["missing"]));
  });

  it("counts rows by what they are", () => {
    const four = standings({ "4.1": "met", "4.2": "notMet" }).get("4");
    expect(four?.status).toBe("notMet");
    expect(four?.counts).toEqual({ met: 1, notMet: 1, notAssessed: 0, notApplicable: 0 });
  });

  it("leaves a row that does not apply out of the answer", () => {
    const eight = standings({
      ...{ "8.1": "notApplicable", "8.2": "met", "8.3": "notApplicable", "8.4": "met", "8.5": "met" },
    }).get("8");
    expect(eight?.status).toBe("met");
    expect(eight?.counts.notApplicable).toBe(2);
  });

  it("says what a conclusion rests on, and when it is made up", () => {
    const { value } = standings({ "4.1": "met", "4.2": "met" }, "sample").get("4") ?? {};
    expect(value).toEqual({ value: "met", valueStatus: "sample", source: "a-report", asOf: "2026" });
  });

  it("names each agency once, in the Annex's order", () => {
    expect(standings({}).get("2")?.leadAgencies).toEqual([
      "Sở Xây dựng",
      "Sở Nông nghiệp và Môi trường",
      "Sở Công Thương",
      "Sở Khoa học và Công nghệ",
    ]);
  });

  it("applies to no ward", () => {
    const ward = communeNamed("Đoàn Kết");
    const statuses = standingsOf(ward, undefined, criteria, indicators).map((it) => it.status);
    expect(new Set(statuses)).toEqual(new Set(["notApplicable"]));
  });
});
