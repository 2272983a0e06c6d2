import { FieldError, Input, Label, Radio, RadioGroup, Text, TextField } from "react-aria-components";
import type { TypedProvenance } from "./importState";
import type { ProvenanceReading } from "./typedProvenance";
import { useImportText } from "./useImportText";

interface ProvenanceFieldsProps {
  typed: TypedProvenance;
  /** the year that the table itself names, "" for none */
  titleYear: string;
  faults: ProvenanceReading["faults"];
  onChange: (typed: TypedProvenance) => void;
}

/** Whether the figures are official, by which document, and of which year. */
export function ProvenanceFields({ typed, titleYear, faults, onChange }: ProvenanceFieldsProps) {
  const text = useImportText();
  return (
    <section className="import-provenance">
      <RadioGroup
        className="import-choices"
        orientation="horizontal"
        value={typed.valueStatus}
        onChange={(value) =>
          onChange({ ...typed, valueStatus: value === "official" ? "official" : "entered" })
        }
      >
        <Label className="import-label">{text.provenance}</Label>
        <Radio value="entered" className="import-radio">
          {text.entered}
        </Radio>
        <Radio value="official" className="import-radio">
          {text.official}
        </Radio>
      </RadioGroup>
      <div className="import-fields">
        {typed.valueStatus === "official" && (
          <>
            <Typed
              label={text.documentNumber}
              value={typed.documentNumber}
              onChange={(documentNumber) => onChange({ ...typed, documentNumber })}
            />
            <Typed
              label={text.documentDate}
              value={typed.documentDate}
              fault={faults.date ? text.dateWrong : ""}
              onChange={(documentDate) => onChange({ ...typed, documentDate })}
            />
          </>
        )}
        <Typed
          label={text.year}
          value={typed.year}
          hint={titleYear !== "" && typed.year === titleYear ? text.yearOfTitle : ""}
          fault={faults.year ? text.yearWrong : ""}
          onChange={(year) => onChange({ ...typed, year })}
        />
      </div>
      {faults.document && <p className="hint">{text.documentNeeded}</p>}
    </section>
  );
}

interface TypedProps {
  label: string;
  value: string;
  hint?: string;
  fault?: string;
  onChange: (value: string) => void;
}

function Typed({ label, value, hint = "", fault = "", onChange }: TypedProps) {
  return (
    <TextField className="import-field" value={value} onChange={onChange} isInvalid={fault !== ""}>
      <Label>{label}</Label>
      <Input className="import-input" autoComplete="off" />
      {hint !== "" && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="import-fault">{fault}</FieldError>
    </TextField>
  );
}
