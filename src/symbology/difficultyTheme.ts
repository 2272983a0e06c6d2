import { classifyDifficulty } from "../domain/difficulty";
import { MISSING, NOT_APPLICABLE } from "./answers";
import { type Classified, OVERVIEW, type Theme, type ThemeClass } from "./theme";

const COMMUNE_CLASSES: readonly ThemeClass[] = [
  { key: "extreme", colour: "extreme", label: (text) => text.classes.extremeCommune },
  { key: "notListed", colour: "notListed", label: (text) => text.classes.notListed },
  MISSING,
  { ...NOT_APPLICABLE, label: (text) => text.classes.wardOutside },
];

const VILLAGE_CLASSES: readonly ThemeClass[] = [
  { key: "extreme", colour: "extreme", label: (text) => text.classes.extremeVillage },
  { key: "notExtreme", colour: "notExtreme", label: (text) => text.classes.notExtreme },
  MISSING,
  NOT_APPLICABLE,
];

/** Extremely difficult communes (khu vực III) and villages. */
export const difficultyTheme: Theme = {
  id: "difficulty",
  levels: ["commune", "village"],
  group: OVERVIEW,
  name: (text) => text.theme.difficulty.name,
  hint: (text) => text.theme.difficulty.hint,
  title: (text, level) => text.theme.difficulty.title(level),
  unit: () => "",
  isCategorical: true,
  method: (text, level) => (level === "commune" ? text.legend.method.list : text.legend.method.villageSample),
  format: (text, value, level) => {
    const classes = level === "commune" ? COMMUNE_CLASSES : VILLAGE_CLASSES;
    return classes.find((it) => it.key === value)?.label(text) ?? String(value);
  },
  classes: (level) => (level === "commune" ? COMMUNE_CLASSES : VILLAGE_CLASSES),
  classify: (dataset, level) => {
    const result = new Map<string, Classified>();
    if (level === "commune") {
      for (const commune of dataset.communes) {
        const value = classifyDifficulty(commune);
        result.set(commune.code, { classKey: value.value ?? MISSING.key, value });
      }
    } else {
      for (const village of dataset.villages) {
        const value = village.difficulty;
        result.set(village.id, { classKey: value.value ?? MISSING.key, value });
      }
    }
    return result;
  },
};
