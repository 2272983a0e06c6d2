import { describe, expect, it } from "vitest";
import { extremeVillageShare } from "../../src/domain/extremeVillageShare";
import { makeValue, makeVillage } from "../support/makeDataset";

const village = (
  difficulty: "extreme" | "notExtreme" | null,
  valueStatus: "official" | "sample" = "official",
) =>
  makeVillage({
    communeCode: "03439",
    difficulty:
      difficulty === null
        ? { value: null, valueStatus: "missing", source: "", asOf: "" }
        : makeValue(difficulty, { valueStatus }),
  });

describe("extremeVillageShare", () => {
  it("is missing where no village is known, never zero", () => {
    expect(extremeVillageShare([], "03439").value).toBeNull();
    expect(extremeVillageShare([village(null)], "03439").value).toBeNull();
  });

  it("is a share of the villages whose difficulty is known", () => {
    const villages = [village("extreme"), village("notExtreme"), village("extreme"), village(null)];
    expect(extremeVillageShare(villages, "03439").value).toBeCloseTo(66.67, 2);
    expect(extremeVillageShare(villages, "03442").value).toBeNull();
  });

  it("is derived, and sample as soon as one village is", () => {
    expect(extremeVillageShare([village("notExtreme")], "03439")).toMatchObject({
      value: 0,
      valueStatus: "derived",
    });
    expect(extremeVillageShare([village("extreme"), village("extreme", "sample")], "03439").valueStatus).toBe(
      "sample",
    );
  });
});
