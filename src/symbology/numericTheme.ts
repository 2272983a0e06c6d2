import type { Ramp } from "../../styles/ramps";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Level } from "../domain/level";
import { isKnown, type Value } from "../domain/provenance";
import type { Village } from "../domain/village";
import type { Text } from "../text/text";
import { MISSING, NOT_APPLICABLE } from "./answers";
import { findBreaks } from "./breaks";
import { classOfNumber, numericClasses, type RangeWords } from "./numericClasses";
import { readable } from "./readableBreaks";
import type { Scale } from "./scale";
import { type Classified, OVERVIEW, type Theme } from "./theme";

interface NumericTheme extends Pick<Theme, "id" | "name" | "hint"> {
  title: (text: Text) => string;
  /** unit named once in the legend, "" where the limits carry it */
  unit: (text: Text) => string;
  /** a value as the table writes it, with its unit */
  format: (text: Text, value: number) => string;
  /** a limit as the legend writes it */
  formatLimit: (text: Text, value: number) => string;
  /** limits that a document or custom fixes, and the words that say which; null where none does */
  fixed: { breaks: readonly number[]; method: (text: Text) => string } | null;
  ramp: Ramp;
  ofCommune: (dataset: Dataset, commune: Commune) => Value<number>;
  /** absent where the measure is not known of villages */
  ofVillage?: (village: Village) => Value<number>;
}

/** Classes of a theme that no document fixes: about as many units in each of five. */
const DEFAULT_SCALE: Scale = { method: "quantile", classCount: 5 };

/** A theme whose classes are half-open intervals of one measure: fixed limits first, else found ones. */
export function numericTheme(definition: NumericTheme): Theme {
  const { fixed } = definition;
  const rescale = (dataset: Dataset, level: Level, scale: Scale | null): Theme => {
    if (scale === null && fixed !== null) return withBreaks(definition, fixed.breaks, fixed.method, rescale);
    const { method, classCount } = scale ?? DEFAULT_SCALE;
    const values = valuesOf(definition, dataset, level);
    const breaks = readable(findBreaks(values, method, classCount), values);
    const words = (text: Text) => text.legend.method.found(text.legend.method[method], breaks.length + 1);
    return withBreaks(definition, breaks, words, rescale);
  };
  return withBreaks(definition, fixed?.breaks ?? [], fixed?.method ?? (() => ""), rescale);
}

function valuesOf({ ofCommune, ofVillage }: NumericTheme, dataset: Dataset, level: Level): number[] {
  const values =
    level === "commune"
      ? dataset.communes.map((it) => ofCommune(dataset, it))
      : dataset.villages.flatMap((it) => ofVillage?.(it) ?? []);
  return values.flatMap(({ value }) => value ?? []);
}

function withBreaks(
  definition: NumericTheme,
  breaks: readonly number[],
  method: (text: Text) => string,
  rescale: NonNullable<Theme["rescale"]>,
): Theme {
  const { ofCommune, ofVillage, formatLimit } = definition;
  const words: RangeWords = {
    all: (text) => text.classes.allValues,
    below: (text, to) => text.classes.below(formatLimit(text, to)),
    between: (text, from, to) => text.classes.between(formatLimit(text, from), formatLimit(text, to)),
    atLeast: (text, from) => text.classes.atLeast(formatLimit(text, from)),
  };
  const classes = [...numericClasses(breaks, definition.ramp, words), MISSING, NOT_APPLICABLE];
  const classified = (value: Value<number>): Classified => ({
    classKey: isKnown(value) ? classOfNumber(value.value, breaks) : MISSING.key,
    value,
  });
  return {
    id: definition.id,
    levels: ofVillage === undefined ? ["commune"] : ["commune", "village"],
    group: OVERVIEW,
    name: definition.name,
    hint: definition.hint,
    title: definition.title,
    method,
    unit: definition.unit,
    isCategorical: false,
    format: (text, value) => definition.format(text, Number(value)),
    classes: () => classes,
    breaks,
    rescale,
    classify: (dataset, level) => {
      if (level === "commune")
        return new Map(dataset.communes.map((it) => [it.code, classified(ofCommune(dataset, it))]));
      return ofVillage === undefined
        ? new Map()
        : new Map(dataset.villages.map((it) => [it.id, classified(ofVillage(it))]));
    },
  };
}
