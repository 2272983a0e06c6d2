import type { ColourKey } from "../../styles/palette";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import { isKnown, type Value } from "../domain/provenance";
import type { Village } from "../domain/village";
import type { Text } from "../text/text";
import { MISSING, NOT_APPLICABLE } from "./answers";
import { classOfNumber, numericClasses, type RangeWords } from "./numericClasses";
import type { Classified, Theme } from "./theme";

interface NumericTheme {
  id: string;
  name: Theme["name"];
  hint: Theme["hint"];
  title: (text: Text) => string;
  method: (text: Text) => string;
  /** unit named once in the legend, "" where the limits carry it */
  unit: (text: Text) => string;
  /** a value as the table writes it, with its unit */
  format: (text: Text, value: number) => string;
  /** a limit as the legend writes it */
  formatLimit: (text: Text, value: number) => string;
  breaks: readonly number[];
  colours: readonly ColourKey[];
  ofCommune: (dataset: Dataset, commune: Commune) => Value<number>;
  /** absent where the measure is not known of villages */
  ofVillage?: (village: Village) => Value<number>;
}

/** A theme whose classes are half-open intervals of one measure. */
export function numericTheme(definition: NumericTheme): Theme {
  const { breaks, ofCommune, ofVillage, formatLimit } = definition;
  const words: RangeWords = {
    below: (text, to) => text.classes.below(formatLimit(text, to)),
    between: (text, from, to) => text.classes.between(formatLimit(text, from), formatLimit(text, to)),
    atLeast: (text, from) => text.classes.atLeast(formatLimit(text, from)),
  };
  const classes = [...numericClasses(breaks, definition.colours, words), MISSING, NOT_APPLICABLE];

  const classified = (value: Value<number>): Classified => ({
    classKey: isKnown(value) ? classOfNumber(value.value, breaks) : MISSING.key,
    value,
  });

  return {
    id: definition.id,
    levels: ofVillage === undefined ? ["commune"] : ["commune", "village"],
    name: definition.name,
    hint: definition.hint,
    title: definition.title,
    method: definition.method,
    unit: definition.unit,
    isCategorical: false,
    format: (text, value) => definition.format(text, Number(value)),
    classes: () => classes,
    classify: (dataset, level) => {
      const result = new Map<string, Classified>();
      if (level === "commune") {
        for (const commune of dataset.communes)
          result.set(commune.code, classified(ofCommune(dataset, commune)));
      } else if (ofVillage !== undefined) {
        for (const village of dataset.villages) result.set(village.id, classified(ofVillage(village)));
      }
      return result;
    },
  };
}
