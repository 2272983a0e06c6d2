import { type CropSummary, newestPresentFigure, type Qualifier } from "../domain/zone";
import { formatDate, formatNumber, formatWithUnit } from "../text/format";
import type { Text } from "../text/text";

/** “khoảng 9.000 ha”: a figure with the source's reservation in words. */
export function qualifiedWords(value: number, qualifier: Qualifier, unit: string, text: Text): string {
  return text.overlays.qualified[qualifier](formatWithUnit(value, unit, { language: text.language }));
}

/** One line: what there is, with its date, and what is wanted by 2030. Figures are never added up. */
export function presentAndTarget(summary: CropSummary, text: Text): string {
  const words = text.overlays;
  const present = newestPresentFigure(summary);
  const now =
    present === undefined || present.value === null
      ? words.noPresent
      : words.present(
          qualifiedWords(present.value, present.qualifier, present.unit, text),
          formatDate(present.asOf, text.language),
        );
  const targets = summary.targets.map((it) => {
    const qualify = Object.entries(words.qualified).find(([sign]) => sign === it.operator)?.[1];
    const figure =
      it.value === null || qualify === undefined
        ? it.text
        : qualify(formatWithUnit(it.value, it.unit, { language: text.language }));
    return words.target(it.year === null ? "" : String(it.year), figure);
  });
  return [now, ...targets].join("; ");
}

/** Age of a report in words; null where it has no date. */
export function reportAgeWords(ageYears: number | null, text: Text): string | null {
  if (ageYears === null) return null;
  if (ageYears < 1) return text.overlays.reportFresh;
  return text.overlays.reportAge(formatNumber(ageYears, { language: text.language, decimals: 1 }));
}
