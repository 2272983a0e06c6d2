import { beforeEach, describe, expect, it, vi } from "vitest";
import { CANNOT_TELL } from "../../src/domain/rules/compileRuleSet";
import { lackingMeasures, selectReviewRows } from "../../src/store/reviewSelectors";
import { selectCompiledRuleSet } from "../../src/store/rulesSelectors";
import { selectKept, selectVisibleUnits } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { roadOfVillage } from "../../src/store/villageRoadsSelectors";
import { readFilter, type TableFilter, writeFilter } from "../../src/symbology/table/tableFilter";
import { openReviewOfSample } from "../support/openReview";
import { servePublicData } from "../support/publicData";

const state = () => useAtlas.getState();
const filterBy = (filter: TableFilter) => state().setTableFilter(filter.on, filter);

beforeEach(openReviewOfSample);

describe("rows of the review", () => {
  it("are the villages on show, each with a verdict of the chosen rule set", () => {
    const rows = selectReviewRows(state());
    expect(rows).toHaveLength(956);
    const counts = rows.reduce<Record<string, number>>((sum, { verdict }) => {
      sum[verdict] = (sum[verdict] ?? 0) + 1;
      return sum;
    }, {});
    expect(counts).toEqual({ extreme: 458, notExtreme: 270, cannotTell: 228 });
  });

  it("stay the same object until data or rule change", () => {
    const before = selectReviewRows(state());
    state().select(before[0]?.id ?? null);
    expect(selectReviewRows(state())).toBe(before);
  });

  it("compare status and verdict", () => {
    for (const { village, verdict, agreement } of selectReviewRows(state())) {
      const expected =
        verdict === CANNOT_TELL ? "undecided" : village.difficulty.value === verdict ? "agree" : "disagree";
      expect(agreement).toBe(expected);
    }
  });

  it("lack figures only where there is no verdict", () => {
    const compiled = selectCompiledRuleSet(state(), "village");
    if (compiled === null) throw new Error("no rule set");
    for (const row of selectReviewRows(state()))
      expect(lackingMeasures(row, compiled).length > 0).toBe(row.verdict === CANNOT_TELL);
  });
});

describe("filters of the review", () => {
  it("narrow list and map alike", () => {
    filterBy({ on: "verdict", verdicts: ["cannotTell"] });
    expect(selectVisibleUnits(state())).toHaveLength(228);
    expect(selectKept(state())?.size).toBe(228);
  });

  it("add up with each other and with those of the table", () => {
    filterBy({ on: "agreement", kinds: ["disagree"] });
    const disagreeing = selectVisibleUnits(state()).length;
    filterBy({ on: "range", column: "poverty", from: 20, to: null });
    const both = selectVisibleUnits(state());
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(disagreeing);
  });

  it("find who lacks a figure, and nobody else", () => {
    filterBy({ on: "lacks", measure: "povertyRatePct" });
    const kept = selectKept(state());
    for (const { id, village, verdict } of selectReviewRows(state()))
      if (kept?.has(id)) expect([village.povertyRatePct.value, verdict]).toEqual([null, CANNOT_TELL]);
    expect(kept?.size).toBeGreaterThan(0);
  });

  it("find villages by a group that they share with others, and those without one", () => {
    const [first, second] = selectReviewRows(state()).map(({ village }) => village);
    const group = { value: "Mông, Hà Nhì", valueStatus: "entered" as const, source: "s", asOf: "2026" };
    const sample = state().sample;
    if (sample === null || first === undefined || second === undefined) throw new Error("no sample");
    useAtlas.setState({
      sample: {
        ...sample,
        villages: sample.villages.map((it) => (it.id === first.id ? { ...it, ethnicGroup: group } : it)),
      },
    });
    filterBy({ on: "ethnic", groups: ["Hà Nhì"] });
    expect([...(selectKept(state()) ?? [])]).toEqual([first.id]);
    filterBy({ on: "ethnic", groups: ["none"] });
    expect(selectKept(state())?.size).toBe(955);
  });

  it("wait for the roads, then keep villages so far from the nearest, those without a position never", async () => {
    filterBy({ on: "road-km", from: 5, to: null });
    expect(selectKept(state())).toBeNull();
    servePublicData();
    const villages = selectReviewRows(state()).map(({ village }) => village);
    await state().openVillageRoads(villages);
    vi.unstubAllGlobals();
    const far = selectKept(state());
    expect(far?.size).toBeGreaterThan(0);
    for (const it of villages) {
      const road = roadOfVillage(state().villageRoads, it);
      expect(road?.valueStatus).toBe("sample");
      expect(far?.has(it.id)).toBe((road?.distanceKm ?? 0) >= 5);
    }
    const [first] = villages;
    if (first === undefined) throw new Error("no village");
    expect(roadOfVillage(state().villageRoads, { ...first, position: null })).toBeNull();
  });

  it("wait at the level of communes", () => {
    filterBy({ on: "verdict", verdicts: ["extreme"] });
    state().setLevel("commune");
    expect(selectKept(state())).toBeNull();
  });

  for (const words of [
    "verdict:extreme,cannotTell",
    "agreement:disagree",
    "ethnic:Mông,Hà Nhì",
    "ethnic:none",
    "road-km:5..",
    "road-km:..10",
    "road-km:2.5..10",
    "official:extreme,none",
    "lacks:povertyRatePct",
  ])
    it(`are written as they are read: ${words}`, () => {
      const filter = readFilter(words);
      expect(filter === null ? null : writeFilter(filter)).toBe(words);
    });

  for (const words of [
    "verdict:",
    "verdict:a b",
    "agreement:maybe",
    "official:extreme,x",
    "lacks:<b>",
    "lacks:",
  ])
    it(`are refused where they say nothing known: ${words}`, () => {
      expect(readFilter(words)).toBeNull();
    });
});
