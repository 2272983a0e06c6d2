import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { Button } from "react-aria-components";
import { type EditDocument, editCells } from "../../store/edits";
import { today } from "../../store/selectors";
import { PersonField } from "../office/PersonField";
import { useOfficeWords } from "../office/useOfficeWords";
import { DocumentFields, type Standing } from "./DocumentFields";
import type { EditTarget } from "./editTarget";
import { ValueField } from "./ValueField";

interface EditFormProps {
  target: EditTarget;
  /** “Sửa tỷ lệ hộ nghèo” */
  label: string;
  onClose: () => void;
}

/** A value, what stands behind it, and who says so. Nothing is taken before it is right. */
export function EditForm({ target, label, onClose }: EditFormProps) {
  const words = useOfficeWords();
  const { keep, office } = words;
  const { field, unitId, choices, current, isEntered } = target;
  const isMeasure = field.what === "measure";
  const isDecided = field.what === "areaClass";
  const [value, setValue] = useState(current);
  const [standing, setStanding] = useState<Standing>({
    kind: isDecided ? "official" : "entered",
    document: "",
    documentDate: today(),
    asOf: isMeasure && field.asOf !== "" ? field.asOf : today(),
  });
  const [fault, setFault] = useState("");
  const faultId = useId();
  const hasDocument = field.what !== "note" && field.what !== "villageName";

  const save = async (text: string, isClearing = false) => {
    const document: EditDocument | null =
      hasDocument && !isClearing && standing.kind === "official"
        ? { number: standing.document, date: standing.documentDate }
        : null;
    const missing = isClearing ? "" : faultOf();
    if (missing !== "") {
      setFault(missing);
      return;
    }
    const asOf = isClearing && isMeasure ? field.asOf : standing.asOf;
    const exact = isMeasure ? { ...field, asOf } : field;
    try {
      const [first] = await editCells([{ unitId, field: exact, text }], { all: true, document });
      if (first === undefined) onClose();
      else {
        const { reason, remedy } = keep.editFaults[first.code](first.details);
        setFault(`${reason} ${remedy}`);
      }
    } catch {
      setFault(office.edit.failed);
    }
  };
  function faultOf(): string {
    if (value.trim() === "" && field.what !== "note") return office.edit.valueMissing;
    if (hasDocument && standing.kind === "official") {
      if (standing.document.trim() === "") return office.edit.documentMissing;
      if (standing.documentDate === "") return office.edit.dateMissing;
      if (standing.documentDate > today()) return office.edit.dateAhead;
    }
    if (isMeasure && standing.asOf === "") return office.edit.dateMissing;
    if (isMeasure && standing.asOf > today()) return office.edit.dateAhead;
    return "";
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="edit-form" aria-label={label} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <ValueField
        kind={field.what === "note" ? "long" : choices === null ? "line" : "choice"}
        choices={choices ?? []}
        value={value}
        onChange={setValue}
        words={words}
        faultId={fault === "" ? undefined : faultId}
      />
      {hasDocument && (
        <DocumentFields
          standing={standing}
          onChange={setStanding}
          hasOwnDate={isMeasure}
          isDecided={isDecided}
          words={words}
        />
      )}
      <PersonField words={words} />
      {fault !== "" && (
        <p className="edit-fault" id={faultId} role="alert">
          {fault}
        </p>
      )}
      <p className="edit-actions">
        <Button className="button button-primary" type="submit">
          {office.edit.save}
        </Button>
        <Button className="button" onPress={onClose}>
          {office.edit.cancel}
        </Button>
        {isEntered && field.what !== "note" && (
          <Button className="link-button" onPress={() => void save("", true)}>
            {office.edit.clear}
          </Button>
        )}
      </p>
    </form>
  );
}
