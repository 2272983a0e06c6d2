import { enKeep } from "./enKeep";
import type { Language } from "./language";
import { viKeep } from "./viKeep";

export type KeepText = typeof viKeep;

/** The words of editing, keeping and handing over in a language. */
export function keepTextOf(language: Language): KeepText {
  return language === "vi" ? viKeep : enKeep;
}
