import { ChevronDown, Redo2, Undo2 } from "lucide-react";
import { useId, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { isEmpty } from "../../domain/entered/applyChange";
import type { Change } from "../../domain/entered/change";
import { selectEnteredFiles } from "../../store/enteredSelectors";
import { useAtlas } from "../../store/store";
import { changeWords } from "./changeWords";
import { holdingWords } from "./holdingWords";
import { KeepMessages } from "./KeepMessages";
import { savePackage } from "./savePackage";
import { UNDO_STEP } from "./undoButton";
import { useOfficeWords } from "./useOfficeWords";

/** What the office has entered, whether it is kept, the steps back and forth, and the ways to log and package. */
export function OfficeBar() {
  const words = useOfficeWords();
  const { text, keep, office } = words;
  const entered = useAtlas((state) => state.entered);
  const status = useAtlas((state) => state.keepStatus);
  const files = selectEnteredFiles(entered);
  const hasEntered = !isEmpty(entered);
  return (
    <section aria-label={office.bar.label}>
      <div className="notice office-bar" role="note">
        <p className="office-holds">
          {hasEntered
            ? office.bar.holds(
                [
                  holdingWords(entered, words),
                  ...(files.length === 0 ? [] : [office.bar.fromFiles(files.join(", "))]),
                ].join(" "),
              )
            : office.bar.nothing}
        </p>
        <span className="office-keep" role="status" aria-label={office.bar.keep} data-status={status}>
          {keep.status[status]}
        </span>
        <Steps />
        <MenuTrigger>
          <Button className="button" aria-label={office.bar.more}>
            <span className="office-word">{office.bar.more}</span>
            <ChevronDown size={16} aria-hidden="true" />
          </Button>
          <Popover className="office-popover" placement="bottom end">
            <Menu
              className="office-menu"
              aria-label={office.bar.more}
              onAction={(key) => {
                const { setOfficePanel } = useAtlas.getState();
                if (key === "log" || key === "reset") setOfficePanel(key);
                else void savePackage().catch(() => setOfficePanel("export"));
              }}
            >
              <MenuItem className="office-item" id="log">
                {keep.changeLog}
              </MenuItem>
              <MenuItem className="office-item" id="package">
                {keep.savePackage}
              </MenuItem>
              <MenuItem className="office-item" id="reset" isDisabled={!hasEntered}>
                {keep.reset}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      <KeepMessages text={text} keep={keep} />
    </section>
  );
}

/** “Hoàn tác” and “Làm lại”, each saying what it would do, and what was done last. */
function Steps() {
  const words = useOfficeWords();
  const { keep, office } = words;
  const journal = useAtlas((state) => state.journal);
  const { undo, redo } = useAtlas.getState();
  const [said, setSaid] = useState("");
  const [last, next] = [journal.done.at(-1), journal.undone.at(-1)];
  const take = (change: Change | undefined, step: () => void, say: (what: string) => string) => {
    if (change === undefined) return;
    step();
    setSaid(say(changeWords(change, words)));
  };
  const step = (change: Change | undefined) => (change === undefined ? "" : changeWords(change, words));
  const id = useId();
  return (
    <span className="office-steps">
      <span title={last === undefined ? keep.undo : office.bar.undoWhat(step(last))}>
        <Button
          className="button"
          data-step={UNDO_STEP}
          aria-label={keep.undo}
          aria-describedby={`${id}-last`}
          isDisabled={last === undefined}
          onPress={() => take(last, undo, office.bar.undone)}
        >
          <Undo2 size={16} aria-hidden="true" />
          <span className="office-word">{keep.undo}</span>
        </Button>
      </span>
      <span title={next === undefined ? keep.redo : office.bar.redoWhat(step(next))}>
        <Button
          className="button"
          aria-label={keep.redo}
          aria-describedby={`${id}-next`}
          isDisabled={next === undefined}
          onPress={() => take(next, redo, office.bar.redone)}
        >
          <Redo2 size={16} aria-hidden="true" />
          <span className="office-word">{keep.redo}</span>
        </Button>
      </span>
      <span id={`${id}-last`} hidden>
        {step(last)}
      </span>
      <span id={`${id}-next`} hidden>
        {step(next)}
      </span>
      <span className="visually-hidden" role="status" aria-label={keep.undo}>
        {said}
      </span>
    </span>
  );
}
