import { feature } from "topojson-client";
import { FORMAT_VERSION, type SampleCommunesFile, type SampleVillagesFile } from "../../../src/io/schema";
import { geometryAreaKm2 } from "../geometry/ellipsoidArea";
import { roundTo } from "../geometry/quantise";
import type { SampleConfig } from "./config";
import { drawCommunes } from "./drawCommunes";
import { drawVillages } from "./drawVillages";
import type { SampleInputs } from "./inputs";
import { drawVillageAreas, type VillageTopology } from "./villageAreas";
import { drawWellBeing } from "./wellBeing";

export interface Sample {
  villages: SampleVillagesFile;
  communes: SampleCommunesFile;
  areas: VillageTopology;
}

/** The whole sample: the same inputs and configuration always give the same result. */
export function drawSample(inputs: SampleInputs, config: SampleConfig): Sample {
  const wellBeing = drawWellBeing(inputs, config);
  const villages = drawVillages(inputs, wellBeing, config);
  const areas = drawVillageAreas(inputs.boundaries, villages);
  const areaKm2Of = measureAreas(areas);
  const { seed, year } = config;
  return {
    villages: {
      formatVersion: FORMAT_VERSION,
      seed,
      villages: villages.map(
        ({
          id,
          communeCode,
          name,
          position,
          difficulty,
          households,
          population,
          povertyRatePct,
          measures,
        }) => ({
          id,
          communeCode,
          name,
          position,
          difficulty,
          households,
          population,
          povertyRatePct,
          areaKm2: areaKm2Of.get(id) ?? null,
          measures,
        }),
      ),
    },
    communes: {
      formatVersion: FORMAT_VERSION,
      seed,
      year,
      ...drawCommunes(inputs, wellBeing, villages, config),
    },
    areas,
  };
}

/** km² on the ellipsoid of each drawn area, to the hectare. */
function measureAreas(areas: VillageTopology): Map<string, number> {
  return new Map(
    feature(areas, areas.objects.villages).features.map(({ properties, geometry }) => {
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
        throw new Error(`${properties.code} is a ${geometry.type}, not an area.`);
      return [properties.code, roundTo(geometryAreaKm2(geometry), 2)];
    }),
  );
}
