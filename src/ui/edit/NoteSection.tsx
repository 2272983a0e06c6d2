import { useAtlas } from "../../store/store";
import { useText } from "../useText";
import { noteTarget } from "./editTarget";
import { useEdit } from "./useEdit";

/** The office's note about a unit, or the way to write one. */
export function NoteSection({ unit }: { unit: string }) {
  const text = useText();
  const note = useAtlas((state) => state.entered.notes.get(unit)?.text ?? "");
  const { pencil, form } = useEdit(
    noteTarget(unit, note, text),
    note === "" ? text.office.addNote : undefined,
  );
  return (
    <section className="profile-section note-section" data-empty={note === ""}>
      <h3 className="edit-head">
        {text.office.notes}
        {note !== "" && pencil}
      </h3>
      {note !== "" && <p className="note-text">{note}</p>}
      {note === "" && <p>{pencil}</p>}
      {form}
    </section>
  );
}
