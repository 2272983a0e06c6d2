import { useEffect, useRef } from "react";
import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { countUnplaced, selectPicked } from "../../store/pickingSelectors";
import { STROKE_SHAPES } from "../../store/pickingSlice";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { pickingTextOf } from "../../text/pickingText";
import { useText } from "../useText";
import { leavePicking } from "./leavePicking";

/** On the edge of the map, above it: how to tick villages, how many are, and the same without drawing. */
export function PickingBar() {
  const { language } = useText();
  const words = pickingTextOf(language);
  const picked = useAtlas(selectPicked);
  const unplaced = useAtlas(countUnplaced);
  const shape = useAtlas((state) => state.strokeShape);
  const { setStrokeShape, setSelection, wishInView } = useAtlas.getState();
  const number = (value: number) => formatNumber(value, { language });
  const first = useRef<HTMLButtonElement>(null);
  // the first thing that can be done without a pointer
  useEffect(() => first.current?.focus(), []);
  return (
    <section className="picking-bar" aria-label={words.bar}>
      <div className="picking-words">
        <p>{words.how[shape]}</p>
        <p className="picking-count" role="status" aria-label={words.count}>
          <strong>{words.picked(number(picked.size))}</strong>
          {unplaced > 0 && <span>{words.unplaced(number(unplaced))}</span>}
        </p>
      </div>
      <div className="picking-actions">
        <ToggleButtonGroup
          className="picking-shapes"
          aria-label={words.shape}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shape]}
          onSelectionChange={(keys) => {
            const chosen = STROKE_SHAPES.find((it) => keys.has(it));
            if (chosen !== undefined) setStrokeShape(chosen);
          }}
        >
          {STROKE_SHAPES.map((it) => (
            <ToggleButton key={it} id={it} className="button">
              {words.shapes[it]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button ref={first} className="button" onPress={wishInView}>
          {words.inView}
        </Button>
        <Button className="button" isDisabled={picked.size === 0} onPress={() => setSelection(new Set())}>
          {words.clear}
        </Button>
        <Button className="button button-primary" onPress={leavePicking}>
          {words.done}
        </Button>
      </div>
    </section>
  );
}
