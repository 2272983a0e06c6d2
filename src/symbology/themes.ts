import { CRITERION_IDS, INDICATOR_IDS } from "../domain/criteriaSet";
import type { Dataset } from "../domain/dataset";
import { density } from "../domain/density";
import { extremeVillageShare } from "../domain/extremeVillageShare";
import type { Level } from "../domain/level";
import { observedValue } from "../domain/observed";
import { formatDensity, formatNumber, formatPercent, formatWithUnit } from "../text/format";
import { attainmentTheme } from "./attainmentTheme";
import { difficultyTheme } from "./difficultyTheme";
import { numericTheme } from "./numericTheme";
import type { Scale } from "./scale";
import { criterionTheme, indicatorTheme } from "./statusTheme";
import type { Theme } from "./theme";

/** Every theme, in the order of the chooser. Adding a theme is adding a row. */
export const THEMES: readonly Theme[] = [
  difficultyTheme,
  attainmentTheme,
  numericTheme({
    id: "poverty",
    name: (text) => text.theme.poverty.name,
    hint: (text) => text.theme.poverty.hint,
    title: (text) => text.theme.poverty.title,
    unit: () => "",
    format: (text, value) => formatPercent(value, { language: text.language, decimals: 2 }),
    formatLimit: (text, value) => formatPercent(value, { language: text.language }),
    // 10 %: target for 2030 (Resolution 17-NQ/TU); 15 % and 20 %: Decision 33/2020/QĐ-TTg, Articles 3 and 6
    fixed: { breaks: [10, 15, 20], method: (text) => text.legend.method.povertyBreaks },
    ramp: "poverty",
    ofCommune: (dataset, commune) => observedValue(dataset.observations, commune.code, "povertyRatePct"),
    ofVillage: (village) => village.povertyRatePct,
  }),
  numericTheme({
    id: "income",
    name: (text) => text.theme.income.name,
    hint: (text) => text.theme.income.hint,
    title: (text) => text.theme.income.title,
    unit: (text) => text.units.millionVndPerYear,
    format: (text, value) =>
      formatWithUnit(value, text.units.millionVndPerYear, { language: text.language, decimals: 1 }),
    formatLimit: (text, value) => formatNumber(value, { language: text.language }),
    // 28.9: rural mean of the province in 2025; 47.5: target for 2030 (both Resolution 17-NQ/TU)
    fixed: { breaks: [28.9, 47.5], method: (text) => text.legend.method.incomeBreaks },
    ramp: "income",
    ofCommune: (dataset, commune) =>
      observedValue(dataset.observations, commune.code, "incomeMillionVndPerYear"),
  }),
  numericTheme({
    id: "extreme-village-share",
    name: (text) => text.theme.extremeVillageShare.name,
    hint: (text) => text.theme.extremeVillageShare.hint,
    title: (text) => text.theme.extremeVillageShare.title,
    unit: () => "",
    format: (text, value) => formatPercent(value, { language: text.language, decimals: 1 }),
    formatLimit: (text, value) => formatPercent(value, { language: text.language }),
    fixed: null,
    ramp: "poverty",
    ofCommune: (dataset, commune) => extremeVillageShare(dataset.villages, commune.code),
  }),
  numericTheme({
    id: "density",
    name: (text) => text.theme.density.name,
    hint: (text) => text.theme.density.hint,
    title: (text) => text.theme.density.title,
    unit: (text) => text.units.perSquareKilometre,
    format: (text, value) => formatDensity(value, text.language),
    formatLimit: (text, value) => formatNumber(value, { language: text.language }),
    fixed: { breaks: [25, 50, 100, 200], method: (text) => text.legend.method.densityBreaks },
    ramp: "density",
    ofCommune: (_, commune) => density(commune.population, commune.areaKm2),
    ofVillage: (village) => density(village.population, village.areaKm2),
  }),
  ...CRITERION_IDS.map(criterionTheme),
  ...INDICATOR_IDS.map(indicatorTheme),
];

/** The theme with this id, or undefined. */
export function findTheme(id: string): Theme | undefined {
  return THEMES.find((it) => it.id === id);
}

/** Whether a theme can be shown at a level. */
export function isValidPair(themeId: string, level: Level): boolean {
  return findTheme(themeId)?.levels.includes(level) ?? false;
}

/** A theme as the data and the reader's choice of classes make it. */
export function scaledTheme(theme: Theme, dataset: Dataset, level: Level, scale: Scale | null): Theme {
  return theme.rescale?.(dataset, level, scale) ?? theme;
}
