import { enRuleFile } from "./enRuleFile";
import type { Language } from "./language";
import { viRuleFile } from "./viRuleFile";

export type RuleFileText = typeof viRuleFile;

/** The words about rule files in a language. */
export function ruleFileTextOf(language: Language): RuleFileText {
  return language === "vi" ? viRuleFile : enRuleFile;
}
