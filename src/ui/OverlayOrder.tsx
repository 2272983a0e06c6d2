import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../store/store";
import type { Overlay } from "../store/view";
import { OVERLAY_ROWS, type OverlayRow } from "../symbology/overlays";
import { formatNumber } from "../text/format";
import { moved } from "./moved";
import { OverlaySign } from "./OverlaySigns";
import { useText } from "./useText";

/**
 * Which overlay lies on which: dragged by its row, by finger too, or moved by its arrows. Our own, because
 * react-aria's drag and drop speaks no Vietnamese and the browser's own does not answer to a finger.
 */
export function OverlayOrder() {
  const text = useText();
  const shown = useAtlas((state) => state.view.overlays);
  const orderOverlays = useAtlas((state) => state.orderOverlays);
  const [dragged, setDragged] = useState<{ id: Overlay; order: readonly Overlay[] } | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<string | null>(null);

  // a row that moves in the page loses the focus of its button
  useEffect(() => {
    if (focusAfter.current === null) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-move="${focusAfter.current}"]`);
    focusAfter.current = null;
    button?.focus();
  });

  if (shown.length < 2) return null;
  // the list reads from the top down, the address and the map from the ground up
  const rows = dragged?.order ?? [...shown].reverse();
  const commit = (order: readonly Overlay[], id: Overlay) => {
    orderOverlays([...order].reverse());
    const number = (value: number) => formatNumber(value, { language: text.language });
    const name = text.overlays.name[id];
    setSaid(text.overlays.order.moved(name, number(order.indexOf(id) + 1), number(order.length)));
  };
  const step = (id: Overlay, by: 1 | -1) => {
    const to = rows.indexOf(id) + by;
    if (to < 0 || to >= rows.length) return;
    focusAfter.current = `${id}${by}`;
    commit(moved(rows, id, to), id);
  };
  /** The row that the pointer is over, of those in the list. */
  const rowAt = (y: number) => {
    const items = [...(list.current?.children ?? [])].map((it) => it.getBoundingClientRect());
    const below = items.findIndex((it) => y < it.bottom);
    return below < 0 ? items.length - 1 : below;
  };
  /** The pointer is held by the list: a row that moves in the page would lose it. */
  const drag = (y: number) => {
    if (dragged !== null) setDragged({ ...dragged, order: moved(dragged.order, dragged.id, rowAt(y)) });
  };
  // by its own place: the last move may not have been rendered yet
  const drop = (y: number) => {
    if (dragged === null) return;
    const order = moved(dragged.order, dragged.id, rowAt(y));
    if (order.join() !== [...shown].reverse().join()) commit(order, dragged.id);
    setDragged(null);
  };
  return (
    <section className="overlay-order">
      <h3>{text.overlays.order.title}</h3>
      <p className="hint">{text.overlays.order.hint}</p>
      <ol
        ref={list}
        aria-label={text.overlays.order.title}
        onPointerMove={({ clientY }) => drag(clientY)}
        onPointerUp={({ clientY }) => drop(clientY)}
        onPointerCancel={() => setDragged(null)}
      >
        {rows.map((id) => (
          <OrderRow
            key={id}
            row={OVERLAY_ROWS.find((it) => it.id === id) as OverlayRow}
            isDragged={dragged?.id === id}
            isFirst={rows[0] === id}
            isLast={rows.at(-1) === id}
            onStep={(by) => step(id, by)}
            onGrab={(pointer) => {
              list.current?.setPointerCapture(pointer);
              setDragged({ id, order: rows });
            }}
          />
        ))}
      </ol>
      <p className="only-heard" role="status">
        {said}
      </p>
    </section>
  );
}

interface OrderRowProps {
  row: OverlayRow;
  isDragged: boolean;
  isFirst: boolean;
  isLast: boolean;
  onStep: (by: 1 | -1) => void;
  /** a pointer, by its id, begins to drag the row */
  onGrab: (pointer: number) => void;
}

function OrderRow({ row, isDragged, isFirst, isLast, onStep, onGrab }: OrderRowProps) {
  const text = useText();
  const name = row.label(text);
  const words = text.overlays.order;
  return (
    <li className="order-row" data-dragged={isDragged}>
      <span
        className="order-grip"
        onPointerDown={(event) => {
          // a finger drags by the handle alone, so that it can still scroll past the rows
          const isOnHandle =
            event.target instanceof Element && event.target.closest(".order-handle") !== null;
          if (event.button !== 0 || (event.pointerType === "touch" && !isOnHandle)) return;
          event.preventDefault();
          onGrab(event.pointerId);
        }}
      >
        <span className="order-handle">
          <GripVertical size={16} aria-hidden="true" />
        </span>
        <OverlaySign colour={row.colour} sign={row.sign} />
        <span>{name}</span>
      </span>
      <Button
        className="icon-button"
        data-move={`${row.id}-1`}
        aria-label={words.raise(name)}
        aria-disabled={isFirst}
        onPress={() => onStep(-1)}
      >
        <ArrowUp size={16} />
      </Button>
      <Button
        className="icon-button"
        data-move={`${row.id}1`}
        aria-label={words.lower(name)}
        aria-disabled={isLast}
        onPress={() => onStep(1)}
      >
        <ArrowDown size={16} />
      </Button>
    </li>
  );
}
