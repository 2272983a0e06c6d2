import { isKnown, type Value } from "../domain/provenance";
import type { Provenance } from "./sourceLine";

/** One statement about a unit, ready to be read, with what stands behind it. */
export interface Fact extends Provenance {
  /** the value with its unit, or the words that stand where there is none */
  words: string;
  /** the value where it is a number: for bars and for telling values apart */
  number: number | null;
  isKnown: boolean;
  /** false where the question does not arise or the answer is still on its way */
  hasStatus: boolean;
  /** what a reader must know, "" if nothing */
  note: string;
}

/** A line of a profile or of a comparison. Several facts are several reports, never parts of a sum. */
export interface FactRow {
  id: string;
  label: string;
  /** how the line is to be read, "" where the label says it */
  hint: string;
  facts: readonly Fact[];
}

/** A value as a fact; `absent` is said where it is missing. */
export function factOf<T>(
  value: Value<T>,
  format: (value: T) => string,
  absent: string,
  { hasStatus = true }: { hasStatus?: boolean } = {},
): Fact {
  const { valueStatus, source, asOf, note = "" } = value;
  const provenance = { valueStatus, source, asOf, note, hasStatus };
  return isKnown(value)
    ? {
        ...provenance,
        words: format(value.value),
        number: typeof value.value === "number" ? value.value : null,
        isKnown: true,
      }
    : { ...provenance, words: absent, number: null, isKnown: false };
}
