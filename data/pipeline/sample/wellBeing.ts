import type { SampleConfig } from "./config";
import type { SampleInputs } from "./inputs";
import { createRandom } from "./random";

/**
 * How well off each commune is made to be, by code: about -1.5 (poor) to 2.5. One number per commune
 * holds the sample together: difficult villages, unmet criteria and low incomes fall in the same places.
 */
export function drawWellBeing(inputs: SampleInputs, config: SampleConfig): Map<string, number> {
  const { areaClassIII, otherCommune, ward, densityWeight, deviation } = config.wellBeing;
  const logDensities = new Map<string, number>();
  for (const { code, population, areaKm2 } of inputs.communes)
    if (population !== null) logDensities.set(code, Math.log2(population / areaKm2));
  const mean = [...logDensities.values()].reduce((sum, it) => sum + it, 0) / logDensities.size;
  return new Map(
    inputs.communes.map(({ code, kind, isAreaClassIII }) => {
      const level = kind === "ward" ? ward : isAreaClassIII ? areaClassIII : otherCommune;
      // Without a published population a commune counts as of middling density.
      const density = (logDensities.get(code) ?? mean) - mean;
      const random = createRandom(config.seed, `well-being/${code}`);
      return [code, level + densityWeight * density + random.normal(0, deviation)];
    }),
  );
}
