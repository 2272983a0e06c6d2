import type { Dataset } from "../domain/dataset";
import { positionOf } from "../domain/placement";
import { missing, type Value } from "../domain/provenance";
import { type ResettlementSite, statusToday } from "../domain/resettlement";
import { today } from "../store/selectors";
import { STATE_PLATES } from "../symbology/overlayMarks";
import { NoteSection } from "./edit/NoteSection";
import { RemoveSection } from "./edit/RemoveSection";
import { OverlaySign } from "./OverlaySigns";
import { qualifiedWords } from "./overlayWords";
import { GeometryRow, PlaceHead, SourceRow, UnitRows, UnknownRow, WordsRow } from "./PlaceProfileParts";
import { PlaceButton } from "./placing/PlaceButton";
import { useText } from "./useText";
import { ValueRow } from "./ValueRow";

/** Everything that one report says of people who must move or have moved, and what it does not. */
export function SiteProfile({ site, dataset }: { site: ResettlementSite; dataset: Dataset }) {
  const text = useText();
  const words = text.overlays;
  const { isUnknownToday } = statusToday(site, today());
  const reported = (value: number | null): Value<number> =>
    value === null
      ? missing()
      : { value, valueStatus: site.valueStatus, source: site.source, asOf: site.asOf };
  const hazards = site.hazards.map((it) => words.hazard[it]).join(", ");
  return (
    <>
      <PlaceHead
        place={site}
        kind={`${words.name.resettlement} · ${words.kind[site.kind]}`}
        // a figure of a district or of the province is of no one place
        action={
          site.kind !== "total" && (
            <PlaceButton
              task={{ do: "moveSite", id: site.id, name: site.name, communeCode: site.communeCode }}
              from={positionOf(site.draw)}
            />
          )
        }
      >
        <OverlaySign
          colour="resettlement"
          sign={site.hazards[0] ?? "home"}
          plate={STATE_PLATES[site.state]}
          isHollow={isUnknownToday}
        />
      </PlaceHead>
      <dl className="values">
        <WordsRow label={words.hazardLabel}>
          <span className="value-words">{hazards === "" ? words.noHazard : hazards}</span>
          {site.hazardText !== "" && <span className="source-line">{site.hazardText}</span>}
        </WordsRow>
        <WordsRow label={words.reportedState}>
          <span className="value">{words.state[site.state]}</span>
          {site.stateText !== "" && <span className="source-line">{site.stateText}</span>}
        </WordsRow>
        <WordsRow label={words.stateToday}>
          <span className={isUnknownToday ? "absent" : "value-words"}>
            {isUnknownToday ? words.todayUnknown : words.todayAsReported}
          </span>
        </WordsRow>
        <ValueRow
          label={words.households}
          value={reported(site.households)}
          dataset={dataset}
          format={(value) => qualifiedWords(value, site.householdsQualifier, text.units.households, text)}
          absent={words.noFigure}
        />
        <ValueRow
          label={words.persons}
          value={reported(site.persons)}
          dataset={dataset}
          format={(value) => qualifiedWords(value, site.personsQualifier, text.units.people, text)}
          absent={words.noFigure}
        />
        <UnitRows place={site} dataset={dataset} />
        <GeometryRow draw={site.draw} instead={undefined} dataset={dataset} />
        <SourceRow place={site} dataset={dataset} />
        <UnknownRow keys={unknownsOf(site, isUnknownToday)} />
      </dl>
      <NoteSection unit={site.id} />
      <RemoveSection kind="site" id={site.id} name={site.name} />
    </>
  );
}

function unknownsOf(site: ResettlementSite, isUnknownToday: boolean) {
  return [
    "boundary" as const,
    ...(site.households === null ? ["households" as const] : []),
    ...(site.persons === null ? ["persons" as const] : []),
    ...(site.hazards.length === 0 ? ["hazard" as const] : []),
    ...(site.asOf === "" ? ["date" as const] : []),
    ...(isUnknownToday ? ["today" as const] : []),
  ];
}
