import { Button } from "react-aria-components";
import { attainmentByCommune, indicatorsMet, summariseAttainment } from "../domain/attainment";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import { classifyDifficulty } from "../domain/difficulty";
import { observedValue } from "../domain/observed";
import { useAtlas } from "../store/store";
import { ATTAINMENT_YEAR } from "../symbology/attainmentTheme";
import { difficultyTheme } from "../symbology/difficultyTheme";
import { formatNumber, formatPercent } from "../text/format";
import { CommunePlaces } from "./CommunePlaces";
import { FormedFrom } from "./FormedFrom";
import { PopulationRows } from "./PopulationRows";
import { PublishedFigures } from "./PublishedFigures";
import { useText } from "./useText";
import { ValueRow } from "./ValueRow";
import { VillageNames } from "./VillageNames";

/** Everything that is published of a commune or ward. */
export function CommuneProfile({ commune, dataset }: { commune: Commune; dataset: Dataset }) {
  const text = useText();
  const zoomTo = useAtlas((state) => state.zoomTo);
  const openVillages = useAtlas((state) => state.openVillages);
  const { language } = text;
  const cells = attainmentByCommune(dataset.attainment, ATTAINMENT_YEAR).get(commune.code);
  const met = indicatorsMet(commune, cells, dataset.indicators);
  const { applicable } = summariseAttainment(commune, cells, dataset.indicators);
  const number = (value: number) => formatNumber(value, { language });
  return (
    <>
      <header className="profile-head">
        <h2>
          {text.units.kind[commune.kind]} {commune.name}
        </h2>
        <p className="hint">
          {text.profile.code} <span className="number">{commune.code}</span> {text.profile.codeList}
        </p>
        <p className="profile-actions">
          <Button className="button" onPress={() => zoomTo(commune.code)}>
            {text.controls.zoomToUnit}
          </Button>
          <Button className="button" onPress={() => openVillages(commune.code)}>
            {text.controls.openVillages}
          </Button>
        </p>
      </header>
      <dl className="values">
        <ValueRow
          label={text.profile.difficulty}
          value={classifyDifficulty(commune)}
          dataset={dataset}
          format={(value) => difficultyTheme.format(text, value, "commune")}
        />
        <ValueRow
          label={text.profile.attainment}
          value={met}
          dataset={dataset}
          format={(value) => text.profile.attainmentOf(number(value), number(applicable))}
          isNotApplicable={commune.kind === "ward"}
          absent={commune.kind === "ward" ? text.profile.wardCriteria : text.profile.notAssessed}
        />
        <ValueRow
          label={text.profile.poverty}
          value={observedValue(dataset.observations, commune.code, "povertyRatePct")}
          dataset={dataset}
          format={(value) => formatPercent(value, { language, decimals: 2 })}
        />
        <PopulationRows population={commune.population} areaKm2={commune.areaKm2} dataset={dataset} />
        <ValueRow
          label={text.profile.seat}
          value={commune.seat}
          dataset={dataset}
          format={(value) => value}
        />
      </dl>
      <FormedFrom commune={commune} dataset={dataset} />
      <PublishedFigures commune={commune} dataset={dataset} />
      <CommunePlaces commune={commune} />
      <VillageNames commune={commune} dataset={dataset} />
    </>
  );
}
