import type { Verdict } from "./compileRuleSet";

/**
 * Official status against the verdict of a rule:
 * - `agree`, `disagree`: both are decided, and say the same or not
 * - `undecided`: the rule has no verdict (it cannot tell, or does not speak of the unit)
 * - `noStatus`: nobody has said what the unit is
 */
export type Agreement = (typeof AGREEMENTS)[number];

export const AGREEMENTS = ["agree", "disagree", "undecided", "noStatus"] as const;

/** `outcomes` are the keys of the rule set's outcomes; `status` is the same kind of key, null where there is none. */
export function agreementOf(
  status: string | null,
  verdict: Verdict,
  outcomes: readonly { key: string }[],
): Agreement {
  if (status === null) return "noStatus";
  if (!outcomes.some(({ key }) => key === verdict)) return "undecided";
  return status === verdict ? "agree" : "disagree";
}
