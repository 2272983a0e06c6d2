import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellText, isMissingText } from "../../../src/io/import/check/cells/cellText";
import { isDigits, isTidyFigure, plainFigure } from "../../../src/io/import/check/cells/plainFigure";

describe("plainFigure", () => {
  it.each([
    ["0", 0],
    ["007", 7],
    ["123456789012", 123_456_789_012],
    ["1234567890123", null],
    ["3,5", 3.5],
    ["3.55", 3.55],
    ["123456,78", 123_456.78],
    ["1234567,8", null],
    ["1.234", null],
    ["3,", null],
    [",5", null],
    ["1.2.3", null],
    ["1,2.3", null],
    ["-3", null],
    ["3 %", null],
    ["", null],
    [" 3", null],
    ["٣", null],
  ])("%j is %s", (text, value) => {
    expect(plainFigure(text)).toBe(value);
  });

  it("is the number that the digits name", () => {
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.stringMatching(/^\d{1,2}$/),
        fc.constantFrom(",", "."),
        (whole, part, mark) => {
          expect(plainFigure(`${whole}${mark}${part}`)).toBe(Number(`${whole}.${part}`));
        },
      ),
    );
  });
});

it.each([
  ["0", true],
  ["0123456789", true],
  ["", false],
  ["1 ", false],
  ["1,2", false],
])("isDigits(%j) is %s", (text, is) => {
  expect(isDigits(text)).toBe(is);
});

describe("isTidyFigure", () => {
  it.each([
    ["03388", true],
    ["1.234,5", true],
    ["17%", true],
    ["31/35", true],
    ["16/01/2026", true],
    ["2026-01-16", true],
    ["7:30", true],
    ["17 %", false],
    ["12 ", false],
    ["12ha", false],
    ["-3", false],
    ["'12", false],
    ["", false],
  ])("%j: %s", (text, is) => {
    expect(isTidyFigure(text)).toBe(is);
  });

  it("says so only of texts that stay as they are and say something", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d[\d.,:;%/-]*$/), (text) => {
        expect(isTidyFigure(text)).toBe(true);
        expect(cellText(text)).toBe(text);
        expect(isMissingText(text)).toBe(false);
      }),
    );
  });
});
