import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRuleSet, type Verdict } from "../../src/domain/rules/compileRuleSet";
import { factsOfVillage } from "../../src/domain/rules/facts";
import type { RuleSet } from "../../src/domain/rules/ruleSet";
import type { Village } from "../../src/domain/village";
import { makeValue, makeVillage } from "../support/makeDataset";

/** What judging villages costs, ms. */
export interface RuleTasks {
  /** 1,000,000 verdicts by the rule set as it is written in data/rules */
  ruleMs: number;
  /** the same verdicts by a function that knows nothing but this one rule */
  byHandMs: number;
}

const VERDICTS = 1_000_000;
const VILLAGES = 1000;

/** Judges made-up villages, some with holes, in this process: the same engine as the browser's. */
export function measureRules(times: number): RuleTasks[] {
  const folder = join(import.meta.dirname, "../../data/rules");
  const ruleSet: RuleSet = JSON.parse(readFileSync(join(folder, "qd-33-2020-village.json"), "utf8"));
  const { verdictOf } = compileRuleSet(ruleSet, "2026-11-22");
  const villages = Array.from({ length: VILLAGES }, (_, index) => makeJudged(index));
  const facts = villages.map(factsOfVillage);
  for (const [index, village] of villages.entries()) {
    const own = facts[index];
    if (own === undefined || verdictOf(own) !== judgeByHand(village))
      throw new Error(`The two do not agree on the village ${index}.`);
  }
  const tasks: RuleTasks[] = [];
  // the first time counts nothing: the engine has not seen the code yet
  for (let run = 0; run <= times; run++) {
    const one = { ruleMs: timed(facts, verdictOf), byHandMs: timed(villages, judgeByHand) };
    if (run > 0) tasks.push(one);
  }
  return tasks;
}

function timed<T>(units: readonly T[], judge: (unit: T) => Verdict): number {
  const before = process.cpuUsage();
  let extreme = 0;
  for (let round = 0; round < VERDICTS / units.length; round++)
    for (const unit of units) if (judge(unit) === "extreme") extreme += 1;
  const { user, system } = process.cpuUsage(before);
  if (extreme === 0) throw new Error("No village was judged extremely difficult.");
  return (user + system) / 1000;
}

/** Figures spread without a pattern over both sides of each limit; every seventh is missing. */
function makeJudged(index: number): Village {
  const figure = (step: number, below: number) => {
    const drawn = (index * step + step) % 101;
    return drawn % 7 === 0 ? [] : [makeValue(drawn % below)];
  };
  const entries = [
    ["minorityHouseholdSharePct", figure(31, 101)],
    ["minorityPoorHouseholdSharePct", figure(37, 101)],
    ["noPassableRoadToCommuneCentre", figure(41, 2)],
    ["noNationalGrid", figure(43, 2)],
    ["householdsWithoutGridPct", figure(47, 60)],
  ] as const;
  const [povertyRatePct] = figure(53, 30);
  return makeVillage({
    id: `03439-${index}`,
    measures: Object.fromEntries(entries.flatMap(([id, values]) => values.map((it) => [id, it] as const))),
    ...(povertyRatePct === undefined ? {} : { povertyRatePct }),
  });
}

/** Decision 33/2020/QĐ-TTg, Articles 2 and 6, as one would write it for this rule alone. */
function judgeByHand({ povertyRatePct, measures }: Village): Verdict {
  const minority = measures.minorityHouseholdSharePct?.value ?? null;
  if (minority === null) return "cannotTell";
  if (minority < 15) return "notApplicable";
  const poor = povertyRatePct.value;
  if (poor !== null && poor >= 20) return "extreme";
  if (poor !== null && poor < 15) return "notExtreme";
  const poorMinority = measures.minorityPoorHouseholdSharePct?.value ?? null;
  const road = measures.noPassableRoadToCommuneCentre?.value ?? null;
  const grid = measures.noNationalGrid?.value ?? null;
  const without = measures.householdsWithoutGridPct?.value ?? null;
  const holds = (poorMinority ?? 0) > 60 || road === 1 || grid === 1 || (without ?? 0) > 30;
  if (poor === null) return "cannotTell";
  if (holds) return "extreme";
  return poorMinority === null || road === null || grid === null || without === null
    ? "cannotTell"
    : "notExtreme";
}
