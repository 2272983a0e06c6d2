import { useId } from "react";

interface ScopeChoiceProps {
  label: string;
  filtered: string;
  all: string;
  isFiltered: boolean;
  onChange: (isFiltered: boolean) => void;
}

/** The list as it is filtered, or all of it. */
export function ScopeChoice({ label, filtered, all, isFiltered, onChange }: ScopeChoiceProps) {
  const name = useId();
  return (
    <fieldset className="scope-choice">
      <legend>{label}</legend>
      {[[true, filtered] as const, [false, all] as const].map(([value, words]) => (
        <label key={words}>
          <input type="radio" name={name} checked={isFiltered === value} onChange={() => onChange(value)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
