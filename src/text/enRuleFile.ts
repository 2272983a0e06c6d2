import type { viRuleFile } from "./viRuleFile";

/** Words about rule files that an office hands in, English. */
export const enRuleFile: typeof viRuleFile = {
  title: (file) => `${file} is a rule set`,
  loading: "Opening the rule sets that come with the app…",
  notLoaded:
    "The rule sets that come with the app cannot be opened, so this file cannot be taken yet. Reload the page and try again.",
  retry: "Try again",
  document: "Document",
  period: "Period",
  state: "State",
  appliesTo: "Applies to",
  outcomes: "Outcomes",
  limits: "Thresholds",
  limitCount: (count, open) => (open === "0" ? count : `${count}, ${open} of them not entered`),
  basedOn: "Copy of",
  author: "Made by",
  states: {
    inForce: "in force",
    former: "of the period before",
    older: "older",
    incomplete: "in force, thresholds incomplete",
  },
  levels: { commune: "communes and wards", village: "villages" },
  replaces:
    "This office has a rule set of the same id; applying replaces it by the one in the file, and can be undone.",
  note: "Once applied the rule set is in effect everywhere, in one step that can be undone.",
  taken: (id) =>
    `The id “${id}” belongs to a rule set that comes with the app and cannot be replaced. Give it another “id” in the file and choose the file again.`,
  faults: (count) =>
    count === "1"
      ? "The file has 1 fault; correct it and choose the file again."
      : `The file has ${count} faults; correct them and choose the file again.`,
  fault: (path, came, expected) =>
    `${path === "" ? "The file" : path}: ${came === "" ? "nothing there" : `found ${came}`}; expected ${expected}.`,
  expectations: {
    json: () => "valid JSON",
    object: () => "an object { … }",
    list: () => "a list [ … ] with at least one entry",
    text: () => "a text",
    filledText: () => "a text that is not empty",
    plainId: () => "an id of plain letters, digits, full stops and hyphens, at most 64",
    date: () => "a date like 2026-11-22, 2026-11 or 2026",
    oneOf: ([values = ""]) => `one of: ${values}`,
    wholeNumber: ([from = "", to = ""]) => `a whole number from ${from} to ${to}`,
    threshold: () => "a number, true, false, or null where the threshold is not known",
    equalsOfYesNo: () => "“=” where the threshold is true or false",
    oneKind: ([kinds = ""]) => `exactly one of the keys: ${kinds}`,
    knownMeasure: () => "the id of a known measure",
    unique: () => "a key that no outcome before it has",
    notReserved: () => "a key other than cannotTell, notApplicable, none",
    remainderLast: () => "a condition; “remainder” may only stand in the last outcome",
    sameAsBefore: ([limit = ""]) => `the same condition as before under this id (${limit})`,
    notSoDeep: ([most = ""]) => `at most ${most} levels of conditions`,
    notSoMany: ([most = ""]) => `at most ${most} conditions`,
    noOtherKey: ([keys = ""]) => `only the keys: ${keys}`,
  },
};
