import type { ThemeClass } from "./theme";

/** “Nothing is known”: a class of every theme. */
export const MISSING: ThemeClass = {
  key: "missing",
  colour: "missing",
  label: (text) => text.classes.missing,
};

/** “The question does not arise”: a class of every theme. */
export const NOT_APPLICABLE: ThemeClass = {
  key: "notApplicable",
  colour: "notApplicable",
  label: (text) => text.classes.notApplicable,
};

/** Whether a class says something of a value, and is neither “missing” nor “not applicable”. */
export function isValueClass(it: ThemeClass): boolean {
  return it.key !== MISSING.key && it.key !== NOT_APPLICABLE.key;
}
