import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleSet } from "../../src/domain/rules/ruleSet";
import { type ReviewRow, selectReviewKept, selectReviewRows } from "../../src/store/reviewSelectors";
import { useAtlas } from "../../src/store/store";
import type { TableFilter } from "../../src/symbology/table/tableFilter";
import { orderRows } from "../../src/ui/grid/orderRows";
import { SLICE_MS } from "../../src/ui/grid/runSteps";
import { makeDataset, makeValue, makeVillage } from "../support/makeDataset";
import { runAndTime, timed } from "./steps";

/** What the review of many villages keeps the page busy with, ms. */
export interface ReviewTasks {
  /** all verdicts and comparisons when the rule set changes, which is one task */
  judgeTaskMs: number;
  /** a filter by verdict and by a lacking figure, which is one task */
  filterTaskMs: number;
  /** longest stretch without a pause while rows are put in order by comparison and poverty */
  sortTaskMs: number;
}

const ROWS = 100_000;
const FILTERS: readonly TableFilter[] = [
  { on: "verdict", verdicts: ["cannotTell"] },
  { on: "lacks", measure: "povertyRatePct" },
];

/** Reviews 100,000 made-up villages, some with holes, in this process: the same engine as the browser's. */
export function measureReview(times: number): ReviewTasks[] {
  const text = readFileSync(join(import.meta.dirname, "../../data/rules/qd-33-2020-village.json"), "utf8");
  const ruleSet: RuleSet = JSON.parse(text);
  const initial = useAtlas.getInitialState();
  const view = { ...initial.view, level: "village" as const, filter: FILTERS };
  return Array.from({ length: times }, () => {
    // new villages each time: nothing that was worked out before helps
    const villages = Array.from({ length: ROWS }, (_, index) => makeHoled(index));
    useAtlas.setState({
      ...initial,
      published: makeDataset({ villages }),
      rules: { ruleSets: [ruleSet], sources: [] },
      view,
    });
    const state = useAtlas.getState();
    const judged = timed(() => selectReviewRows(state));
    const filtered = timed(() => selectReviewKept(state));
    if ((filtered.result?.size ?? 0) === 0) throw new Error("No village lacks its poverty rate.");
    const rank = { disagree: 0, undecided: 1, noStatus: 2, agree: 3 } as const;
    const keys = [
      { id: "agreement", descending: false, rankOf: (row: ReviewRow) => rank[row.agreement] },
      { id: "poverty", descending: true, rankOf: (row: ReviewRow) => row.village.povertyRatePct.value },
    ];
    const sortTaskMs = runAndTime(orderRows(judged.result, keys)) + SLICE_MS;
    return { judgeTaskMs: judged.ms, filterTaskMs: filtered.ms, sortTaskMs };
  });
}

function makeHoled(index: number) {
  const drawn = (index * 7919) % 101;
  return makeVillage({
    id: `03439-${index}`,
    name: `Bản ${index}`,
    difficulty: makeValue(drawn % 2 === 0 ? ("extreme" as const) : ("notExtreme" as const)),
    ...(drawn % 7 === 0 ? {} : { povertyRatePct: makeValue(drawn % 40) }),
    measures: drawn % 5 === 0 ? {} : { minorityHouseholdSharePct: makeValue((drawn * 37) % 101) },
  });
}
