import { type RefObject, useEffect, useRef } from "react";
import type { ResettlementSite } from "../domain/resettlement";
import type { ProductionZone } from "../domain/zone";
import { selectPicture } from "../store/selectors";
import { type AtlasState, useAtlas } from "../store/store";
import { classLabel } from "../symbology/summary";
import { qualifiedWords } from "./overlayWords";
import { useText } from "./useText";

const OFFSET = 14;

/** Name, class and value of the unit under the pointer, beside the pointer and never under it. */
export function HoverLabel({ region }: { region: RefObject<HTMLElement | null> }) {
  const text = useText();
  const hovered = useAtlas((state) => state.hovered);
  const picture = useAtlas(selectPicture);
  const place = useAtlas(hoveredPlaceRow);
  const label = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const area = region.current;
    if (area === null) return;
    const follow = (event: PointerEvent) => {
      const element = label.current;
      if (element === null) return;
      const { left, top, width } = area.getBoundingClientRect();
      const x = event.clientX - left;
      const flips = x > width - element.offsetWidth - 2 * OFFSET;
      element.style.translate = `${flips ? x - element.offsetWidth - OFFSET : x + OFFSET}px ${event.clientY - top + OFFSET}px`;
      element.dataset.near = "true";
    };
    const leave = () => label.current?.removeAttribute("data-near");
    area.addEventListener("pointermove", follow);
    area.addEventListener("pointerleave", leave);
    return () => {
      area.removeEventListener("pointermove", follow);
      area.removeEventListener("pointerleave", leave);
    };
  }, [region]);

  const unit = picture?.units.find((it) => it.id === hovered);
  const isSample = unit?.value.valueStatus === "sample";
  return (
    <div ref={label} className="hover-label" aria-hidden="true" hidden={unit === undefined && place === null}>
      {place !== null && <PlaceLabel place={place} />}
      {unit !== undefined && picture !== null && (
        <>
          <strong>
            {unit.kind === "village" ? unit.name : `${text.units.kind[unit.kind]} ${unit.name}`}
          </strong>
          <span>{classLabel(picture, unit, text)}</span>
          {typeof unit.value.value === "number" && (
            <span className="number">{picture.theme.format(text, unit.value.value, picture.level)}</span>
          )}
          {isSample && <span className="badge badge-sample">{text.status.sample}</span>}
        </>
      )}
    </div>
  );
}

/** The zone or site under the pointer. */
function hoveredPlaceRow({ hoveredPlace, overlays }: AtlasState): ProductionZone | ResettlementSite | null {
  if (hoveredPlace === null || overlays === null) return null;
  const rows = hoveredPlace.kind === "zone" ? overlays.zones : overlays.resettlement;
  return rows.find((it) => it.id === hoveredPlace.id) ?? null;
}

function PlaceLabel({ place }: { place: ProductionZone | ResettlementSite }) {
  const text = useText();
  const isZone = "crop" in place;
  const figure = isZone
    ? place.areaHa !== null && qualifiedWords(place.areaHa, place.qualifier, "ha", text)
    : place.households !== null &&
      qualifiedWords(place.households, place.householdsQualifier, text.units.households, text);
  return (
    <>
      <strong>{place.name}</strong>
      <span>{isZone ? text.overlays.name[place.crop] : text.overlays.state[place.state]}</span>
      {figure !== false && <span className="number">{figure}</span>}
    </>
  );
}
