/**
 * Every fault a rule can find. The code names the fault, so that the interface can say it in the
 * reader's language; message and remedy are English, for those who edit the data package.
 */
export const ISSUE_CODES = [
  "area-differs",
  "boundary-missing",
  "cell-constraint",
  "cell-type",
  "code-duplicate",
  "code-malformed",
  "code-unknown",
  "column-extra",
  "column-missing",
  "file-missing",
  "file-unreadable",
  "foreign-key-unknown",
  "geojson-invalid",
  "geometry-empty",
  "key-duplicate",
  "name-differs",
  "number-decimal-comma",
  "old-code-as-new",
  "parent-differs",
  "position-invalid",
  "position-outside",
  "position-projected",
  "position-swapped",
  "ring-crosses-itself",
  "ring-open",
  "ring-winding",
  "schema-mismatch",
  "source-unknown",
  "status-contradicts-value",
  "status-unknown",
  "text-not-nfc",
  "total-differs",
  "value-without-provenance",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** One fault found in data. An error stops, a warning travels with the data. */
export interface Issue {
  code: IssueCode;
  severity: "error" | "warning";
  /** file, then row or feature, then column or path of indices */
  place: string;
  /** what came and what was expected */
  message: string;
  remedy: string;
}

/** What a rule says of a fault before it is put together. */
interface Fault {
  came: string;
  expected: string;
  remedy: string;
}

/** An issue that stops an import or the check. */
export function makeError(code: IssueCode, place: string, { came, expected, remedy }: Fault): Issue {
  return { code, severity: "error", place, message: `${came}; expected ${expected}`, remedy };
}

/** An issue on one line: code, place, what came and was expected, remedy. */
export function formatIssue({ code, place, message, remedy }: Issue): string {
  return `${code}  ${place}  ${message}; remedy: ${remedy}`;
}
