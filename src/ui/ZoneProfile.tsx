import type { Dataset } from "../domain/dataset";
import { positionOf } from "../domain/placement";
import { missing } from "../domain/provenance";
import { ageOfReportYears, REPORT_HOLDS_YEARS } from "../domain/reportAge";
import type { ProductionZone } from "../domain/zone";
import { today } from "../store/selectors";
import { NoteSection } from "./edit/NoteSection";
import { RemoveSection } from "./edit/RemoveSection";
import { OverlaySign } from "./OverlaySigns";
import { qualifiedWords } from "./overlayWords";
import { GeometryRow, PlaceHead, SourceRow, UnitRows, UnknownRow, WordsRow } from "./PlaceProfileParts";
import { PlaceButton } from "./placing/PlaceButton";
import { useText } from "./useText";
import { ValueRow } from "./ValueRow";

interface ZoneProfileProps {
  zone: ProductionZone;
  /** name of the newer row that the map draws in its stead */
  instead: string | undefined;
  dataset: Dataset;
}

/** Everything that one report says of a production zone, and what it does not. */
export function ZoneProfile({ zone, instead, dataset }: ZoneProfileProps) {
  const text = useText();
  const words = text.overlays;
  const { areaHa, valueStatus, source, asOf } = zone;
  return (
    <>
      <PlaceHead
        place={zone}
        kind={`${words.name[zone.crop]} · ${words.scope[zone.scope]}`}
        action={
          canBePlaced(zone) && (
            <PlaceButton
              task={{ do: "moveZone", id: zone.id, name: zone.name, communeCode: "" }}
              from={positionOf(zone.draw)}
            />
          )
        }
      >
        <OverlaySign colour={zone.crop} sign={zone.crop} />
      </PlaceHead>
      <dl className="values">
        <ValueRow
          label={zone.crop === "cage-fish" ? words.waterArea : words.area}
          value={areaHa === null ? missing<number>() : { value: areaHa, valueStatus, source, asOf }}
          dataset={dataset}
          format={(value) => qualifiedWords(value, zone.qualifier, "ha", text)}
          absent={words.noArea}
        />
        {zone.variety !== "" && (
          <WordsRow label={words.variety}>
            <span className="value">{zone.variety}</span>
          </WordsRow>
        )}
        {zone.text !== "" && (
          <WordsRow label={words.reportSays}>
            <span className="value-words">{zone.text}</span>
          </WordsRow>
        )}
        <UnitRows place={zone} dataset={dataset} />
        <GeometryRow draw={zone.draw} instead={instead} dataset={dataset} />
        <SourceRow place={zone} dataset={dataset} />
        <UnknownRow keys={unknownsOf(zone)} />
      </dl>
      <NoteSection unit={zone.id} />
      <RemoveSection kind="zone" id={zone.id} name={zone.name} />
    </>
  );
}

/** A hatched district lies where its communes lie, and a figure of the province is of no one place. */
function canBePlaced({ draw, scope }: ProductionZone): boolean {
  return draw.rule !== "extent" && !["province", "region", "oldDistrict"].includes(scope);
}

function unknownsOf({ areaHa, communeCodes, asOf, draw }: ProductionZone) {
  const age = ageOfReportYears(asOf, today());
  const isOld = age === null || age > REPORT_HOLDS_YEARS;
  return [
    ...(draw.rule === "outline" ? [] : ["boundary" as const]),
    ...(areaHa === null ? ["area" as const] : []),
    ...(communeCodes.length === 0 ? ["unit" as const] : []),
    ...(asOf === "" ? ["date" as const] : []),
    ...(isOld ? ["today" as const] : []),
  ];
}
