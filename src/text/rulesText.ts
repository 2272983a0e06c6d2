import { enRules } from "./enRules";
import type { Language } from "./language";
import { viRules } from "./viRules";

export type RulesText = typeof viRules;

/** The words of verdicts and their reasons in a language. */
export function rulesTextOf(language: Language): RulesText {
  return language === "vi" ? viRules : enRules;
}
