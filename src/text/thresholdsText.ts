import { enThresholds } from "./enThresholds";
import type { Language } from "./language";
import { type ThresholdsText, viThresholds } from "./viThresholds";

/** The words of the dialog of thresholds in a language; loaded with it. */
export function thresholdsTextOf(language: Language): ThresholdsText {
  return language === "vi" ? viThresholds : enThresholds;
}
