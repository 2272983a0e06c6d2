import { density } from "../domain/density";
import type { Level } from "../domain/level";
import { observedValue } from "../domain/observed";
import { formatDensity, formatNumber, formatPercent } from "../text/format";
import { attainmentTheme } from "./attainmentTheme";
import { difficultyTheme } from "./difficultyTheme";
import { numericTheme } from "./numericTheme";
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
    method: (text) => text.legend.method.povertyBreaks,
    unit: () => "",
    format: (text, value) => formatPercent(value, { language: text.language, decimals: 2 }),
    formatLimit: (text, value) => formatPercent(value, { language: text.language }),
    // 10 %: target for 2030 (Resolution 17-NQ/TU); 15 % and 20 %: Decision 33/2020/QĐ-TTg, Articles 3 and 6
    breaks: [10, 15, 20],
    colours: ["poverty1", "poverty2", "poverty3", "poverty4"],
    ofCommune: (dataset, commune) => observedValue(dataset.observations, commune.code, "povertyRatePct"),
    ofVillage: (village) => village.povertyRatePct,
  }),
  numericTheme({
    id: "density",
    name: (text) => text.theme.density.name,
    hint: (text) => text.theme.density.hint,
    title: (text) => text.theme.density.title,
    method: (text) => text.legend.method.densityBreaks,
    unit: (text) => text.units.perSquareKilometre,
    format: (text, value) => formatDensity(value, text.language),
    formatLimit: (text, value) => formatNumber(value, { language: text.language }),
    breaks: [25, 50, 100, 200],
    colours: ["density1", "density2", "density3", "density4", "density5"],
    ofCommune: (_, commune) => density(commune.population, commune.areaKm2),
    ofVillage: (village) => density(village.population, village.areaKm2),
  }),
];

/** The theme with this id, or undefined. */
export function findTheme(id: string): Theme | undefined {
  return THEMES.find((it) => it.id === id);
}

/** Whether a theme can be shown at a level. */
export function isValidPair(themeId: string, level: Level): boolean {
  return findTheme(themeId)?.levels.includes(level) ?? false;
}
