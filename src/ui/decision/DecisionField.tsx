import { useEffect, useId, useRef } from "react";

interface DecisionFieldProps {
  label: string;
  hint?: string;
  type?: "text" | "date";
  value: string;
  onChange: (value: string) => void;
  /** has the focus when the form opens */
  hasFocus?: boolean;
}

/** One line of the form of a decision. */
export function DecisionField(props: DecisionFieldProps) {
  const { label, hint = "", type = "text", value, onChange, hasFocus = false } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) box.current?.focus();
  }, [hasFocus]);
  return (
    <div className="office-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={box}
        id={id}
        type={type}
        className="office-input"
        value={value}
        autoComplete="off"
        aria-describedby={hint === "" ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== "" && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
