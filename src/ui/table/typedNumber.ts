import type { Language } from "../../text/language";

/**
 * A number as a person types it: “1.234,5” in Vietnamese, “1,234.5” in English; null for nothing, undefined
 * for what is no number.
 */
export function readTyped(text: string, language: Language): number | null | undefined {
  const plain = text.replace(/[\s\u00a0]/g, "");
  if (plain === "") return null;
  const [group, decimal] = language === "vi" ? [".", ","] : [",", "."];
  // without a decimal mark of the language a single other one is taken for it, unless it parts thousands
  const isGrouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(plain);
  const bare = isGrouped ? plain.replaceAll(group, "") : plain;
  const value = bare.replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}

/** A number as it is typed: with the decimal mark of the language, thousands not parted. */
export function writeTyped(value: number, language: Language): string {
  return language === "vi" ? String(value).replace(".", ",") : String(value);
}
