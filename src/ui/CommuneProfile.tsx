import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import { CRITERIA_SOURCE } from "../domain/criteria";
import type { Dataset } from "../domain/dataset";
import { historyOf } from "../domain/observed";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { CommunePlaces } from "./CommunePlaces";
import { CriteriaSection } from "./CriteriaSection";
import { citationsOf } from "./citations";
import { communeFigures, communeStandings } from "./communeFacts";
import { communeTarget } from "./edit/editTarget";
import { FormedFrom, MERGER_SOURCE } from "./FormedFrom";
import { ProfileSheet } from "./ProfileSheet";
import { PublishedFigures } from "./PublishedFigures";
import { PlaceButton } from "./placing/PlaceButton";
import { useRoads } from "./useRoads";
import { useText } from "./useText";
import { FactLine } from "./ValueRow";
import { VillageNames } from "./VillageNames";
import { WhyHost } from "./why/WhyHost";
import type { Cited } from "./why/whyProps";

/** Everything that is known of a commune or ward, on one page. */
export function CommuneProfile({ commune, dataset }: { commune: Commune; dataset: Dataset }) {
  const text = useText();
  const openVillages = useAtlas((state) => state.openVillages);
  const openOverlays = useAtlas((state) => state.openOverlays);
  const overlays = useAtlas(selectOverlays);
  const roads = useRoads();
  const [cited, setCited] = useState<Cited | null>(null);
  useEffect(() => void openOverlays(), [openOverlays]);

  const rows = useMemo(
    () => communeFigures(commune, { dataset, roads, text }),
    [commune, dataset, roads, text],
  );
  const standings = useMemo(() => communeStandings(commune, dataset), [commune, dataset]);
  const citations = useMemo(() => {
    const isHere = (it: { communeCodes: readonly string[] }) => it.communeCodes.includes(commune.code);
    return citationsOf(
      [
        ...rows.flatMap((it) => it.facts),
        ...(cited?.statements ?? []),
        { source: standings.length === 0 ? "" : CRITERIA_SOURCE },
        ...standings.flatMap((it) => it.rows.map(({ value }) => value)),
        { source: MERGER_SOURCE },
        ...historyOf(dataset, commune.code),
        ...(overlays?.zones ?? []).filter(isHere),
        ...(overlays?.resettlement ?? []).filter(isHere),
        ...dataset.villageNames.filter((it) => it.communeCode === commune.code),
      ],
      cited?.dataset ?? dataset,
      text,
    );
  }, [cited, commune, dataset, overlays, rows, standings, text]);
  const hasSample = [...rows.flatMap((it) => it.facts), ...standings.map((it) => it.value)].some(
    (it) => it.valueStatus === "sample",
  );
  return (
    <ProfileSheet
      unit={commune.code}
      title={`${text.units.kind[commune.kind]} ${commune.name}`}
      subtitle={
        <>
          {text.profile.code} <span className="number">{commune.code}</span> {text.profile.codeList}
        </>
      }
      commune={commune}
      citations={citations}
      hasSample={hasSample}
      actions={
        <>
          <Button className="button" onPress={() => openVillages(commune.code)}>
            {text.controls.openVillages}
          </Button>
          <PlaceButton task={{ do: "addVillage", communeCode: commune.code }} from={null} />
        </>
      }
    >
      <dl className="values">
        {rows.map((it) => (
          <FactLine
            key={it.id}
            row={it}
            dataset={dataset}
            target={communeTarget(it.id, commune, dataset, it.label, text)}
          />
        ))}
      </dl>
      <WhyHost unit={commune.code} level="commune" onCited={setCited} />
      <CriteriaSection commune={commune} standings={standings} dataset={dataset} />
      <CommunePlaces commune={commune} />
      <FormedFrom commune={commune} dataset={dataset} />
      <PublishedFigures commune={commune} dataset={dataset} />
      <VillageNames commune={commune} dataset={dataset} />
    </ProfileSheet>
  );
}
