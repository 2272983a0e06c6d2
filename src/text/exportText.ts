import { enExport } from "./enExport";
import type { Language } from "./language";
import { textOf } from "./text";
import { viExport } from "./viExport";

/** The words of exported files in a language, those of statuses from the page's own catalogue. */
export function exportWordsOf(language: Language) {
  return { ...(language === "vi" ? viExport : enExport), statuses: textOf(language).status };
}
