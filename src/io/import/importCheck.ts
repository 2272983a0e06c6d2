import type { Dataset } from "../../domain/dataset";
import type { RecordChange } from "../../domain/entered/change";
import type { Entered } from "../../domain/entered/enteredTables";
import type { FindingCode, Outcome, QuestionCode } from "../../domain/entered/importWords";
import type { Overlays } from "../../domain/overlays";

/** One thing found in one row. An error refuses the row; a warning is told and the row is taken. */
export interface Finding {
  /** names the sentence and the remedy in the catalogues */
  code: FindingCode;
  severity: "error" | "warning";
  outcome: Outcome;
  row: number;
  /** header of the column, "" where it is about the row */
  column: string;
  /** the cell as text from outside, to be shown as text only */
  value: string;
  /** names, codes and rows that the sentence needs, in its order */
  details: readonly string[];
}

/** Something that only a person can decide, with the rows that wait for it. Asked once for all of them. */
export interface Question {
  /** the same for the same question of the same table, so that an answer survives a new check */
  id: string;
  /** names the sentence in the catalogues */
  code: QuestionCode;
  rows: readonly number[];
  details: readonly string[];
  options: readonly QuestionOption[];
  /** what the check would guess, "" where it must not */
  suggested: string;
}
export interface QuestionOption {
  id: string;
  /** names, codes, sample values that the option's sentence needs */
  details: readonly string[];
}

/** Question id → option id. */
export type Answers = Readonly<Record<string, string>>;

/** What a table is checked against: nothing else is known of the world. */
export interface ImportContext {
  /** published data alone */
  published: Dataset;
  overlays: Overlays | null;
  /** what the office holds already */
  entered: Entered;
  /** what the person said of the file as a whole */
  provenance: {
    valueStatus: "official" | "entered";
    documentNumber: string;
    /** ISO date, "" where none is given: then the day of import counts for `asOf` */
    documentDate: string;
  };
  /** year of attainment and of figures that name none */
  year: number;
  /** ISO date of this day */
  today: string;
}

/** Everything that the person sees before she applies anything. */
export interface ImportCheck {
  rows: { read: number; blank: number; accepted: number; refused: number; waiting: number };
  /** rows by outcome; a row counts once, by its worst */
  outcomes: Readonly<Record<Outcome, number>>;
  findings: readonly Finding[];
  questions: readonly Question[];
  /** what applying would do; empty changes left out */
  records: readonly RecordChange[];
  /** of the records that a person knows of (not sources) */
  difference: { added: number; changed: number; unchanged: number; removed: number };
}
