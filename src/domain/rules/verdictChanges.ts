import { CANNOT_TELL, type CompiledRuleSet, type Facts, RESERVED_VERDICTS } from "./compileRuleSet";

/** What becomes of one verdict when thresholds change: how many units it gains and loses, and has afterwards. */
export interface VerdictChange {
  verdict: string;
  gained: number;
  lost: number;
  after: number;
}

export interface VerdictChanges {
  /** units looked at, and how many of them get another verdict */
  units: number;
  moved: number;
  /** verdicts that gain or lose, in the order of the outcomes, “cannot tell” last */
  changes: readonly VerdictChange[];
}

/** What other thresholds change in effect: the same units judged before and after. */
export function verdictChanges(
  before: CompiledRuleSet,
  after: CompiledRuleSet,
  units: readonly Facts[],
): VerdictChanges {
  const changes = new Map<string, VerdictChange>();
  const of = (verdict: string) => {
    const known = changes.get(verdict) ?? { verdict, gained: 0, lost: 0, after: 0 };
    changes.set(verdict, known);
    return known;
  };
  const others = RESERVED_VERDICTS.filter((it) => it !== CANNOT_TELL);
  for (const verdict of [...after.ruleSet.outcomes.map(({ key }) => key), ...others, CANNOT_TELL])
    of(verdict);
  let moved = 0;
  for (const facts of units) {
    const [was, is] = [before.verdictOf(facts), after.verdictOf(facts)];
    of(is).after += 1;
    if (was === is) continue;
    moved += 1;
    of(was).lost += 1;
    of(is).gained += 1;
  }
  const changed = [...changes.values()].filter(({ gained, lost }) => gained + lost > 0);
  return { units: units.length, moved, changes: changed };
}
