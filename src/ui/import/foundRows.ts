import type { Outcome } from "../../domain/entered/importWords";
import type { ImportCheck } from "../../io/import/importCheck";
import type { ReadFinding } from "../../io/import/read/reading";
import type { ImportText } from "../../text/importText";

/** One line of the result table, in words. */
export interface FoundRow {
  id: string;
  severity: "error" | "warning";
  outcome: Outcome;
  /** 0 where it is about the whole table */
  row: number;
  column: string;
  value: string;
  reason: string;
  remedy: string;
}

/** Lines as they are: words are found when a line is shown. */
export interface Found {
  severity: "error" | "warning";
  outcome: Outcome;
  words: (id: number) => FoundRow;
}

/**
 * Everything that was found, refusals first, then rows that wait for an answer, then what is only told: of reading
 * and of checking.
 */
export function foundRows(
  check: Pick<ImportCheck, "findings" | "questions">,
  reading: readonly ReadFinding[],
  text: ImportText,
): Found[] {
  const read = reading.map(
    (it): Found => ({
      severity: it.severity,
      outcome: it.outcome,
      words: (id) => ({ ...facts(it), id: String(id), ...text.read.findings[it.code](it) }),
    }),
  );
  const checked = check.findings.map(
    (it): Found => ({
      severity: it.severity,
      outcome: it.outcome,
      words: (id) => ({ ...facts(it), id: String(id), ...text.checked.findings[it.code](it) }),
    }),
  );
  const waiting = check.questions.flatMap(({ code, details, rows }) =>
    rows.map(
      (row): Found => ({
        severity: "warning",
        outcome: "ambiguous",
        words: (id) => ({
          id: String(id),
          severity: "warning",
          outcome: "ambiguous",
          row,
          column: "",
          value: "",
          reason: text.checked.questions[code].title(details),
          remedy: text.answerAbove,
        }),
      }),
    ),
  );
  const isError = ({ severity }: Found) => severity === "error";
  return [...checked.filter(isError), ...waiting, ...checked.filter((it) => !isError(it)), ...read];
}

function facts({ severity, outcome, row, column, value }: Omit<FoundRow, "id" | "reason" | "remedy">) {
  return { severity, outcome, row, column, value };
}
