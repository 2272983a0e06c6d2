import { en } from "./en";
import { type Text, vi } from "./vi";

export type { Text } from "./vi";

/** The catalogue of a language. */
export function textOf(language: "vi" | "en"): Text {
  return language === "vi" ? vi : en;
}
