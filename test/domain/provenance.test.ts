import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKnown, missing } from "../../src/domain/provenance";
import { makeValue } from "../support/makeDataset";

describe("missing", () => {
  it("is null with neither source nor date, and has no note of its own", () => {
    expect(missing()).toEqual({ value: null, valueStatus: "missing", source: "", asOf: "" });
    expect("note" in missing()).toBe(false);
  });

  it("keeps what a reader must know of the gap", () => {
    expect(missing("con số bị cắt").note).toBe("con số bị cắt");
  });

  it("gives a new value each time, so that nobody changes another one's gap", () => {
    expect(missing()).not.toBe(missing());
  });
});

describe("isKnown", () => {
  it("does not know what is missing", () => {
    expect(isKnown(missing<number>())).toBe(false);
  });

  it.each([[0], [""], [false]])("takes %j for a value, not for a gap", (value) => {
    expect(isKnown(makeValue(value))).toBe(true);
  });

  it("knows every number", () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => isKnown(makeValue(value))));
  });
});
