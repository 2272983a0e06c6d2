import { useEffect, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Village } from "../domain/village";
import { selectOverlays } from "../store/selectors";
import { useAtlas } from "../store/store";
import { roadOfVillage } from "../store/villageRoadsSelectors";
import { CommunePlaces } from "./CommunePlaces";
import { citationsOf } from "./citations";
import { communeFigures, nearestRoadFact } from "./communeFacts";
import { nameTarget, villageTarget } from "./edit/editTarget";
import { FormedFrom, MERGER_SOURCE } from "./FormedFrom";
import { WordsRow } from "./PlaceProfileParts";
import { ProfileSheet } from "./ProfileSheet";
import { PlaceButton } from "./placing/PlaceButton";
import { positionWords } from "./positionWords";
import { useRoads } from "./useRoads";
import { useText } from "./useText";
import { FactLine } from "./ValueRow";
import { villageFigures } from "./villageFacts";
import { WhyHost } from "./why/WhyHost";
import type { Cited } from "./why/whyProps";

interface VillageProfileProps {
  village: Village;
  commune: Commune;
  dataset: Dataset;
}

/** What of a commune says where its villages lie; a village with a position has its own distance to a road. */
const AROUND: ReadonlySet<string> = new Set(["road", "seat"]);

/** Everything that is known of a village, and what of its commune a decision on it needs. */
export function VillageProfile({ village, commune, dataset }: VillageProfileProps) {
  const text = useText();
  const select = useAtlas((state) => state.select);
  const rows = useMemo(() => villageFigures(village, text), [village, text]);
  const [cited, setCited] = useState<Cited | null>(null);
  const openOverlays = useAtlas((state) => state.openOverlays);
  const overlays = useAtlas(selectOverlays);
  const roads = useRoads();
  const villageRoads = useAtlas((state) => state.villageRoads);
  useEffect(() => void openOverlays(), [openOverlays]);
  useEffect(() => void useAtlas.getState().openVillageRoads([village]), [village]);
  const around = useMemo(() => {
    const ofCommune = communeFigures(commune, { dataset, roads, text })
      .filter(({ id }) => AROUND.has(id))
      .map((it) => ({ ...it, label: text.profile.ofCommune(it.label) }));
    const road = roadOfVillage(villageRoads, village);
    if (road === null) return ofCommune;
    const own = {
      id: "road",
      label: text.dossier.road.label,
      hint: "",
      facts: [nearestRoadFact(road, text)],
    };
    return [own, ...ofCommune.filter(({ id }) => id !== "road")];
  }, [commune, village, villageRoads, dataset, roads, text]);
  const isHere = (it: { communeCodes: readonly string[] }) => it.communeCodes.includes(commune.code);
  const facts = [...rows, ...around].flatMap((it) => it.facts);
  const communeName = `${text.units.kind[commune.kind].toLowerCase()} ${commune.name}`;
  const { geometryStatus } = village;
  const status = geometryStatus === "sample" ? null : geometryStatus;
  const isSample = village.geometryStatus === "sample";
  return (
    <ProfileSheet
      unit={village.id}
      title={village.name}
      subtitle={
        <>
          {text.profile.villageOf(communeName)} · <span className="number">{village.id}</span>
        </>
      }
      titleTarget={nameTarget(village, text)}
      commune={commune}
      citations={citationsOf(
        [
          ...facts,
          ...(cited?.statements ?? []),
          { source: MERGER_SOURCE },
          ...(overlays?.zones ?? []).filter(isHere),
          ...(overlays?.resettlement ?? []).filter(isHere),
        ],
        cited?.dataset ?? dataset,
        text,
      )}
      hasSample={isSample || facts.some((it) => it.valueStatus === "sample")}
      actions={
        <>
          <Button className="button" onPress={() => select(commune.code)}>
            {text.controls.openCommune}
          </Button>
          {!isSample && (
            <PlaceButton
              task={{ do: "moveVillage", id: village.id, name: village.name, communeCode: commune.code }}
              from={village.position}
            />
          )}
        </>
      }
    >
      {isSample && <p className="caution caution-sample">{text.profile.villageSampleNote}</p>}
      <dl className="values">
        {rows.map((it) => (
          <FactLine
            key={it.id}
            row={it}
            dataset={dataset}
            target={villageTarget(it.id, village, it.label, text)}
          />
        ))}
        {!isSample && (
          <WordsRow label={text.overlays.geometry}>
            <span className={village.position === null ? "absent" : "value-words"}>
              {village.position === null ? text.office.noPosition : positionWords(village.position, text)}
            </span>
            {village.position !== null && status !== null && (
              <span className="source-line">{text.overlays.geometryStatus[status]}</span>
            )}
          </WordsRow>
        )}
        {around.map((it) => (
          <FactLine key={it.id} row={it} dataset={dataset} />
        ))}
      </dl>
      <WhyHost unit={village.id} level="village" onCited={setCited} />
      <CommunePlaces commune={commune} />
      <FormedFrom
        commune={commune}
        dataset={dataset}
        title={text.profile.communeFormedFrom(`${text.units.kind[commune.kind]} ${commune.name}`)}
      />
    </ProfileSheet>
  );
}
