import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from "react";
import type { LngLat } from "../../domain/commune";
import { useAtlas } from "../../store/store";
import type { MapLens } from "../../symbology/map/mapLens";
import { PLACING_FORM } from "./placingForm";

interface PlacingHandleProps {
  lens: MapLens;
  position: LngLat;
  /** “Điểm đang đặt: Bản Pa Ủ” */
  label: string;
  /** which keys move it */
  hint: string;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const FAR = 10;

/** The pin that is dragged, or moved by arrow keys; its tip is the place. */
export function PlacingHandle({ lens, position, label, hint }: PlacingHandleProps) {
  const setPlace = useAtlas((state) => state.setPlace);
  const pin = useRef<HTMLButtonElement>(null);
  /** from the pointer to the tip while it is dragged */
  const grip = useRef<{ x: number; y: number } | null>(null);

  useLayoutEffect(() => {
    const stand = () => {
      const { x, y } = lens.pixelOf(position);
      if (pin.current !== null) pin.current.style.translate = `${x}px ${y}px`;
    };
    stand();
    return lens.onMove(stand);
  }, [lens, position]);

  // whoever has just typed a position goes on typing
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where it first appears
  useEffect(() => {
    lens.show(position);
    if (!(document.activeElement instanceof HTMLInputElement)) pin.current?.focus({ preventScroll: true });
  }, [lens]);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    const { x, y } = lens.pixelOf(position);
    grip.current = { x: x - event.clientX, y: y - event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = grip.current;
    if (from !== null) setPlace(lens.positionAt({ x: event.clientX + from.x, y: event.clientY + from.y }));
  };
  const letGo = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === "Enter") {
      event.preventDefault();
      document.querySelector<HTMLFormElement>(`#${PLACING_FORM}`)?.requestSubmit();
    }
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const length = event.shiftKey ? FAR : 1;
    const { x, y } = lens.pixelOf(position);
    const next = lens.positionAt({ x: x + step[0] * length, y: y + step[1] * length });
    setPlace(next);
    lens.show(next);
  };
  return (
    <button
      ref={pin}
      type="button"
      className="placing-pin"
      aria-label={label}
      aria-description={hint}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 44 52" aria-hidden="true">
        <path d="M22 50C22 50 8 32 8 20a14 14 0 0 1 28 0c0 12-14 30-14 30Z" />
        <circle cx="22" cy="20" r="5" />
      </svg>
    </button>
  );
}
