import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOneEditApart } from "../../src/domain/search/oneEdit";

describe("isOneEditApart", () => {
  it.each([
    ["muong", "muomg"],
    ["muong", "muog"],
    ["muong", "muoong"],
    ["muong", "moung"],
    ["muong", "umong"],
    ["muong", "muongf"],
    ["a", ""],
  ])("takes “%s” and “%s” for one slip", (first, second) => {
    expect(isOneEditApart(first, second)).toBe(true);
  });

  it.each([
    ["muong", "muong"],
    ["muong", "moang"],
    ["muong", "gnoum"],
    ["muong", "muo"],
    ["", ""],
  ])("refuses “%s” and “%s”", (first, second) => {
    expect(isOneEditApart(first, second)).toBe(false);
  });

  it("does not mind the order of the two", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (first, second) => {
        expect(isOneEditApart(first, second)).toBe(isOneEditApart(second, first));
      }),
    );
  });
});
