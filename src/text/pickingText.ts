import { enPicking } from "./enPicking";
import type { Language } from "./language";
import { type PickingText, viPicking } from "./viPicking";

/** The words of ticking villages on the map in a language. */
export function pickingTextOf(language: Language): PickingText {
  return language === "vi" ? viPicking : enPicking;
}
