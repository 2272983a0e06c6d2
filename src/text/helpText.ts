import { enHelp } from "./enHelp";
import type { Language } from "./language";
import { viHelp } from "./viHelp";

export type HelpText = typeof viHelp;

/** The words of the keyboard help in a language; loaded with its dialog. */
export function helpTextOf(language: Language): HelpText {
  return language === "vi" ? viHelp : enHelp;
}
