/** Why what is entered cannot be kept in this browser. The catalogues have a sentence and a remedy for each. */
export const KEEP_PROBLEMS = [
  "storage-absent",
  "storage-blocked",
  "storage-broken",
  "storage-full",
  "storage-lost",
  "storage-newer",
  "storage-refused",
] as const;
export type KeepProblem = (typeof KEEP_PROBLEMS)[number];

/** Why a package is not taken. Nothing of it is then. */
export const PACKAGE_REFUSALS = [
  "package-not-zip",
  "package-too-large",
  "package-unsafe-name",
  "package-not-ours",
  "package-newer",
  "package-file-missing",
  "package-checksum",
  "package-table",
  "package-unit-unknown",
] as const;
export type PackageRefusalCode = (typeof PACKAGE_REFUSALS)[number];

/** A refusal with the place in the package and what the sentence needs. */
export interface PackageRefusal {
  code: PackageRefusalCode;
  /** file, row, column: those that are known */
  details: readonly string[];
}

/** Why a value that a person typed or pasted is not taken. */
export const EDIT_FAULTS = [
  "edit-always-applicable",
  "edit-block-too-large",
  "edit-count",
  "edit-date",
  "edit-document-missing",
  "edit-made-up",
  "edit-name-missing",
  "edit-not-editable",
  "edit-not-for-wards",
  "edit-number",
  "edit-percent",
  "edit-position-elsewhere",
  "edit-position-outside",
  "edit-text-long",
  "edit-unit-unknown",
  "edit-word",
] as const;
export type EditFaultCode = (typeof EDIT_FAULTS)[number];
