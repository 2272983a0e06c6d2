import { describe, expect, it } from "vitest";
import { compileRuleSet } from "../../../src/domain/rules/compileRuleSet";
import { copyId } from "../../../src/domain/rules/copyId";
import { copyRuleSet } from "../../../src/domain/rules/copyRuleSet";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import type { RuleSet, Threshold } from "../../../src/domain/rules/ruleSet";
import {
  crossedLimits,
  thresholdsByCondition,
  thresholdsOf,
  withOriginalThresholds,
} from "../../../src/domain/rules/thresholds";
import { verdictChanges } from "../../../src/domain/rules/verdictChanges";
import { sampleData } from "../../support/publishedDataset";
import { readRules, TODAY } from "./rules";

const village = readRules("qd-33-2020-village");
const copyOf = (ruleSet: RuleSet, changes: [string, Threshold][]) =>
  copyRuleSet(ruleSet, {
    id: "a-copy",
    title: "Bản sao",
    author: "Phòng Dân tộc",
    date: "2026-11-22",
    changes: new Map(changes),
  });
const entry = (ruleSet: RuleSet, key: string) => {
  const found = thresholdsOf(ruleSet).find((it) => it.key === key);
  if (found === undefined) throw new Error(`There is no threshold ${key}.`);
  return found;
};

describe("thresholds", () => {
  it("that are one number of one measure are one, yes and no stand alone", () => {
    expect(thresholdsOf(village).map(({ key, conditions }) => [key, conditions.length])).toEqual([
      ["33-2", 1],
      ["33-T1", 2],
      ["33-T2.1", 1],
      ["33-T2a", 1],
      ["33-T2b", 1],
      ["33-T2c.1", 1],
      ["33-T2c.2", 1],
    ]);
  });

  it("stay apart in a copy that brings two to the same number", () => {
    const copy = copyOf(village, [["33-T2.1", 20]]);
    expect(entry(copy, "33-T2.1")).toMatchObject({ original: 15, current: 20, conditions: ["33-T2.1"] });
    expect(entry(copy, "33-T1").conditions).toEqual(["33-T1", "33-T2.2"]);
  });

  it("that are open are found wherever they stand, once", () => {
    const open = thresholdsOf(readRules("nd-272-2025-commune")).filter(({ current }) => current === null);
    expect(open.map(({ key }) => key)).toEqual(["272-K"]);
  });

  it("reach every condition that shares them", () => {
    const spread = thresholdsByCondition(thresholdsOf(village), new Map([["33-T1", 25]]));
    expect([spread.get("33-T1"), spread.get("33-T2.2"), spread.get("33-T2.1")]).toEqual([25, 25, 15]);
  });

  it("of the document come back whole", () => {
    const copy = copyOf(village, [
      ["33-T1", 25],
      ["33-T2b", false],
    ]);
    expect(withOriginalThresholds(copy).outcomes).toEqual(village.outcomes);
  });

  it("that nothing can lie between are told", () => {
    expect(crossedLimits(village)).toEqual([]);
    const [crossed] = crossedLimits(copyOf(village, [["33-T2.2", 15]]));
    expect([crossed?.lower.id, crossed?.upper.id]).toEqual(["33-T2.1", "33-T2.2"]);
  });
});

describe("what a threshold changes", () => {
  it("adds up: who leaves a verdict enters another", async () => {
    const { villages } = await sampleData();
    const copy = copyOf(village, [
      ["33-T1", 30],
      ["33-T2.2", 30],
      ["33-T2a", 80],
    ]);
    const { units, moved, changes } = verdictChanges(
      compileRuleSet(village, TODAY),
      compileRuleSet(copy, TODAY),
      villages.map(factsOfVillage),
    );
    expect([units, moved > 0]).toEqual([956, true]);
    const sum = (of: "gained" | "lost") => changes.reduce((all, it) => all + it[of], 0);
    expect([sum("gained"), sum("lost")]).toEqual([moved, moved]);
    expect(changes[0]?.verdict).toBe("extreme");
  });

  it("is nothing where nothing was changed", async () => {
    const { villages } = await sampleData();
    const rule = compileRuleSet(village, TODAY);
    expect(verdictChanges(rule, rule, villages.map(factsOfVillage))).toMatchObject({ moved: 0, changes: [] });
  });
});

describe("the id of a copy", () => {
  it("is its title in plain letters, and one of its own", () => {
    expect(copyId("Thôn ĐBKK, ngưỡng 25 %", new Set())).toBe("thon-dbkk-nguong-25");
    expect(copyId("Thôn", new Set(["thon", "thon-2"]))).toBe("thon-3");
    expect(copyId("…", new Set())).toBe("ban-sao");
    expect(copyId("a".repeat(90), new Set()).length).toBeLessThan(60);
  });
});
