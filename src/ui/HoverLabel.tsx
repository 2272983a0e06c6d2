import { type RefObject, useEffect, useRef } from "react";
import { selectPicture } from "../store/selectors";
import { useAtlas } from "../store/store";
import { classLabel } from "../symbology/summary";
import { useText } from "./useText";

const OFFSET = 14;

/** Name, class and value of the unit under the pointer, beside the pointer and never under it. */
export function HoverLabel({ region }: { region: RefObject<HTMLElement | null> }) {
  const text = useText();
  const hovered = useAtlas((state) => state.hovered);
  const picture = useAtlas(selectPicture);
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
    <div ref={label} className="hover-label" aria-hidden="true" hidden={unit === undefined}>
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
