import { ChevronLeft, ChevronRight, List } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Button } from "react-aria-components";
import { emptyCheck, type FieldAnswer, type VillageCheck } from "../../domain/field/fieldCheck";
import type { FormMeasure, FormVillage } from "../../io/field/writeCollectionForm";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { useFieldWords } from "../gaps/useFieldWords";
import { FigureCheck } from "./FigureCheck";
import { PositionCheck } from "./PositionCheck";

interface VillageStepProps {
  villages: readonly FormVillage[];
  index: number;
  measures: readonly FormMeasure[];
  check: VillageCheck | undefined;
  onCheck: (check: VillageCheck) => void;
  /** null leads to the list */
  goTo: (index: number | null) => void;
}

/** One village: each figure of the rule, a note, the position. */
export function VillageStep({ villages, index, measures, check, onCheck, goTo }: VillageStepProps) {
  const { words, count, language } = useFieldWords();
  const dataset = useAtlas(selectDataset);
  const noteId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = villages[index];
  const id = shown?.village.id ?? "";
  // the next village begins at its name, also for those who hear the page
  // biome-ignore lint/correctness/useExhaustiveDependencies: of another village, not of another picture
  useEffect(() => heading.current?.focus(), [id]);
  if (shown === undefined) return null;
  const { village, facts, communeName } = shown;
  const now = check ?? emptyCheck(village.id, village.communeCode);
  const setAnswer = (measure: string, answer: FieldAnswer | undefined) => {
    const { [measure]: _, ...others } = now.answers;
    onCheck({ ...now, answers: answer === undefined ? others : { ...others, [measure]: answer } });
  };
  const nameOf = ({ measure, name }: FormMeasure) =>
    language === "vi" ? name : (dataset?.measures.get(measure)?.nameEn ?? name);
  return (
    <>
      <div className="field-body village-step" key={village.id}>
        <h3 className="village-step-name" tabIndex={-1} ref={heading}>
          {village.name}
        </h3>
        <p className="field-soft">
          {communeName} · {words.check.ofList(count(index + 1), count(villages.length))}
        </p>
        {measures.map((it) => (
          <FigureCheck
            key={it.measure}
            measure={it}
            name={nameOf(it)}
            recorded={facts(it.measure).value}
            answer={now.answers[it.measure]}
            onAnswer={(answer) => setAnswer(it.measure, answer)}
          />
        ))}
        <div className="figure-field">
          <label htmlFor={noteId}>{words.check.note}</label>
          <textarea
            id={noteId}
            rows={3}
            value={now.note}
            onChange={(event) => onCheck({ ...now, note: event.target.value })}
          />
        </div>
        <PositionCheck
          position={now.position}
          communeCode={village.communeCode}
          onPosition={(position) => onCheck({ ...now, position })}
        />
      </div>
      <nav className="field-foot" aria-label={words.check.open}>
        <Button
          className="figure-choice"
          isDisabled={index === 0}
          aria-label={words.check.previous}
          onPress={() => goTo(index - 1)}
        >
          <ChevronLeft size={20} aria-hidden="true" />
        </Button>
        <Button className="figure-choice" onPress={() => goTo(null)}>
          <List size={18} aria-hidden="true" />
          {words.check.toList}
        </Button>
        <Button
          className="figure-choice"
          isDisabled={index === villages.length - 1}
          onPress={() => goTo(index + 1)}
        >
          {words.check.next}
          <ChevronRight size={20} aria-hidden="true" />
        </Button>
      </nav>
    </>
  );
}
