import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { tablesAbout } from "../../io/edit/recordsOfRemoval";
import { removeAdded } from "../../store/edits";
import { useAtlas } from "../../store/store";
import { PersonField } from "../office/PersonField";
import { focusUndo } from "../office/undoButton";
import { useOfficeWords } from "../office/useOfficeWords";

interface RemoveFormProps {
  /** village, zone or site */
  id: string;
  name: string;
  /** “Xoá bản này” */
  label: string;
  onClose: () => void;
}

/** What goes, what goes with it, and how it comes back, before anything is taken away. */
export function RemoveForm({ id, name, label, onClose }: RemoveFormProps) {
  const words = useOfficeWords();
  const { log, edit, remove } = words.office;
  const entered = useAtlas((state) => state.entered);
  const [hasFailed, setFailed] = useState(false);
  const questionId = useId();
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const [, ...withIt] = tablesAbout(id, entered).map((it) => log.tables[it].toLocaleLowerCase("vi"));
  const isShared = entered.villageAreas.get(id)?.properties.geometryStatus === "indicative";

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const commune = entered.villages.get(id)?.communeCode ?? null;
    removeAdded(id).then(
      () => {
        useAtlas.getState().select(commune);
        focusUndo();
      },
      () => setFailed(true),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="edit-form" aria-label={label} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <p id={questionId}>
        {[
          remove.ask(name),
          ...(withIt.length === 0 ? [] : [remove.withIt(withIt.join(", "))]),
          remove.back,
        ].join(" ")}
      </p>
      {isShared && <p className="hint">{remove.neighbours}</p>}
      <PersonField words={words} />
      {hasFailed && (
        <p className="edit-fault" role="alert">
          {remove.failed}
        </p>
      )}
      <p className="edit-actions">
        <Button ref={confirm} className="button button-primary" type="submit" aria-describedby={questionId}>
          {remove.confirm}
        </Button>
        <Button className="button" onPress={onClose}>
          {edit.cancel}
        </Button>
      </p>
    </form>
  );
}
