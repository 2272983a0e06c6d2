import type { SampleVillagesFile } from "../../../src/io/schema";
import { toCommuneFeatures } from "../geometry/communeTopology";
import { roundTo } from "../geometry/quantise";
import { apportion } from "./apportion";
import type { Bell, SampleConfig, VillageProfile } from "./config";
import type { SampleInputs } from "./inputs";
import { placeVillages } from "./placeVillages";
import { createRandom, type Random } from "./random";

/** A sample village before its area is measured. */
export type DrawnVillage = Omit<SampleVillagesFile["villages"][number], "areaKm2" | "difficulty"> & {
  difficulty: "extreme" | "notExtreme";
};

type PlacedVillage = Pick<DrawnVillage, "id" | "communeCode" | "name" | "position">;

/** All sample villages, by commune code and then from north to south. */
export function drawVillages(
  inputs: SampleInputs,
  wellBeing: ReadonlyMap<string, number>,
  config: SampleConfig,
): DrawnVillage[] {
  const places = placeAll(inputs, config);
  const extreme = chooseExtreme(places, wellBeing, config);
  return places.map((place) => {
    const difficulty = extreme.has(place.id) ? "extreme" : "notExtreme";
    return { ...place, difficulty, ...drawFigures(place.id, config[difficulty], config) };
  });
}

/** How many villages each commune gets: by population and area, except where a real count is known. */
function countVillages({ communes }: SampleInputs, { villages }: SampleConfig): Map<string, number> {
  const fixed = new Map(Object.entries(villages.fixedCounts));
  const totalArea = communes.reduce((sum, it) => sum + it.areaKm2, 0);
  const totalPopulation = communes.reduce((sum, it) => sum + (it.population ?? 0), 0);
  const weights = new Map<string, number>();
  for (const { code, areaKm2, population } of communes) {
    if (fixed.has(code)) continue;
    const areaShare = areaKm2 / totalArea;
    // Without a published population the area speaks for both.
    const populationShare = population === null ? areaShare : population / totalPopulation;
    weights.set(code, villages.areaWeight * areaShare + villages.populationWeight * populationShare);
  }
  const left = [...fixed.values()].reduce((rest, it) => rest - it, villages.total);
  return new Map([...apportion(weights, left, villages.minimumPerCommune), ...fixed]);
}

function placeAll(inputs: SampleInputs, config: SampleConfig): PlacedVillage[] {
  const counts = countVillages(inputs, config);
  const outlines = new Map(toCommuneFeatures(inputs.boundaries).map((it) => [it.properties.code, it]));
  const places: PlacedVillage[] = [];
  for (const { code, name } of inputs.communes) {
    const outline = outlines.get(code);
    if (!outline) throw new Error(`${code} has no boundary.`);
    const positions = placeVillages(
      outline,
      counts.get(code) ?? 0,
      inputs.settlements,
      places.map(({ position }) => position),
      config.positions,
      createRandom(config.seed, `positions/${code}`),
    );
    for (const [index, position] of positions.entries()) {
      const number = String(index + 1);
      places.push({
        id: `${code}-s${number.padStart(3, "0")}`,
        communeCode: code,
        name: `Bản mẫu ${number.padStart(2, "0")} – ${name}`,
        position,
      });
    }
  }
  return places;
}

/** The ids of the hardest villages: hardship falls with the commune's well-being, with much chance. */
function chooseExtreme(
  places: readonly PlacedVillage[],
  wellBeing: ReadonlyMap<string, number>,
  config: SampleConfig,
): Set<string> {
  const ranked = places
    .map(({ id, communeCode }) => {
      const random = createRandom(config.seed, `hardship/${id}`);
      return {
        id,
        hardship: random.normal(-(wellBeing.get(communeCode) ?? 0), config.wellBeing.hardshipDeviation),
      };
    })
    .sort((a, b) => b.hardship - a.hardship);
  return new Set(ranked.slice(0, config.villages.extremelyDifficult).map(({ id }) => id));
}

function drawFigures(id: string, profile: VillageProfile, config: SampleConfig) {
  const random = createRandom(config.seed, `figures/${id}`);
  const { households: size, personsPerHousehold, holes } = config;
  const households = drawHouseholds(random, size);
  const population = Math.round(
    households * random.between(personsPerHousehold.low, personsPerHousehold.high),
  );
  const figures = drawMeasures(random, profile);
  // Holes have a stream of their own: filling one must not change any other figure.
  const holeRandom = createRandom(config.seed, `holes/${id}`);
  const orNull = (value: number, share: number): number | null => (holeRandom.chance(share) ? null : value);
  const { povertyRatePct, ...others } = figures;
  if (povertyRatePct === undefined) throw new Error("The village profiles give no povertyRatePct.");
  return {
    households: orNull(households, holes.headCounts),
    population: orNull(population, holes.headCounts),
    ...withPoorAndNearPoor(
      orNull(povertyRatePct, holes.measures),
      Object.fromEntries(Object.entries(others).filter(() => !holeRandom.chance(holes.measures))),
    ),
  };
}

/** The former rules add the poor and the near-poor: a sum that is known only where both parts are. */
function withPoorAndNearPoor(povertyRatePct: number | null, measures: Record<string, number>) {
  const { nearPoorRatePct } = measures;
  if (povertyRatePct === null || nearPoorRatePct === undefined) return { povertyRatePct, measures };
  const poorAndNearPoorRatePct = roundTo(povertyRatePct + nearPoorRatePct, 1);
  return { povertyRatePct, measures: { ...measures, poorAndNearPoorRatePct } };
}

/** Small villages are common, large ones rare: the deviation is wider above the typical size. */
function drawHouseholds(
  random: Random,
  { low, high, typical, deviation }: SampleConfig["households"],
): number {
  const step = random.normal(0, 1);
  const size = typical + step * deviation * (step > 0 ? 1 : 0.6);
  return Math.round(Math.min(high, Math.max(low, size)));
}

/** All measures of a village, without holes: whole percentages (poverty: one decimal), flags as 1 or 0. */
function drawMeasures(random: Random, profile: VillageProfile): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [measure, bell] of Object.entries(profile.percentages))
    figures[measure] = roundTo(drawFromBell(random, bell), measure === "povertyRatePct" ? 1 : 0);
  for (const [measure, yesShare] of Object.entries(profile.flags))
    figures[measure] = random.chance(yesShare) ? 1 : 0;
  for (const [measure, { zeroShare, high }] of Object.entries(profile.mostlyZero)) {
    const isZero = random.chance(zeroShare);
    const share = random.between(0, 1) ** 2;
    figures[measure] = isZero ? 0 : Math.max(1, Math.round(high * share));
  }
  // Where no line comes in, nobody is connected.
  if (figures.noNationalGrid === 1) figures.householdsWithoutGridPct = 100;
  return figures;
}

/** A value beyond an end is folded back, so that values do not pile up there. */
function drawFromBell(random: Random, { mean, deviation, low, high }: Bell): number {
  const value = random.normal(mean, deviation);
  const folded = value < low ? 2 * low - value : value > high ? 2 * high - value : value;
  return Math.min(high, Math.max(low, folded));
}
