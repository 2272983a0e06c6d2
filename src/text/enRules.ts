import type { viRules } from "./viRules";

/** Words of verdicts and their reasons, English. */
export const enRules: typeof viRules = {
  verdicts: {
    cannotTell: "Cannot tell",
    notApplicable: "The rule does not apply",
    none: "No outcome applies",
  },
  unknown: {
    missing: "no figure",
    noThreshold: "no threshold",
    noLonger: (date) => `cannot be told since ${date}`,
    notYesNo: "the figure is neither yes nor no",
    below: "too little is known",
  },
  groups: {
    all: "All of these conditions",
    any: "One of these conditions",
    not: "Not this condition",
    atLeast: (least, count) => `At least ${least} of these ${count} conditions`,
    when: "Depending on this condition",
    remainder: "All other cases",
  },
  limits: {
    ">=": (limit) => `${limit} or more`,
    ">": (limit) => `above ${limit}`,
    "<=": (limit) => `${limit} or less`,
    "<": (limit) => `below ${limit}`,
    "=": (limit) => `equal to ${limit}`,
    "!=": (limit) => `other than ${limit}`,
  },
  noLimit: "threshold not entered",
  twoThirds: "2/3",
  figure: (measure, value, limit) => `${measure} ${value} (${limit})`,
  yesNo: (measure, isTrue) => `${measure}: ${isTrue ? "true" : "not true"}`,
  decided: (verdict, reasons, clauses) =>
    `${verdict}${reasons === "" ? "" : `: ${reasons}`}${clauses === "" ? "" : ` (${clauses})`}.`,
  and: (parts) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`,
  missing: (measures) => `Cannot tell: there is no figure for ${measures}.`,
  noThreshold: (document) =>
    `Cannot tell: the thresholds of ${document} are not in the system; enter them in a copy of the rule set.`,
  noLonger: (condition, date) => `“${condition}” cannot be told since ${date}.`,
  undecided: "Cannot tell.",
  left: (outcomes) => `It can only be: ${outcomes}.`,
  change: (verdict, change) => `It would be “${verdict}” ${change}.`,
  down: (measure, from, limit, isReachingEnough) =>
    `if ${measure} fell from ${from} to ${isReachingEnough ? limit : `below ${limit}`}`,
  up: (measure, from, limit, isReachingEnough) =>
    `if ${measure} rose from ${from} to ${isReachingEnough ? limit : `above ${limit}`}`,
  turn: (measure, isTrue) => `if “${measure}” became ${isTrue ? "true" : "untrue"}`,
};
