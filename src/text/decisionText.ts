import { enDecision } from "./enDecision";
import type { Language } from "./language";
import { type DecisionText, viDecision } from "./viDecision";

export type { DecisionText } from "./viDecision";

/** The words of recording an official decision in a language. */
export function decisionTextOf(language: Language): DecisionText {
  return language === "vi" ? viDecision : enDecision;
}
