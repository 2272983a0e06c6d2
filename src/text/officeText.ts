import { enOffice } from "./enOffice";
import type { Language } from "./language";
import { type OfficeText, viOffice } from "./viOffice";

export type { OfficeText } from "./viOffice";

/** The words of editing, of the change log and of export in a language. */
export function officeTextOf(language: Language): OfficeText {
  return language === "vi" ? viOffice : enOffice;
}
