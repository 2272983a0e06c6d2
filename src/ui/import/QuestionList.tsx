import { Button, Label, Radio, RadioGroup } from "react-aria-components";
import { cellText } from "../../io/import/check/cells/cellText";
import type { Answers, Question } from "../../io/import/importCheck";
import type { HeadedTable } from "../../io/import/sourceTable";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import { useImportText } from "./useImportText";

interface QuestionListProps {
  questions: readonly Question[];
  answers: Answers;
  table: HeadedTable;
  isBusy: boolean;
  onAnswer: (answers: Answers) => void;
}

/** Rows shown below a question. */
const SAMPLES = 3;

/** What only a person can decide. Each answer is checked at once. */
export function QuestionList({ questions, answers, table, isBusy, onAnswer }: QuestionListProps) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  const open = questions.filter(({ id }) => answers[id] === undefined);
  const suggested = open.filter((it) => it.suggested !== "");
  return (
    <section className="import-questions" aria-label={text.questions(String(open.length))}>
      <h3>{text.questions(formatNumber(open.length, { language }))}</h3>
      {suggested.length > 0 && (
        <p>
          <Button
            className="button"
            isDisabled={isBusy}
            onPress={() => onAnswer(Object.fromEntries(suggested.map((it) => [it.id, it.suggested])))}
          >
            {text.takeSuggestions}
          </Button>
        </p>
      )}
      {questions.map((it) => {
        const words = text.checked.questions[it.code];
        return (
          <RadioGroup
            key={it.id}
            className="import-choices import-box"
            value={answers[it.id] ?? null}
            isDisabled={isBusy}
            onChange={(option) => onAnswer({ [it.id]: option })}
          >
            <Label className="import-label">{words.title(it.details)}</Label>
            {it.options.map(({ id, details }) => (
              <Radio key={id} value={id} className="import-radio">
                <span>
                  {words.option(id, details)}
                  {id === it.suggested && <span className="hint"> ({text.suggested})</span>}
                </span>
              </Radio>
            ))}
            <SampleRows rows={it.rows} table={table} />
          </RadioGroup>
        );
      })}
    </section>
  );
}

function SampleRows({ rows, table }: { rows: readonly number[]; table: HeadedTable }) {
  const text = useImportText();
  const language = useAtlas((state) => state.view.language);
  if (rows.length === 0) return null;
  const wanted = new Set(rows.slice(0, SAMPLES));
  const shown = table.rows.filter((it) => wanted.has(it.row));
  return (
    <p className="import-sample">
      <span>{text.questionRows(formatNumber(rows.length, { language }))}:</span>
      {shown.map(({ row, cells }) => (
        <span key={row}>
          {`${row}: ${cells
            .map((cell) => cellText(cell))
            .filter((it) => it !== "")
            .slice(0, 6)
            .join(" · ")}`}
        </span>
      ))}
    </p>
  );
}
