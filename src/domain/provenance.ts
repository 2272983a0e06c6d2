/** How a value came to be known (DESIGN §4). `missing` is an answer, never zero. */
export const VALUE_STATUSES = [
  "official",
  "reported",
  "entered",
  "derived",
  "scenario",
  "sample",
  "missing",
] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/** How a geometry came to be known. */
export const GEOMETRY_STATUSES = [
  "derived",
  "surveyed",
  "gazetteer",
  "indicative",
  "schematic",
  "sample",
] as const;
export type GeometryStatus = (typeof GEOMETRY_STATUSES)[number];

/**
 * One value with its provenance. `value` is null exactly when `valueStatus` is `missing`.
 * `source` is an id of the sources table ("" when missing, unless a document says that it leaves the value out); `asOf` is an ISO date, year-month or
 * year ("" when the source gives none); `note` is Vietnamese and says what a reader must know.
 */
export interface Value<T> {
  value: T | null;
  valueStatus: ValueStatus;
  source: string;
  asOf: string;
  note?: string;
}

/** The value nobody has published or entered. */
export function missing<T>(note?: string): Value<T> {
  const value: Value<T> = { value: null, valueStatus: "missing", source: "", asOf: "" };
  return note === undefined ? value : { ...value, note };
}

/** True when the value is known, whatever its status. */
export function isKnown<T>(value: Value<T>): value is Value<T> & { value: T } {
  return value.value !== null;
}

/** A document or data set that values rest on. */
export interface Source {
  id: string;
  /** How the interface cites it, e.g. “Quyết định 113/QĐ-UBND”. */
  title: string;
  publisher: string;
  /** ISO date of the document, "" where undated. */
  date: string;
  /** Where it was read: a web address or a document number. */
  reference: string;
  licence: string;
}
