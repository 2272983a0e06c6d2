import { enImportCheck } from "./enImportCheck";
import type { ImportCheckText } from "./importCheckWords";
import type { Language } from "./language";
import { viImportCheck } from "./viImportCheck";

/** The words of the result of a check in a language. */
export function importCheckTextOf(language: Language): ImportCheckText {
  return language === "vi" ? viImportCheck : enImportCheck;
}
