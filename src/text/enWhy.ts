import type { WhyText } from "./viWhy";

/** Words of the reasons behind a verdict, English. */
export const enWhy: WhyText = {
  title: "Why",
  official: "Official status",
  listed: "Status as entered",
  byRule: "By the rule",
  noStatus: "none yet",
  agreement: {
    agree: "Status and verdict agree",
    disagree: "Status and verdict differ",
    undecided: "Not comparable: the rule gives no verdict yet",
    noStatus: "Not comparable: there is no official status",
  },
  truth: { met: "met", notMet: "not met", unknown: "not known" },
  yes: "yes",
  no: "no",
  limit: "threshold",
  changedFrom: (limit) => `document: ${limit}`,
  changedInside: "a threshold below was changed by the office",
  whenParts: ["If", "then", "else"],
  applicability: "Where it applies",
  definitions: "Terms of the document, for comparison",
  lacks: "Missing figures that may decide it",
  change: "Nearest change that would change the verdict",
  noChange: "No change of a single known figure would change the verdict.",
  sure: "Enough to decide, if known",
  rule: {
    title: "Rule set",
    states: {
      inForce: "in force",
      former: "of the former period",
      older: "of an older period",
      incomplete: "in force, thresholds incomplete",
    },
    period: (from, to) => `applied ${from}–${to}`,
    from: (from) => `applied from ${from}`,
    former: "This is the rule of the former period, not the one in force.",
    copy: (base, author, date) => `Copy with thresholds changed by ${author} on ${date}, based on ${base}.`,
  },
};
