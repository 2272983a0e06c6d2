import { useId } from "react";
import type { ChangeNames } from "../office/changeWords";

/** What a value rests on: the office's own word, or a document; dates are ISO, "" while they are not whole. */
export interface Standing {
  kind: "entered" | "official";
  document: string;
  documentDate: string;
  /** day that a dated figure is of */
  asOf: string;
}

interface DocumentFieldsProps {
  standing: Standing;
  onChange: (standing: Standing) => void;
  /** figures of a year have a day of their own */
  hasOwnDate: boolean;
  /** only a document can say it */
  isDecided: boolean;
  words: ChangeNames;
}

/** Entered, or official with document and date. */
export function DocumentFields({ standing, onChange, hasOwnDate, isDecided, words }: DocumentFieldsProps) {
  const { edit } = words.office;
  const id = useId();
  const set = (patch: Partial<Standing>) => onChange({ ...standing, ...patch });
  return (
    <>
      {!isDecided && (
        <div className="office-field">
          <label htmlFor={`${id}-kind`}>{edit.kind}</label>
          <select
            id={`${id}-kind`}
            className="office-input"
            value={standing.kind}
            onChange={(event) => set({ kind: event.target.value === "official" ? "official" : "entered" })}
          >
            <option value="entered">{edit.entered}</option>
            <option value="official">{edit.official}</option>
          </select>
        </div>
      )}
      {standing.kind === "official" && (
        <>
          <div className="office-field">
            <label htmlFor={`${id}-document`}>{edit.document}</label>
            <input
              id={`${id}-document`}
              className="office-input"
              value={standing.document}
              autoComplete="off"
              onChange={(event) => set({ document: event.target.value })}
            />
          </div>
          <DateField
            id={`${id}-date`}
            label={edit.documentDate}
            value={standing.documentDate}
            onChange={(documentDate) => set({ documentDate })}
          />
        </>
      )}
      {hasOwnDate && (
        <DateField
          id={`${id}-as-of`}
          label={edit.asOf}
          value={standing.asOf}
          onChange={(asOf) => set({ asOf })}
        />
      )}
    </>
  );
}

interface DateFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function DateField({ id, label, value, onChange }: DateFieldProps) {
  return (
    <div className="office-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="office-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
