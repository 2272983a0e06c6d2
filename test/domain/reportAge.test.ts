import { describe, expect, it } from "vitest";
import { ageOfReportYears } from "../../src/domain/reportAge";

const TODAY = "2026-11-22";

describe("ageOfReportYears", () => {
  it("counts from the day of a dated report", () => {
    expect(ageOfReportYears("2024-11-22", TODAY)).toBeCloseTo(2, 2);
  });

  it("counts a month from its last day", () => {
    expect(ageOfReportYears("2024-02", "2025-02-28")).toBeCloseTo(365 / 365.25, 5);
  });

  it("counts a year from its last day", () => {
    expect(ageOfReportYears("2024", "2025-12-31")).toBeCloseTo(1, 2);
  });

  it("is never negative for the running year", () => {
    expect(ageOfReportYears("2026", TODAY)).toBe(0);
  });

  it.each(["", "không rõ", "30/6"])("does not know the age of “%s”", (asOf) => {
    expect(ageOfReportYears(asOf, TODAY)).toBeNull();
  });
});
