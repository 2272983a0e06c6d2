import { enOffline } from "./enOffline";
import type { Language } from "./language";
import { viOffline } from "./viOffline";

export type OfflineText = typeof viOffline;

/** The words about use without a network in a language; loaded with what shows them. */
export function offlineTextOf(language: Language): OfflineText {
  return language === "vi" ? viOffline : enOffline;
}
