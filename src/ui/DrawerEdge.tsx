import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useText } from "./useText";

/** px; the map above keeps its own least height, whatever is asked for here */
const LEAST = 136;
const MOST = 720;
const STEP = 32;

interface DrawerEdgeProps {
  /** null: as high as the page makes it */
  height: number | null;
  onHeight: (height: number | null) => void;
}

/** Upper edge of the drawer: pulled, or moved with the arrow keys; twice pressed it goes back. */
export function DrawerEdge({ height, onHeight }: DrawerEdgeProps) {
  const text = useText();
  const edge = useRef<HTMLDivElement>(null);
  const measured = () => Math.round(edge.current?.parentElement?.offsetHeight ?? LEAST);
  const set = (wanted: number) => onHeight(Math.max(LEAST, Math.min(MOST, Math.round(wanted))));

  function pull(event: PointerEvent<HTMLDivElement>): void {
    const { currentTarget, pointerId, clientY: startY } = event;
    const start = measured();
    currentTarget.setPointerCapture(pointerId);
    const move = (it: globalThis.PointerEvent) => set(start + startY - it.clientY);
    const stop = () => currentTarget.removeEventListener("pointermove", move);
    currentTarget.addEventListener("pointermove", move);
    currentTarget.addEventListener("lostpointercapture", stop, { once: true });
  }
  function press(event: KeyboardEvent): void {
    const heights: Readonly<Record<string, number>> = {
      ArrowUp: measured() + STEP,
      ArrowDown: measured() - STEP,
      Home: LEAST,
      End: MOST,
    };
    const wanted = heights[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      ref={edge}
      role="separator"
      className="drawer-edge"
      aria-label={text.table.resize}
      aria-orientation="horizontal"
      aria-valuenow={height ?? LEAST}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={pull}
      onKeyDown={press}
      onDoubleClick={() => onHeight(null)}
    />
  );
}
