import type { Language } from "./language";

/** The unit of what is a part of a whole, such as two thirds of the area. */
export const PART_UNIT = "phần";

/** Why a typed threshold is not taken. */
export type ThresholdFault = "missing" | "notNumber" | "percent" | "share" | "negative";

export type ThresholdReading = { ok: true; value: number } | { ok: false; fault: ThresholdFault };

/**
 * Reads a threshold as a person types it: “12,5”, “4.500”, and “2/3” where the unit is a part of a whole. A mark that
 * cannot part thousands parts decimals, so that “12.5” is what it looks like in either language.
 */
export function readThreshold(typed: string, unit: string, language: Language): ThresholdReading {
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^\u2212/, "-")
    .replace(/%$/, "");
  if (text === "") return { ok: false, fault: "missing" };
  const value = readNumber(text, language, unit === PART_UNIT);
  if (value === null) return { ok: false, fault: "notNumber" };
  if (unit === "%" && (value < 0 || value > 100)) return { ok: false, fault: "percent" };
  if (unit === PART_UNIT && (value < 0 || value > 1)) return { ok: false, fault: "share" };
  return value < 0 ? { ok: false, fault: "negative" } : { ok: true, value };
}

function readNumber(text: string, language: Language, mayBeFraction: boolean): number | null {
  const fraction = mayBeFraction ? /^(\d{1,6})\/(\d{1,6})$/.exec(text) : null;
  if (fraction !== null) return Number(fraction[2]) === 0 ? null : Number(fraction[1]) / Number(fraction[2]);
  const [thousands, decimal] = language === "vi" ? ["\\.", ","] : [",", "\\."];
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(${thousands}\\d{3})+(${decimal}\\d+)?$`).test(text);
  const marks = grouped ? text.replace(new RegExp(thousands, "g"), "") : text;
  const plain = marks.replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,12})?$/.test(plain) ? Number(plain) : null;
}
