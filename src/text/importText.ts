import { enImport } from "./enImport";
import type { Language } from "./language";
import { viImport } from "./viImport";

export type ImportText = typeof viImport;

/** The words of the import dialog in a language. */
export function importTextOf(language: Language): ImportText {
  return language === "vi" ? viImport : enImport;
}
