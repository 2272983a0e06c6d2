import type { FindingCode, Outcome, QuestionCode } from "../domain/entered/importWords";

/** Why a row is refused or what is told of it, and what to do about it. */
export interface FindingWords {
  reason: string;
  remedy: string;
}

/** What a sentence may need to know of a finding; `details` are names, codes and rows in the order used there. */
interface FoundHere {
  column: string;
  value: string;
  details: readonly string[];
}

/** A question with the sentence of each answer, by the answer's id and details. */
interface QuestionWords {
  title: (details: readonly string[]) => string;
  option: (id: string, details: readonly string[]) => string;
}

/** Everything that the check of a table says. */
export interface ImportCheckText {
  findings: Record<FindingCode, (found: FoundHere) => FindingWords>;
  questions: Record<QuestionCode, QuestionWords>;
  outcomes: Record<Outcome, string>;
  /** headers that the file of faulty rows has before and behind those of the table */
  faultyRows: { row: string; reason: string };
}
