import { Download } from "lucide-react";
import { Button } from "react-aria-components";
import { writeFaultyRows } from "../../io/import/writeFaultyRows";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { saveFile } from "../saveFile";
import { DifferenceList } from "./DifferenceList";
import { FindingTable } from "./FindingTable";
import type { ImportStep } from "./importState";
import { PreviewMap } from "./PreviewMap";
import { QuestionList } from "./QuestionList";
import type { ImportControl } from "./useImport";
import { useImportText } from "./useImportText";

interface ResultStepProps {
  step: Extract<ImportStep, { name: "result" }>;
  control: ImportControl;
  onCancel: () => void;
}

/** The button that was pressed is far below what is told here. */
function bringIntoSight(it: HTMLElement | null): void {
  it?.scrollIntoView({ block: "center" });
}

/** What the check found and what applying would do, before anything is applied. */
export function ResultStep({ step, control, onCancel }: ResultStepProps) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const { draft, check, context, isRechecking, isRenewed } = step;
  const number = (value: number) => formatNumber(value, { language });
  const { read, accepted, refused, waiting } = check.rows;
  const isOpen = check.questions.some(({ id }) => draft.answers[id] === undefined);
  const { added, changed, unchanged, removed } = check.difference;
  return (
    <>
      <h3>{text.result}</h3>
      <p role="status">{text.rows(number(read), number(accepted), number(refused), number(waiting))}</p>
      {isRenewed && (
        <p className="import-renewed" role="alert" ref={bringIntoSight}>
          {text.renewed}
        </p>
      )}
      {check.questions.length > 0 && (
        <QuestionList
          questions={check.questions}
          answers={draft.answers}
          table={draft.table}
          isBusy={isRechecking}
          onAnswer={(answers) => control.answer(draft, answers)}
        />
      )}
      <FindingTable draft={draft} check={check} />
      {refused > 0 && (
        <p>
          <Button
            className="button"
            onPress={() =>
              saveFile(
                `${text.faultyFile}_${draft.table.fileName.replace(/\.[^.]*$/, "")}.csv`,
                writeFaultyRows(draft.table, check, text.checked),
                "text/csv;charset=utf-8",
              )
            }
          >
            <Download size={16} aria-hidden="true" />
            {text.faultyRows}
          </Button>
        </p>
      )}
      <section className="import-difference">
        <h3>{text.difference}</h3>
        {check.records.length === 0 ? (
          <p>{text.nothing}</p>
        ) : (
          <>
            <p>{text.differenceOf(number(added), number(changed), number(unchanged), number(removed))}</p>
            <div className="import-two">
              <DifferenceList records={check.records} dataset={context.published} />
              <PreviewMap records={check.records} boundaries={context.published.communeBoundaries} />
            </div>
          </>
        )}
      </section>
      {isOpen && <p className="hint">{text.questionsOpen}</p>}
      <p className="import-actions">
        <Button className="button" onPress={() => control.setDraft(draft)}>
          {text.back}
        </Button>
        <Button className="button" onPress={onCancel}>
          {text.cancel}
        </Button>
        <Button
          className="button button-primary"
          isDisabled={isOpen || isRechecking || check.records.length === 0}
          onPress={control.apply}
        >
          {text.apply}
        </Button>
      </p>
    </>
  );
}
