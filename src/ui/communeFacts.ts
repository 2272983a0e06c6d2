import { attainmentByCommune, indicatorsMet, summariseAttainment } from "../domain/attainment";
import type { Commune } from "../domain/commune";
import { type CriterionStanding, standingsOf } from "../domain/criterionSummary";
import type { Dataset } from "../domain/dataset";
import { density } from "../domain/density";
import { classifyDifficulty } from "../domain/difficulty";
import type { NearestRoad } from "../domain/nearestRoad";
import { observedValue } from "../domain/observed";
import { missing, type Value } from "../domain/provenance";
import type { NearestRoads } from "../io/loadNearestRoads";
import { ATTAINMENT_YEAR } from "../symbology/attainmentTheme";
import { difficultyTheme } from "../symbology/difficultyTheme";
import { formatArea, formatDensity, formatNumber, formatPercent, formatWithUnit } from "../text/format";
import type { Text } from "../text/text";
import { type Fact, type FactRow, factOf } from "./facts";

/** What is shown, with the distances to roads as far as they are loaded. */
export interface FactSources {
  dataset: Dataset;
  roads: { data: NearestRoads | null; hasFailed: boolean };
  text: Text;
}

/** The figures of a commune or ward: the same lines in its profile and in a comparison. */
export function communeFigures(commune: Commune, { dataset, roads, text }: FactSources): FactRow[] {
  const { language } = text;
  const { profile, dossier } = text;
  const number = (value: number) => formatNumber(value, { language });
  const observed = (measure: string) => observedValue(dataset.observations, commune.code, measure);
  const none = text.table.missingValue;
  const rows: [id: string, label: string, fact: Fact][] = [
    ["difficulty", profile.difficulty, difficultyFact(commune, text)],
    ["attainment", profile.attainment, attainmentFact(commune, dataset, text)],
    [
      "poverty",
      profile.poverty,
      factOf(observed("povertyRatePct"), (it) => formatPercent(it, { language, decimals: 2 }), none),
    ],
    [
      "income",
      dossier.income,
      factOf(
        observed("incomeMillionVndPerYear"),
        (it) => formatWithUnit(it, text.units.millionVndPerYear, { language }),
        none,
      ),
    ],
    [
      "population",
      profile.population,
      factOf(commune.population, (it) => `${number(it)} ${text.units.people}`, none),
    ],
    ["area", profile.area, factOf(commune.areaKm2, (it) => formatArea(it, language), none)],
    [
      "density",
      profile.density,
      factOf(density(commune.population, commune.areaKm2), (it) => formatDensity(it, language), none),
    ],
    ["road", dossier.road.label, roadFact(roads, commune.code, text)],
    ["seat", profile.seat, factOf(commune.seat, (it) => it, none)],
  ];
  const hints: Record<string, string> = { road: dossier.road.from };
  return rows.map(([id, label, fact]) => ({ id, label, hint: hints[id] ?? "", facts: [fact] }));
}

/** The list says who is in area III; a decision on one unit may say I or II, which is said as it is. */
function difficultyFact(commune: Commune, text: Text): Fact {
  const { areaClass } = commune;
  const none = text.table.missingValue;
  return areaClass.value === null || areaClass.value === "III"
    ? factOf(classifyDifficulty(commune), (it) => difficultyTheme.format(text, it, "commune"), none)
    : factOf(areaClass, text.office.areaClass, none);
}

function attainmentFact(commune: Commune, dataset: Dataset, text: Text): Fact {
  const { language } = text;
  const cells = attainmentByCommune(dataset.attainment, ATTAINMENT_YEAR).get(commune.code);
  const met = indicatorsMet(commune, cells, dataset.indicators);
  const { applicable } = summariseAttainment(commune, cells, dataset.indicators);
  const number = (value: number) => formatNumber(value, { language });
  const isWard = commune.kind === "ward";
  return factOf(
    met,
    (it) => text.profile.attainmentOf(number(it), number(applicable)),
    isWard ? text.profile.wardCriteria : text.profile.notAssessed,
    { hasStatus: !isWard },
  );
}

/** Straight-line distance to the nearest national road, to the tenth of a kilometre that the lines are good for. */
function roadFact({ data, hasFailed }: FactSources["roads"], communeCode: string, text: Text): Fact {
  const words = text.dossier.road;
  if (data === null)
    return factOf(missing<number>(), String, hasFailed ? words.failed : words.loading, { hasStatus: false });
  const road = data.byCommune.get(communeCode);
  return road === undefined
    ? factOf(missing<number>(), String, text.table.missingValue)
    : nearestRoadFact(road, text);
}

/** “QL.4D, cách 11,3 km”, with what it rests on. */
export function nearestRoadFact(road: NearestRoad, text: Text): Fact {
  const words = text.dossier.road;
  const { ref, distanceKm, ...provenance } = road;
  const kilometres = (it: number) =>
    formatWithUnit(it, text.map.kilometres, { language: text.language, decimals: 1 });
  const value: Value<number> = { ...provenance, value: distanceKm };
  return factOf(value, (it) => words.distance(ref, kilometres(it)), text.table.missingValue);
}

/** How a commune stands against the ten criteria, by the year that the app shows. */
export function communeStandings(commune: Commune, dataset: Dataset): CriterionStanding[] {
  const cells = attainmentByCommune(dataset.attainment, ATTAINMENT_YEAR).get(commune.code);
  return standingsOf(commune, cells, dataset.criteria, dataset.indicators);
}

/** “3 đạt · 1 chưa đạt · 2 chưa đánh giá”: what there is of each, nothing of what there is none. */
export function countWords({ counts }: Pick<CriterionStanding, "counts">, text: Text): string {
  const words = text.dossier.criteria.counts;
  return (["met", "notMet", "notAssessed", "notApplicable"] as const)
    .filter((it) => counts[it] > 0)
    .map((it) => words[it](formatNumber(counts[it], { language: text.language })))
    .join(" · ");
}
