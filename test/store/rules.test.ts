import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyRuleSet } from "../../src/domain/rules/copyRuleSet";
import type { RuleSet } from "../../src/domain/rules/ruleSet";
import {
  selectCompiledRuleSet,
  selectFacts,
  selectReasons,
  selectRuleSet,
  selectRuleSets,
  selectRulesDataset,
  selectVerdicts,
} from "../../src/store/rulesSelectors";
import { lostRules } from "../../src/store/rulesSlice";
import { useAtlas } from "../../src/store/store";
import { notFound, servePublicData } from "../support/publicData";
import { publishedDataset, sampleData } from "../support/publishedDataset";

const state = () => useAtlas.getState();
const ruleSet = (id: string): RuleSet => {
  const found = selectRuleSets(state()).find((it) => it.ruleSet.id === id);
  if (found === undefined) throw new Error(`There is no rule set ${id}.`);
  return found.ruleSet;
};
const copyOf = (id: string, changes: [string, number][] = []) =>
  copyRuleSet(ruleSet(id), {
    id: "of-this-office",
    title: "Bản sao của Phòng",
    author: "Phòng Dân tộc",
    date: "2026-11-22",
    changes: new Map(changes),
  });
const counts = () => {
  const verdicts = [...selectVerdicts(state(), "village").values()];
  return (key: string) => verdicts.filter((it) => it === key).length;
};

beforeEach(async () => {
  const sample = await sampleData();
  useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset(), sample }, true);
  servePublicData();
  await state().openRules();
});
afterEach(() => vi.unstubAllGlobals());

describe("rule sets", () => {
  it("are asked for once", async () => {
    const asked = servePublicData();
    useAtlas.setState({ rules: null, rulesStatus: "idle" });
    await Promise.all([state().openRules(), state().openRules()]);
    expect(asked).toEqual(["rules.json"]);
  });

  it("that cannot be opened are told and can be asked for again", async () => {
    useAtlas.setState({ rules: null, rulesStatus: "idle" });
    servePublicData({ "rules.json": notFound });
    await state().openRules();
    expect([state().rulesStatus, state().problems[0]?.file]).toEqual(["failed", "rules.json"]);
    servePublicData();
    await state().openRules();
    expect([state().rulesStatus, state().problems]).toEqual(["ready", []]);
  });

  it("are those of the last period unless someone chooses, as the decree in force has no thresholds", () => {
    expect(selectRuleSet(state(), "village")?.id).toBe("qd-33-2020-village");
    expect(selectRuleSet(state(), "commune")?.id).toBe("qd-33-2020-commune");
  });

  it("are chosen for each level", () => {
    state().chooseRule(ruleSet("qd-50-2016-village"));
    state().chooseRule(ruleSet("nd-272-2025-commune"));
    state().chooseRule(ruleSet("nd-272-2025-village"));
    expect(state().view.rule).toEqual(["nd-272-2025-commune", "nd-272-2025-village"]);
    state().chooseRule(ruleSet("qd-33-2020-village"));
    expect(state().view.rule).toEqual(["nd-272-2025-commune"]);
  });

  it("bring their documents among the sources", () => {
    expect(selectRulesDataset(state())?.sources.has("tvpl-50f33")).toBe(true);
  });

  it("of an address that nobody knows are told", () => {
    const { rules, entered, view } = state();
    if (rules === null) throw new Error("The rule sets are not loaded.");
    const asked = { ...view, rule: ["qd-50-2016-village", "gone"] };
    expect(lostRules(asked, rules, entered)).toEqual(["gone"]);
  });
});

describe("verdicts", () => {
  it("are none without a list of villages", () => {
    expect(selectVerdicts(state(), "village").size).toBe(0);
  });

  it("are there for every village of the sample, and more than one", () => {
    state().setData("sample");
    const count = counts();
    expect(selectVerdicts(state(), "village").size).toBe(956);
    expect(count("extreme") + count("notExtreme") + count("notApplicable") + count("cannotTell")).toBe(956);
    expect(Math.min(count("extreme"), count("notExtreme"), count("cannotTell"))).toBeGreaterThan(50);
  });

  it("stay the same value while neither data nor rule change", () => {
    state().setData("sample");
    const before = selectVerdicts(state(), "village");
    state().select("03439");
    expect(selectVerdicts(state(), "village")).toBe(before);
  });

  it("follow the choice of the rule", () => {
    state().setData("sample");
    state().chooseRule(ruleSet("nd-272-2025-village"));
    expect(counts()("cannotTell")).toBe(956);
  });

  it("of communes cannot be told without the share of minority households", () => {
    expect(new Set(selectVerdicts(state(), "commune").values())).toEqual(new Set(["cannotTell"]));
  });

  it("rest on the facts of the unit", () => {
    state().setData("sample");
    const compiled = selectCompiledRuleSet(state(), "village");
    for (const [id, verdict] of [...selectVerdicts(state(), "village")].slice(0, 20)) {
      const facts = selectFacts(state(), id);
      expect(facts === null ? null : compiled?.verdictOf(facts)).toBe(verdict);
    }
  });

  it("have their reasons from the same facts", () => {
    state().setData("sample");
    for (const [id, verdict] of [...selectVerdicts(state(), "village")].slice(0, 20)) {
      const reasons = selectReasons(state(), id);
      expect(reasons?.trace.verdict).toBe(verdict);
      expect((reasons?.missing.measures.length ?? 0) > 0).toBe(verdict === "cannotTell");
      expect(selectReasons(state(), id)).toBe(reasons);
    }
  });

  it("have reasons of communes too, and none of what is not there", () => {
    expect(selectReasons(state(), "03439")?.missing.measures).toContain("minorityHouseholdSharePct");
    expect(selectReasons(state(), "03439-999")).toBeNull();
  });

  it("know nothing of a unit that is not there", () => {
    expect(selectFacts(state(), "03439-999")).toBeNull();
  });
});

describe("a rule set of the office", () => {
  it("is in effect at once, and can be taken back", () => {
    state().setData("sample");
    const before = counts()("extreme");
    expect(state().saveRuleSet(copyOf("qd-33-2020-village", [["33-T1", 30]]))).toBe(true);
    expect(selectRuleSet(state(), "village")?.id).toBe("of-this-office");
    expect(counts()("extreme")).toBeLessThan(before);
    state().undo();
    expect(selectRuleSet(state(), "village")?.id).toBe("qd-33-2020-village");
    expect(counts()("extreme")).toBe(before);
  });

  it("never takes the place of one that comes with the app", () => {
    expect(state().saveRuleSet({ ...copyOf("qd-33-2020-village"), id: "qd-33-2020-village" })).toBe(false);
    expect(state().entered.ruleSets.size).toBe(0);
  });

  it("can be changed and removed", () => {
    state().saveRuleSet(copyOf("qd-33-2020-village", [["33-T1", 30]]));
    state().saveRuleSet({ ...ruleSet("of-this-office"), title: "Tên khác" });
    expect(ruleSet("of-this-office").title).toBe("Tên khác");
    state().removeRuleSet("of-this-office");
    expect(state().view.rule).toEqual([]);
    expect(selectRuleSets(state()).every(({ isEntered }) => !isEntered)).toBe(true);
  });

  it("that cannot be read is left out of the list", () => {
    const after = { id: "broken", title: "Hỏng", json: "{" };
    state().applyRecords("edit", [{ table: "ruleSets", key: "broken", before: null, after }]);
    expect(selectRuleSets(state()).map(({ ruleSet: it }) => it.id)).not.toContain("broken");
  });
});
