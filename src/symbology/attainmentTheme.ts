import { attainmentByCommune, indicatorsMet, summariseAttainment } from "../domain/attainment";
import { isKnown } from "../domain/provenance";
import { formatNumber, formatPercent } from "../text/format";
import type { Text } from "../text/text";
import { MISSING, NOT_APPLICABLE } from "./answers";
import { classOfNumber, numericClasses, type RangeWords } from "./numericClasses";
import { type Classified, OVERVIEW, type Theme } from "./theme";

/** Year of the new criteria set that the picture shows (Decision 51/2025 is in force from 2026). */
export const ATTAINMENT_YEAR = 2026;

/** Limits in per cent of applicable indicators. */
const BREAKS = [20, 40, 60, 80] as const;

const percent = (text: Text, value: number) => formatPercent(value, { language: text.language });

const words: RangeWords = {
  all: (text) => text.classes.allValues,
  below: (text, to) => text.classes.attained.below(percent(text, to)),
  between: (text, from, to) => text.classes.attained.between(percent(text, from), percent(text, to)),
  atLeast: (text, from) => text.classes.attained.atLeast(percent(text, from)),
};

const CLASSES = [
  ...numericClasses(BREAKS, "attained", words),
  MISSING,
  { ...NOT_APPLICABLE, label: (text: Text) => text.classes.notApplicableWard },
];

/** Indicators of the 2026–2030 set that a commune meets, classed by their share of applicable ones. */
export const attainmentTheme: Theme = {
  id: "attainment",
  levels: ["commune"],
  group: OVERVIEW,
  name: (text) => text.theme.attainment.name,
  hint: (text) => text.theme.attainment.hint,
  title: (text) => text.theme.attainment.title,
  unit: () => "",
  isCategorical: false,
  method: (text) => text.legend.method.attainmentBreaks,
  format: (text, value) =>
    text.units.countOfIndicators(formatNumber(Number(value), { language: text.language })),
  classes: () => CLASSES,
  classify: (dataset) => {
    const cells = attainmentByCommune(dataset.attainment, ATTAINMENT_YEAR);
    const result = new Map<string, Classified>();
    for (const commune of dataset.communes) {
      const row = cells.get(commune.code);
      const value = indicatorsMet(commune, row, dataset.indicators);
      const { applicable } = summariseAttainment(commune, row, dataset.indicators);
      if (commune.kind === "ward") result.set(commune.code, { classKey: NOT_APPLICABLE.key, value });
      else if (!isKnown(value)) result.set(commune.code, { classKey: MISSING.key, value });
      else
        result.set(commune.code, {
          classKey: classOfNumber((100 * value.value) / applicable, BREAKS),
          value,
        });
    }
    return result;
  },
};
