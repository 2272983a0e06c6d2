import { enField } from "./enField";
import type { Language } from "./language";
import { type FieldText, viField } from "./viField";

export type { FieldText } from "./viField";

/** The words of missing figures, collection forms and checks in the field in a language. */
export function fieldTextOf(language: Language): FieldText {
  return language === "vi" ? viField : enField;
}
