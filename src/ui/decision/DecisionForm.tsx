import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { Button } from "react-aria-components";
import type { DecisionDraft, DecisionPlan } from "../../io/edit/recordsOfDecisions";
import { recordDecision } from "../../store/edits";
import { decisionTextOf } from "../../text/decisionText";
import { PersonField } from "../office/PersonField";
import { useOfficeWords } from "../office/useOfficeWords";
import { DecisionField } from "./DecisionField";

interface DecisionFormProps {
  /** name of the form */
  label: string;
  unitIds: readonly string[];
  /** several villages are numbered on from the first, and may keep the status of the list */
  isList: boolean;
  /** what stands above the fields: the choice of villages */
  children?: ReactNode;
  onDone: (plan: DecisionPlan) => void;
  onCancel: () => void;
}

/** Number, date, annex row and outcome of an official decision. Nothing is taken before it is right. */
export function DecisionForm({ label, unitIds, isList, children, onDone, onCancel }: DecisionFormProps) {
  const office = useOfficeWords();
  const words = decisionTextOf(office.text.language);
  const { extremeVillage, notExtreme } = office.text.classes;
  const [draft, setDraft] = useState<Omit<DecisionDraft, "unitIds">>({
    outcome: isList ? "asListed" : "extreme",
    documentNumber: "",
    date: "",
    annexRow: "",
  });
  const [fault, setFault] = useState("");
  const faultId = useId();
  const outcomeId = useId();
  const set = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    recordDecision({ ...draft, unitIds }).then(
      (plan) => (plan.fault === null ? onDone(plan) : setFault(words.faults[plan.fault])),
      () => setFault(words.failed),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className="edit-form decision-form"
      aria-label={label}
      aria-describedby={fault === "" ? undefined : faultId}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
    >
      {children}
      <DecisionField
        label={words.number}
        hint={words.numberHint}
        value={draft.documentNumber}
        onChange={(documentNumber) => set({ documentNumber })}
        hasFocus
      />
      <DecisionField label={words.date} type="date" value={draft.date} onChange={(date) => set({ date })} />
      <DecisionField
        label={isList ? words.firstRow : words.row}
        hint={isList ? words.firstRowHint : ""}
        value={draft.annexRow}
        onChange={(annexRow) => set({ annexRow })}
      />
      <div className="office-field">
        <label htmlFor={outcomeId}>{words.outcome}</label>
        <select
          id={outcomeId}
          className="office-input"
          value={draft.outcome}
          onChange={(event) => set({ outcome: event.target.value as DecisionDraft["outcome"] })}
        >
          {isList && <option value="asListed">{words.asListed}</option>}
          <option value="extreme">{extremeVillage}</option>
          <option value="notExtreme">{notExtreme}</option>
        </select>
      </div>
      <PersonField words={office} />
      {fault !== "" && (
        <p className="edit-fault" id={faultId} role="alert">
          {fault}
        </p>
      )}
      <p className="edit-actions">
        <Button className="button button-primary" type="submit">
          {words.save}
        </Button>
        <Button className="button" onPress={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
