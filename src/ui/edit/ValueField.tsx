import { useEffect, useId, useRef } from "react";
import type { ChangeNames } from "../office/changeWords";

interface ValueFieldProps {
  kind: "line" | "long" | "choice";
  choices: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  words: ChangeNames;
  /** id of what is said against it */
  faultId: string | undefined;
}

/** Where the new value is typed or chosen; it has the focus when the form opens. */
export function ValueField({ kind, choices, value, onChange, words, faultId }: ValueFieldProps) {
  const { edit } = words.office;
  const id = useId();
  const field = useRef<HTMLElement>(null);
  useEffect(() => {
    field.current?.focus();
    if (field.current instanceof HTMLInputElement) field.current.select();
  }, []);
  const common = {
    id,
    className: "office-input",
    value,
    "aria-invalid": faultId !== undefined,
    "aria-describedby": faultId,
  };
  return (
    <div className="office-field">
      <label htmlFor={id}>{kind === "long" ? edit.note : edit.value}</label>
      {kind === "choice" ? (
        <select
          {...common}
          ref={(it) => {
            field.current = it;
          }}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{edit.choose}</option>
          {choices.map((it) => (
            <option key={it.value} value={it.value}>
              {it.label}
            </option>
          ))}
        </select>
      ) : kind === "long" ? (
        <textarea
          {...common}
          rows={4}
          ref={(it) => {
            field.current = it;
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...common}
          autoComplete="off"
          ref={(it) => {
            field.current = it;
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
