import { enPrint } from "./enPrint";
import type { Language } from "./language";
import { viPrint } from "./viPrint";

export type PrintWords = typeof viPrint;

/** The words of the official sheet in a language. */
export function printTextOf(language: Language): PrintWords {
  return language === "vi" ? viPrint : enPrint;
}
