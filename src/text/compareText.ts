import { enCompare } from "./enCompare";
import type { Language } from "./language";
import { viCompare } from "./viCompare";

export type CompareText = typeof viCompare;

/** The words of the comparison in a language. */
export function compareTextOf(language: Language): CompareText {
  return language === "vi" ? viCompare : enCompare;
}
