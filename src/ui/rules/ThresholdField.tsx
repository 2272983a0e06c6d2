import { Undo2 } from "lucide-react";
import { useId } from "react";
import { Button } from "react-aria-components";
import type { Operator } from "../../domain/rules/ruleSet";
import type { ThresholdEntry } from "../../domain/rules/thresholds";
import type { Language } from "../../text/language";
import { PART_UNIT } from "../../text/readThreshold";
import { rulesTextOf } from "../../text/rulesText";
import { thresholdsTextOf } from "../../text/thresholdsText";
import { thresholdWords } from "./thresholdWords";
import type { ThresholdsControl } from "./useThresholds";

interface FieldProps {
  entry: ThresholdEntry;
  operator: Operator;
  /** the words of the condition */
  name: string;
  control: ThresholdsControl;
  language: Language;
}

/** Stands for the box within “từ … trở lên”. */
const GAP = "\u0000";

/** A threshold in its box, with unit, what the document has, and the way back to it. */
export function ThresholdField({ entry, operator, name, control, language }: FieldProps) {
  const text = thresholdsTextOf(language);
  const id = useId();
  const { unit, original } = entry;
  const isYesNo = typeof original === "boolean";
  const fault = control.fault(entry);
  const value = control.value(entry);
  const isChanged = fault !== null || value !== original;
  const [before = "", after = ""] = rulesTextOf(language).limits[operator](GAP).split(GAP);
  const notes = [
    ...(fault === null ? [] : [`${id}-fault`]),
    ...(isChanged || value === null ? [`${id}-original`] : []),
  ].join(" ");
  const common = {
    id,
    className: "office-input thresholds-input",
    value: control.typed(entry),
    "aria-invalid": fault !== null,
    "aria-describedby": notes === "" ? undefined : notes,
  };
  return (
    <div className="thresholds-field" data-state={fault !== null ? "fault" : value === null ? "open" : ""}>
      {isYesNo ? (
        <>
          <span aria-hidden="true">{text.answerIs}</span>
          <select
            {...common}
            aria-label={text.answer(name)}
            onChange={(event) => control.type(entry, event.target.value)}
          >
            <option value="true">{text.yes}</option>
            <option value="false">{text.no}</option>
          </select>
        </>
      ) : (
        <>
          <span aria-hidden="true">{before.trim()}</span>
          <input
            {...common}
            aria-label={unit === "" ? name : `${name} (${unit})`}
            inputMode={unit === PART_UNIT ? "text" : "decimal"}
            autoComplete="off"
            onChange={(event) => control.type(entry, event.target.value)}
          />
          <span aria-hidden="true">
            {[unit === PART_UNIT ? text.unitShare : unit, after.trim()].join(" ")}
          </span>
        </>
      )}
      {(isChanged || value === null) && (
        <span className="thresholds-original" id={`${id}-original`}>
          {isChanged ? text.original(thresholdWords(original, unit, language)) : text.open}
        </span>
      )}
      {isChanged && (
        <Button
          className="link-button"
          aria-label={text.restoreOf(name)}
          onPress={() => {
            control.restore(entry);
            document.getElementById(id)?.focus();
          }}
        >
          <Undo2 size={14} aria-hidden="true" />
          {text.restore}
        </Button>
      )}
      {fault !== null && (
        <span className="edit-fault" id={`${id}-fault`}>
          {text.faults[fault]}
        </span>
      )}
    </div>
  );
}
