import { useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Village } from "../domain/village";
import { useAtlas } from "../store/store";
import { citationsOf } from "./citations";
import { nameTarget, villageTarget } from "./edit/editTarget";
import { WordsRow } from "./PlaceProfileParts";
import { ProfileSheet } from "./ProfileSheet";
import { PlaceButton } from "./placing/PlaceButton";
import { positionWords } from "./positionWords";
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

/** Everything that is known of a village. */
export function VillageProfile({ village, commune, dataset }: VillageProfileProps) {
  const text = useText();
  const select = useAtlas((state) => state.select);
  const rows = useMemo(() => villageFigures(village, text), [village, text]);
  const [cited, setCited] = useState<Cited | null>(null);
  const facts = rows.flatMap((it) => it.facts);
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
      citations={citationsOf([...facts, ...(cited?.statements ?? [])], cited?.dataset ?? dataset, text)}
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
      </dl>
      <WhyHost unit={village.id} level="village" onCited={setCited} />
    </ProfileSheet>
  );
}
