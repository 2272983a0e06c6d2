import { enWhy } from "./enWhy";
import type { Language } from "./language";
import { viWhy, type WhyText } from "./viWhy";

export type { WhyText } from "./viWhy";

/** The words of the reasons behind a verdict in a language. */
export function whyTextOf(language: Language): WhyText {
  return language === "vi" ? viWhy : enWhy;
}
