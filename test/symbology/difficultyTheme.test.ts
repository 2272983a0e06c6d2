import { describe, expect, it } from "vitest";
import { missing } from "../../src/domain/provenance";
import { difficultyTheme } from "../../src/symbology/difficultyTheme";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { makeCommune, makeDataset, makeValue, makeVillage } from "../support/makeDataset";

describe("difficulty of communes", () => {
  const dataset = makeDataset({
    communes: [
      makeCommune({ areaClass: makeValue("III") }),
      makeCommune({ code: "03595", name: "Than Uyên" }),
      makeCommune({ code: "03388", name: "Đoàn Kết", kind: "ward" }),
    ],
  });

  it("has a class for the list, for those left out and for wards", () => {
    const classified = difficultyTheme.classify(dataset, "commune");
    expect([...classified].map(([code, it]) => [code, it.classKey])).toEqual([
      ["03439", "extreme"],
      ["03595", "notListed"],
      ["03388", "notApplicable"],
    ]);
  });

  it("calls those left out “not on the list”, not area I or II", () => {
    expect(difficultyTheme.format(vi, "notListed", "commune")).toBe("Không thuộc danh sách 32 xã");
  });
});

describe("difficulty of villages", () => {
  it.each(["extreme", "notExtreme"] as const)("is %s where its list says so", (difficulty) => {
    const dataset = makeDataset({ villages: [makeVillage({ difficulty: makeValue(difficulty) })] });
    expect(difficultyTheme.classify(dataset, "village").get("03439-s001")?.classKey).toBe(difficulty);
  });

  it("is missing where nothing is known, never “not extremely difficult”", () => {
    const dataset = makeDataset({ villages: [makeVillage()] });
    expect(difficultyTheme.classify(dataset, "village").get("03439-s001")).toEqual({
      classKey: "missing",
      value: missing(),
    });
  });

  it("is named by the same words as its class", () => {
    expect(difficultyTheme.format(en, "extreme", "village")).toBe("Extremely difficult");
  });
});
