import { Check, HelpCircle, Pencil } from "lucide-react";
import { useId } from "react";
import { Button } from "react-aria-components";
import type { FieldAnswer } from "../../domain/field/fieldCheck";
import { readFieldAnswer } from "../../io/field/readFieldAnswer";
import type { FormMeasure } from "../../io/field/writeCollectionForm";
import { formatWithUnit } from "../../text/format";
import { useFieldWords } from "../gaps/useFieldWords";

interface FigureCheckProps {
  measure: FormMeasure;
  /** as shown in the language of the page */
  name: string;
  recorded: number | null;
  answer: FieldAnswer | undefined;
  onAnswer: (answer: FieldAnswer | undefined) => void;
}

/** One figure, big enough for a thumb: it is right, it is something else, or nobody knows. */
export function FigureCheck({ measure, name, recorded, answer, onAnswer }: FigureCheckProps) {
  const { words, language } = useFieldWords();
  const id = useId();
  const { check } = words;
  const shown = (value: number) =>
    measure.isYesNo
      ? value === 1
        ? words.yes
        : words.no
      : formatWithUnit(value, measure.unit, { language });
  const reading = readFieldAnswer(answer, measure);
  const toggle = (next: FieldAnswer) => onAnswer(isSame(answer, next) ? undefined : next);
  const unknown: FieldAnswer = { kind: "unknown" };
  return (
    <fieldset className="figure-check" data-done={isDone(answer)}>
      <legend>{name}</legend>
      <p className="field-soft">{recorded === null ? check.notRecorded : check.recorded(shown(recorded))}</p>
      <div className="figure-buttons">
        {measure.isYesNo ? (
          ([1, 0] as const).map((value) => {
            const next: FieldAnswer =
              recorded === value ? { kind: "confirmed" } : { kind: "corrected", text: String(value) };
            return (
              <Choice
                key={value}
                label={value === 1 ? words.yes : words.no}
                isChosen={isSame(answer, next)}
                onPress={() => toggle(next)}
              />
            );
          })
        ) : (
          <>
            {recorded !== null && (
              <Choice
                label={check.confirm}
                Icon={Check}
                isChosen={answer?.kind === "confirmed"}
                onPress={() => toggle({ kind: "confirmed" })}
              />
            )}
            <Choice
              label={recorded === null ? check.enter : check.correct}
              Icon={Pencil}
              isChosen={answer?.kind === "corrected"}
              onPress={() =>
                onAnswer(answer?.kind === "corrected" ? undefined : { kind: "corrected", text: "" })
              }
            />
          </>
        )}
        <Choice
          label={check.unknown}
          Icon={HelpCircle}
          isChosen={answer?.kind === "unknown"}
          onPress={() => toggle(unknown)}
        />
      </div>
      {answer?.kind === "corrected" && !measure.isYesNo && (
        <div className="figure-field">
          <label htmlFor={id}>{check.value(name, measure.unit)}</label>
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            value={answer.text}
            aria-invalid={reading.kind === "fault"}
            aria-describedby={reading.kind === "fault" ? `${id}-fault` : undefined}
            onChange={(event) => onAnswer({ kind: "corrected", text: event.target.value })}
          />
          {reading.kind === "fault" && (
            <p id={`${id}-fault`} className="figure-fault" role="alert">
              {check[reading.fault]}
            </p>
          )}
        </div>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  isChosen: boolean;
  onPress: () => void;
  Icon?: typeof Check;
}

function Choice({ label, isChosen, onPress, Icon }: ChoiceProps) {
  return (
    <Button className="figure-choice" aria-pressed={isChosen} onPress={onPress}>
      {Icon !== undefined && <Icon size={18} aria-hidden="true" />}
      {label}
    </Button>
  );
}

function isSame(one: FieldAnswer | undefined, other: FieldAnswer): boolean {
  if (one === undefined || one.kind !== other.kind) return false;
  return one.kind !== "corrected" || other.kind !== "corrected" || one.text === other.text;
}

function isDone(answer: FieldAnswer | undefined): boolean {
  return answer !== undefined && !(answer.kind === "corrected" && answer.text.trim() === "");
}
