import type { Dataset } from "../domain/dataset";
import { density } from "../domain/density";
import type { Value } from "../domain/provenance";
import { formatArea, formatDensity, formatNumber } from "../text/format";
import { useText } from "./useText";
import { ValueRow } from "./ValueRow";

interface PopulationRowsProps {
  population: Value<number>;
  areaKm2: Value<number>;
  dataset: Dataset;
}

/** How many people live where: population, area and what follows from both. */
export function PopulationRows({ population, areaKm2, dataset }: PopulationRowsProps) {
  const text = useText();
  const { language } = text;
  return (
    <>
      <ValueRow
        label={text.profile.population}
        value={population}
        dataset={dataset}
        format={(value) => `${formatNumber(value, { language })} ${text.units.people}`}
      />
      <ValueRow
        label={text.profile.area}
        value={areaKm2}
        dataset={dataset}
        format={(value) => formatArea(value, language)}
      />
      <ValueRow
        label={text.profile.density}
        value={density(population, areaKm2)}
        dataset={dataset}
        format={(value) => formatDensity(value, language)}
      />
    </>
  );
}
