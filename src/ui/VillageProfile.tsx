import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Village } from "../domain/village";
import { useAtlas } from "../store/store";
import { difficultyTheme } from "../symbology/difficultyTheme";
import { formatNumber, formatPercent } from "../text/format";
import { PopulationRows } from "./PopulationRows";
import { useText } from "./useText";
import { ValueRow } from "./ValueRow";

interface VillageProfileProps {
  village: Village;
  commune: Commune;
  dataset: Dataset;
}

/** Everything that is known of a village. */
export function VillageProfile({ village, commune, dataset }: VillageProfileProps) {
  const text = useText();
  const zoomTo = useAtlas((state) => state.zoomTo);
  const select = useAtlas((state) => state.select);
  const { language } = text;
  const number = (value: number) => formatNumber(value, { language });
  const communeName = `${text.units.kind[commune.kind].toLowerCase()} ${commune.name}`;
  return (
    <>
      <header className="profile-head">
        <h2>{village.name}</h2>
        <p className="hint">
          {text.profile.villageOf(communeName)} · <span className="number">{village.id}</span>
        </p>
        {village.geometryStatus === "sample" && (
          <p className="caution caution-sample">{text.profile.villageSampleNote}</p>
        )}
        <p className="profile-actions">
          <Button className="button" onPress={() => zoomTo(village.id)}>
            {text.controls.zoomToUnit}
          </Button>
          <Button className="button" onPress={() => select(commune.code)}>
            {text.controls.openCommune}
          </Button>
        </p>
      </header>
      <dl className="values">
        <ValueRow
          label={text.profile.difficulty}
          value={village.difficulty}
          dataset={dataset}
          format={(value) => difficultyTheme.format(text, value, "village")}
        />
        <ValueRow
          label={text.profile.poverty}
          value={village.povertyRatePct}
          dataset={dataset}
          format={(value) => formatPercent(value, { language, decimals: 1 })}
        />
        <ValueRow
          label={text.profile.households}
          value={village.households}
          dataset={dataset}
          format={(value) => `${number(value)} ${text.units.households}`}
        />
        <PopulationRows population={village.population} areaKm2={village.areaKm2} dataset={dataset} />
      </dl>
    </>
  );
}
