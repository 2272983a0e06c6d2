import { describe, expect, it } from "vitest";
import { compileRuleSet, type Verdict } from "../../../src/domain/rules/compileRuleSet";
import { copyRuleSet, limitsOf } from "../../../src/domain/rules/copyRuleSet";
import { factsOfVillage } from "../../../src/domain/rules/facts";
import type { RuleSet, Threshold } from "../../../src/domain/rules/ruleSet";
import type { Village } from "../../../src/domain/village";
import { readRuleSet } from "../../../src/io/rules/readRuleSet";
import { sampleData } from "../../support/publishedDataset";
import { readRules, TODAY } from "./rules";

const village = readRules("qd-33-2020-village");

function copyOf(ruleSet: RuleSet, changes: [string, Threshold][]): RuleSet {
  return copyRuleSet(ruleSet, {
    id: "a-copy",
    title: "Bản sao",
    author: "Phòng Dân tộc",
    date: "2026-11-22",
    changes: new Map(changes),
  });
}

function verdictsOf(ruleSet: RuleSet, villages: readonly Village[]): Map<string, Verdict> {
  const { verdictOf } = compileRuleSet(ruleSet, TODAY);
  return new Map(villages.map((it) => [it.id, verdictOf(factsOfVillage(it))]));
}

describe("a copy of a rule set", () => {
  it("names its original, author and date", () => {
    expect(copyOf(village, [])).toMatchObject({
      id: "a-copy",
      basedOn: "qd-33-2020-village",
      author: "Phòng Dân tộc",
      madeOn: "2026-11-22",
    });
  });

  it("leaves its original as it was", () => {
    copyOf(village, [["33-T1", 25]]);
    expect(village).toEqual(readRules("qd-33-2020-village"));
  });

  it("without changes judges alike", async () => {
    const { villages } = await sampleData();
    expect(verdictsOf(copyOf(village, []), villages)).toEqual(verdictsOf(village, villages));
  });

  it("says of each condition what it was changed from, and that a text above no longer holds", () => {
    const [extreme] = copyOf(village, [["33-T2.2", 25]]).outcomes;
    expect(extreme?.condition).toMatchObject({
      any: [
        { id: "33-T1", threshold: 20 },
        { id: "33-T2", changedInside: true, all: [{}, { threshold: 25, changedFrom: 20 }, {}] },
      ],
    });
  });

  it("changed back is no change", () => {
    const there = copyOf(village, [["33-T1", 25]]);
    const back = copyRuleSet(there, {
      id: "a-copy",
      title: "Bản sao",
      author: "",
      date: "2026",
      changes: new Map([["33-T1", 20]]),
    });
    expect(back.outcomes).toEqual(village.outcomes);
    expect(back.basedOn).toBe("qd-33-2020-village");
  });

  it("reads as any other file", () => {
    const copy = copyOf(village, [["33-T1", 25]]);
    expect(readRuleSet(JSON.parse(JSON.stringify(copy)), null)).toEqual({ ok: true, ruleSet: copy });
  });

  it("of the decree can tell once every threshold is entered", () => {
    const copy = copyOf(readRules("nd-272-2025-village"), [["272-T", 3]]);
    expect(copy.state).toBe("inForce");
  });

  it("of the decree stays incomplete while a threshold is open", () => {
    const copy = copyOf(readRules("nd-272-2025-commune"), [["272-C1", 20]]);
    expect(copy.state).toBe("incomplete");
  });
});

describe("one threshold changed", () => {
  it("changes the villages that it concerns and no others", async () => {
    const { villages } = await sampleData();
    const before = verdictsOf(village, villages);
    const after = verdictsOf(
      copyOf(village, [
        ["33-T1", 25],
        ["33-T2.2", 25],
      ]),
      villages,
    );
    const changed = villages.filter(({ id }) => before.get(id) !== after.get(id)).map(({ id }) => id);
    // extreme by the poverty rate alone, and not by one of the three that count between 15 and 25 %
    const concerned = villages.filter(({ povertyRatePct: { value: poor }, measures }) => {
      const of = (measure: string) => measures[measure]?.value ?? null;
      if (poor === null || poor < 20 || poor >= 25 || (of("minorityHouseholdSharePct") ?? 0) < 15)
        return false;
      const holds =
        (of("minorityPoorHouseholdSharePct") ?? 0) > 60 ||
        of("noPassableRoadToCommuneCentre") === 1 ||
        of("noNationalGrid") === 1 ||
        (of("householdsWithoutGridPct") ?? 0) > 30;
      return !holds;
    });
    expect(concerned.length).toBeGreaterThan(0);
    expect(changed).toEqual(concerned.map(({ id }) => id));
  });

  it("stands among the limits of the copy", () => {
    const copy = copyOf(village, [["33-2", 30]]);
    expect(limitsOf(copy)[0]).toEqual({
      measure: "minorityHouseholdSharePct",
      unit: "%",
      threshold: 30,
      conditions: ["33-2"],
    });
  });
});

describe("limits of a rule set", () => {
  it("stand once, however often the document repeats them", () => {
    expect(limitsOf(village).map(({ threshold, conditions }) => [threshold, conditions.join(" ")])).toEqual([
      [15, "33-2"],
      [20, "33-T1 33-T2.2"],
      [15, "33-T2.1"],
      [60, "33-T2a"],
      [30, "33-T2c.2"],
    ]);
  });

  it("are open where the text was not found", () => {
    const open = limitsOf(readRules("nd-272-2025-village")).filter(({ threshold }) => threshold === null);
    expect(open.map(({ conditions }) => conditions)).toEqual([["272-T"]]);
  });
});
