import type { DecisionText } from "./viDecision";

/** Words of recording an official decision, English. */
export const enDecision: DecisionText = {
  open: "Record a decision",
  title: (village) => `Record a decision on ${village}`,
  manyTitle: "Record a decision on the list",
  manyLead: (count) => `Records one decision on ${count} villages, as one step that can be undone.`,
  scope: "Record for",
  scopes: {
    picked: (count) => `The ticked villages (${count})`,
    filtered: (count) => `The list as filtered (${count} villages)`,
    all: (count) => `The whole imported list (${count} villages)`,
  },
  number: "Number of the decision",
  numberHint: "For example: Quyết định 113/QĐ-UBND",
  date: "Date of the decision",
  row: "Row of the annex",
  firstRow: "Annex row of the first village",
  firstRowHint:
    "The next villages are numbered in the order of the list. Leave empty if the annex has no numbers.",
  outcome: "What the decision says",
  asListed: "The status that each village has now",
  save: "Record the decision",
  cancel: "Cancel",
  close: "Close",
  faults: {
    numberMissing: "The number of the decision is missing.",
    numberWrong: "Number and sign are needed, for example 113/QĐ-UBND.",
    dateMissing: "The date of the decision is missing.",
    dateAhead: "The date is after today.",
    dateOld: "The date is too far back; check the year.",
    rowWrong: "The annex row is a whole number from 1 to 99999, or empty.",
    nothingLeft: "There is no village that this decision can be recorded for.",
  },
  failed: "The decision was not recorded. Reload the page and try again.",
  recorded: (count) => `Decision recorded for ${count} villages.`,
  skipped: {
    noStatus: (count) => `${count} villages have no status and were left out.`,
    later: (count) => `${count} villages have a later document and stay as they are.`,
  },
  sampleOnly: "A sample village is not real, so no decision can be recorded for it.",
  known: (document, date, row) =>
    row === "" ? `${document}, ${date}` : `${document}, ${date}, annex row ${row}`,
};
