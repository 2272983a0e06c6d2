import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatArea,
  formatDate,
  formatDensity,
  formatNumber,
  formatPercent,
  formatQualified,
  formatWithUnit,
} from "../../src/text/format";

const vi = { language: "vi" } as const;
const en = { language: "en" } as const;

describe("formatNumber", () => {
  it.each([
    [9068.73, "9.068,73", "9,068.73"],
    [1003, "1.003", "1,003"],
    [494626, "494.626", "494,626"],
    [1234567.5, "1.234.567,5", "1,234,567.5"],
    [956, "956", "956"],
    [0, "0", "0"],
    [-0.4, "−0,4", "−0.4"],
    [0.0000001, "0,0000001", "0.0000001"],
  ])("writes %d as %s and %s", (value, vietnamese, english) => {
    expect(formatNumber(value, vi)).toBe(vietnamese);
    expect(formatNumber(value, en)).toBe(english);
  });

  it.each([
    [9.06, 1, "9,1"],
    [27.69, 2, "27,69"],
    [51, 1, "51,0"],
    [1.005, 2, "1,01"],
    [999.995, 2, "1.000,00"],
    [58.99581589958159, 1, "59,0"],
    [0.0000004, 2, "0,00"],
  ])("rounds %d to %d decimals: %s", (value, decimals, text) => {
    expect(formatNumber(value, { ...vi, decimals })).toBe(text);
  });

  it("drops the sign of what rounds to zero", () => {
    expect(formatNumber(-0.001, { ...vi, decimals: 2 })).toBe("0,00");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => {
    expect(() => formatNumber(value, vi)).toThrow(RangeError);
  });

  it("keeps the value: the digits read back as the same number", () => {
    const values = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(values, (value) => {
        const text = formatNumber(value, { ...vi, decimals: 3 });
        const back = Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.000501);
      }),
    );
  });
});

describe("figures with a unit", () => {
  it("puts a no-break space before the per cent sign in Vietnamese, none in English", () => {
    expect(formatPercent(17.24, { ...vi, decimals: 2 })).toBe("17,24\u00a0%");
    expect(formatPercent(17.24, { ...en, decimals: 2 })).toBe("17.24%");
  });

  it("writes areas with the two decimals they are published with", () => {
    expect(formatArea(9068.73, "vi")).toBe("9.068,73\u00a0km²");
    expect(formatArea(134.3, "en")).toBe("134.30\u00a0km²");
  });

  it("writes density as people per km²", () => {
    expect(formatDensity(54.54, "vi")).toBe("54,5\u00a0người/km²");
    expect(formatDensity(54.54, "en", 0)).toBe("55\u00a0people/km²");
  });

  it("leaves no trailing space where a measure has no unit", () => {
    expect(formatWithUnit(3219, "", vi)).toBe("3.219");
    expect(formatWithUnit(3219, "hộ", vi)).toBe("3.219\u00a0hộ");
  });
});

describe("formatDate", () => {
  it.each([
    ["2026-07-01", "01/7/2026", "1 July 2026"],
    ["2026-05-05", "05/5/2026", "5 May 2026"],
    ["2026-01-31", "31/01/2026", "31 January 2026"],
    ["2026-02-04", "04/02/2026", "4 February 2026"],
    ["2025-12-29", "29/12/2025", "29 December 2025"],
    ["2025-08", "8/2025", "August 2025"],
    ["2026-02", "02/2026", "February 2026"],
    ["2025", "2025", "2025"],
    ["", "", ""],
  ])("writes %s as “%s” and “%s”", (date, vietnamese, english) => {
    expect(formatDate(date, "vi")).toBe(vietnamese);
    expect(formatDate(date, "en")).toBe(english);
  });

  it.each(["2025-13", "2026-00-10", "cuối năm 2025"])("leaves “%s” as the source has it", (date) => {
    expect(formatDate(date, "vi")).toBe(date);
  });
});

describe("formatQualified", () => {
  it.each([
    ["", "832"],
    [">", ">\u00a0832"],
    ["<", "<\u00a0832"],
    ["~", "≈\u00a0832"],
    [">=", "≥\u00a0832"],
    ["<=", "≤\u00a0832"],
  ] as const)("keeps the reservation “%s”", (qualifier, text) => {
    expect(formatQualified(qualifier, "832")).toBe(text);
  });
});
