import type { Threshold } from "../../domain/rules/ruleSet";
import { formatNumber } from "../../text/format";
import type { Language } from "../../text/language";
import { PART_UNIT } from "../../text/readThreshold";
import { figureWords } from "../../text/ruleWords";
import { thresholdsTextOf } from "../../text/thresholdsText";

/** A threshold as it stands in its box: without its unit. */
export function typedThreshold(threshold: Threshold, unit: string, language: Language): string {
  if (threshold === null) return "";
  if (typeof threshold === "boolean") return String(threshold);
  return unit === PART_UNIT ? figureWords(threshold, unit, language) : formatNumber(threshold, { language });
}

/** The same with its unit, as it is told: “20 %”, “có”, “chưa có ngưỡng”. */
export function thresholdWords(threshold: Threshold, unit: string, language: Language): string {
  const text = thresholdsTextOf(language);
  if (threshold === null) return text.open;
  if (typeof threshold === "boolean") return threshold ? text.yes : text.no;
  return figureWords(threshold, unit, language);
}
