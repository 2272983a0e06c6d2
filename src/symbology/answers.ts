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
