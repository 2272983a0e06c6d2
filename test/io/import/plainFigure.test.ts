import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDigits, plainFigure } from "../../../src/io/import/check/cells/plainFigure";

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
