import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Dataset } from "../domain/dataset";
import { isEnteredSource } from "../domain/entered/enteredSource";
import { type Draw, positionOf } from "../domain/placement";
import type { ValueStatus } from "../domain/provenance";
import { ageOfReportYears } from "../domain/reportAge";
import { today } from "../store/selectors";
import { useAtlas } from "../store/store";
import { formatDate } from "../text/format";
import type { Text } from "../text/text";
import { Badge } from "./Badge";
import { reportAgeWords } from "./overlayWords";
import { positionWords } from "./positionWords";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

/** What zones and sites have in common. */
export interface ReportedPlace {
  id: string;
  name: string;
  oldCommuneCode: string;
  communeCodes: readonly string[];
  valueStatus: ValueStatus;
  source: string;
  asOf: string;
  note: string;
  draw: Draw;
}

/** A line of a profile that is words; one without a value says so. */
export function WordsRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="value-row">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Name, kind and the ways on: to the place on the map, to its unit's profile. */
export function PlaceHead({
  place,
  kind,
  action,
  children,
}: {
  place: ReportedPlace;
  kind: string;
  /** a further way on */
  action: ReactNode;
  children: ReactNode;
}) {
  const text = useText();
  const zoomTo = useAtlas((state) => state.zoomTo);
  return (
    <header className="profile-head">
      <h2 className="place-title">
        {children}
        {place.name}
      </h2>
      <p className="hint">{kind}</p>
      <p className="profile-actions">
        {place.draw.rule !== "panel" && (
          <Button className="button" onPress={() => zoomTo(place.id)}>
            {text.overlays.zoom}
          </Button>
        )}
        {action}
      </p>
    </header>
  );
}

/** The former unit and today's units, each of which opens its profile. */
export function UnitRows({ place, dataset }: { place: ReportedPlace; dataset: Dataset }) {
  const text = useText();
  const choose = useAtlas((state) => state.choose);
  const old = dataset.oldCommunes.find((it) => it.code === place.oldCommuneCode);
  const units = dataset.communes.filter((it) => place.communeCodes.includes(it.code));
  return (
    <>
      {old !== undefined && (
        <WordsRow label={text.overlays.oldUnit}>
          <span className="value">
            {text.units.kind[old.kind]} {old.name}
          </span>
          <span className="source-line">
            {old.district} · {text.profile.oldCode(old.code)}
          </span>
        </WordsRow>
      )}
      <WordsRow label={text.overlays.newUnit}>
        {units.length === 0 && <span className="absent">{text.overlays.noUnit}</span>}
        <span className="place-units">
          {units.map((it) => (
            <Button key={it.code} className="link-button" onPress={() => choose(it.code)}>
              {text.units.kind[it.kind]} {it.name}
            </Button>
          ))}
        </span>
      </WordsRow>
    </>
  );
}

/** How the place came onto the map, or why it did not. */
export function GeometryRow({
  draw,
  instead,
  dataset,
}: {
  draw: Draw;
  instead: string | undefined;
  dataset: Dataset;
}) {
  const text = useText();
  const position = positionOf(draw);
  const placedBy = "placeSource" in draw && isEnteredSource(draw.placeSource) ? draw.placeSource : "";
  return (
    <WordsRow label={text.overlays.geometry}>
      <span className="value-words">
        {instead !== undefined
          ? text.overlays.drawnInstead(instead)
          : draw.rule === "panel"
            ? text.overlays.notDrawn
            : draw.rule === "outline"
              ? text.overlays.rule.outline
              : text.overlays.geometryStatus[draw.geometryStatus]}
      </span>
      {draw.placeNote !== "" && <span className="source-line">{draw.placeNote}</span>}
      {placedBy !== "" && position !== null && (
        <span className="source-line">
          {positionWords(position, text)} · {sourceTitle(dataset, placedBy, text)}
        </span>
      )}
    </WordsRow>
  );
}

/** The document behind the report, its date and its age. */
export function SourceRow({ place, dataset }: { place: ReportedPlace; dataset: Dataset }) {
  const text = useText();
  const reference = dataset.sources.get(place.source)?.reference ?? "";
  const age = reportAgeWords(ageOfReportYears(place.asOf, today()), text);
  return (
    <WordsRow label={text.overlays.source}>
      <span className="value-line">
        <span className="value-words">{sourceTitle(dataset, place.source, text)}</span>
        <Badge status={place.valueStatus} />
      </span>
      <span className="source-line">
        {place.asOf === ""
          ? text.provenance.noDate
          : text.provenance.asOf(formatDate(place.asOf, text.language))}
        {age !== null && ` · ${age}`}
      </span>
      {reference !== "" && <span className="source-line">{text.provenance.reference(reference)}</span>}
      {place.note !== "" && <span className="source-line">{place.note}</span>}
    </WordsRow>
  );
}

/** What no source says; nothing where all is known. */
export function UnknownRow({ keys }: { keys: readonly (keyof Text["overlays"]["unknowns"])[] }) {
  const text = useText();
  if (keys.length === 0) return null;
  return (
    <WordsRow label={text.overlays.unknown}>
      <ul className="unknowns">
        {keys.map((it) => (
          <li key={it}>{text.overlays.unknowns[it]}</li>
        ))}
      </ul>
    </WordsRow>
  );
}
