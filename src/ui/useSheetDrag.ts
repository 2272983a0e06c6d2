import { type PointerEvent as HeadEvent, type RefObject, useEffect, useRef } from "react";
import { type SheetSize, sheetHeight, sheetSizeAt } from "./sheetSize";

/** A finger trembles by less, in pixels. */
const STILL = 8;

/**
 * Lets a person pull the sheet by its head. While it is pulled only the sheet moves: the map below keeps its
 * size until the sheet rests. `wasPulled` tells a press on the head from the end of a pull.
 */
export function useSheetDrag(
  sheet: RefObject<HTMLElement | null>,
  size: SheetSize,
  onSize: (size: SheetSize) => void,
) {
  const isPulled = useRef(false);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const onPointerDown = ({ pointerId, clientY: startY, isPrimary, button }: HeadEvent) => {
    isPulled.current = false;
    const { current: element } = sheet;
    const room = element?.parentElement?.clientHeight ?? 0;
    if (element === null || !isPrimary || button !== 0) return;
    const startHeight = element.offsetHeight;

    const move = (event: PointerEvent) => {
      const risen = startY - event.clientY;
      if (event.pointerId !== pointerId || (!isPulled.current && Math.abs(risen) < STILL)) return;
      isPulled.current = true;
      element.dataset.pulled = "true";
      const height = Math.min(room, Math.max(sheetHeight("folded", room), startHeight + risen));
      element.style.height = `${height}px`;
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      const height = element.offsetHeight;
      stop.current();
      if (isPulled.current) onSize(sheetSizeAt(height, size, room));
    };
    // on the window: the pointer leaves the head faster than the sheet follows, and buttons in it keep no hold
    stop.current();
    const listening = new AbortController();
    stop.current = () => {
      listening.abort();
      delete element.dataset.pulled;
      element.style.removeProperty("height");
    };
    const { signal } = listening;
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", up, { signal });
    window.addEventListener("pointercancel", stop.current, { signal });
  };

  return { wasPulled: () => isPulled.current, onPointerDown };
}
