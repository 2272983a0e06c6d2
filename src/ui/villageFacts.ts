import { density } from "../domain/density";
import { ethnicGroupOf, type Village } from "../domain/village";
import { difficultyTheme } from "../symbology/difficultyTheme";
import { formatArea, formatDensity, formatNumber, formatPercent } from "../text/format";
import type { Text } from "../text/text";
import { type Fact, type FactRow, factOf } from "./facts";

/** The figures of a village: the same lines in its profile and in a comparison. */
export function villageFigures(village: Village, text: Text): FactRow[] {
  const { language, profile } = text;
  const none = text.table.missingValue;
  const number = (value: number) => formatNumber(value, { language });
  const rows: [id: string, label: string, fact: Fact][] = [
    [
      "difficulty",
      profile.difficulty,
      factOf(village.difficulty, (it) => difficultyTheme.format(text, it, "village"), none),
    ],
    [
      "poverty",
      profile.poverty,
      factOf(village.povertyRatePct, (it) => formatPercent(it, { language, decimals: 1 }), none),
    ],
    [
      "households",
      profile.households,
      factOf(village.households, (it) => `${number(it)} ${text.units.households}`, none),
    ],
    [
      "population",
      profile.population,
      factOf(village.population, (it) => `${number(it)} ${text.units.people}`, none),
    ],
    ["ethnicGroup", profile.ethnicGroup, factOf(ethnicGroupOf(village), (it) => it, none)],
    ["area", profile.area, factOf(village.areaKm2, (it) => formatArea(it, language), none)],
    [
      "density",
      profile.density,
      factOf(density(village.population, village.areaKm2), (it) => formatDensity(it, language), none),
    ],
  ];
  return rows.map(([id, label, fact]) => ({ id, label, hint: "", facts: [fact] }));
}
