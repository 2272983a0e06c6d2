import type { QuestionCode } from "../../../domain/entered/importWords";
import type { Answers, Question, QuestionOption } from "../importCheck";

/** A question before it is known which rows wait for it. */
export interface QuestionSpec {
  id: string;
  code: QuestionCode;
  details?: readonly string[];
  options: readonly QuestionOption[];
  /** "" where the check must not guess */
  suggested?: string;
}

/** Collects what only a person can decide, each once, with the rows that wait for it. */
export interface QuestionBook {
  /** The answer given, if it is one of the options; null notes the question, and the row if it is one. */
  ask: (spec: QuestionSpec, row?: number) => string | null;
  /** Another row that waits for, or was decided by, a question asked before. */
  addRow: (id: string, row: number) => void;
  /** in the order asked */
  questions: () => Question[];
}

/** Answered questions are listed too, so that a person can change her mind. */
export function questionBook(answers: Answers): QuestionBook {
  const given = new Map(Object.entries(answers));
  const asked = new Map<string, { spec: QuestionSpec; rows: Set<number> }>();
  return {
    ask: (spec, row) => {
      const entry = asked.get(spec.id) ?? { spec, rows: new Set<number>() };
      if (row !== undefined) entry.rows.add(row);
      asked.set(spec.id, entry);
      const answer = given.get(spec.id);
      return answer !== undefined && entry.spec.options.some(({ id }) => id === answer) ? answer : null;
    },
    addRow: (id, row) => {
      asked.get(id)?.rows.add(row);
    },
    questions: () =>
      [...asked.values()].map(({ spec, rows }) => ({
        id: spec.id,
        code: spec.code,
        rows: [...rows],
        details: spec.details ?? [],
        options: spec.options,
        suggested: spec.suggested ?? "",
      })),
  };
}
