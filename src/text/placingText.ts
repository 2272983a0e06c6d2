import { enPlacing } from "./enPlacing";
import type { Language } from "./language";
import { type PlacingText, viPlacing } from "./viPlacing";

export type { PlacingText } from "./viPlacing";

/** The words of putting a point on the map in a language. */
export function placingTextOf(language: Language): PlacingText {
  return language === "vi" ? viPlacing : enPlacing;
}
