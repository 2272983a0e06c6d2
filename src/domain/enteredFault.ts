/** Every fault that a row of a filled-in form can have. The catalogues have a sentence for each. */
export const ENTERED_FAULT_CODES = [
  "always-applicable",
  "cells-extra",
  "code-malformed",
  "code-unknown",
  "column-extra",
  "date-in-future",
  "date-malformed",
  "document-incomplete",
  "indicator-name-differs",
  "indicator-restored",
  "indicator-unknown",
  "key-duplicate",
  "name-differs",
  "not-for-wards",
  "number-malformed",
  "old-code-as-new",
  "percent-range",
  "position-elsewhere",
  "position-incomplete",
  "position-outside",
  "position-projected",
  "position-swapped",
  "too-many-villages",
  "village-name-missing",
  "word-unknown",
  "zero-restored",
] as const;
export type EnteredFaultCode = (typeof ENTERED_FAULT_CODES)[number];

/** One fault of a filled-in form. An error refuses its row; a warning is told and the row is taken. */
export interface EnteredFault {
  code: EnteredFaultCode;
  severity: "error" | "warning";
  /** row as a spreadsheet counts them, the header being row 1 */
  row: number;
  /** header of the column, as the form writes it */
  column: string;
  /** what stands in the cell: text from outside, to be shown as text only */
  value: string;
  /** names, codes and rows that the sentence needs, in its order */
  details: readonly string[];
}

/** Why not one row of a file could be read. */
export type FileRefusal =
  | "broken-quotes"
  | "columns-missing"
  | "criteria-missing"
  | "empty"
  | "is-workbook"
  | "not-a-form"
  | "not-utf8"
  | "repeated-column"
  | "too-large"
  | "too-many-rows"
  | "unreadable";
