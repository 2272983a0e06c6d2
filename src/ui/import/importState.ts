import type { PackageRefusal } from "../../domain/entered/keepWords";
import type { Answers, ImportCheck, ImportContext } from "../../io/import/importCheck";
import type { Mapping } from "../../io/import/importFields";
import type { HeadedReading, ReadFinding, ReadProgress } from "../../io/import/read/reading";
import type { HeadedTable } from "../../io/import/sourceTable";

/** What the person says of the table as a whole, as she typed it. */
export interface TypedProvenance {
  valueStatus: "official" | "entered";
  documentNumber: string;
  /** as typed; day first */
  documentDate: string;
  year: string;
}

/** One table on its way: what it is taken for, and what the person said of it. */
export interface Draft {
  table: HeadedTable;
  /** index in the reading, for telling which tables were applied */
  index: number;
  findings: readonly ReadFinding[];
  mapping: Mapping;
  /** per column, 0 to 1; 2 where the person chose */
  certainty: readonly number[];
  isRemembered: boolean;
  provenance: TypedProvenance;
  /** the year that headings above the table name, "" for none */
  titleYear: string;
  answers: Answers;
}

export type ImportStep =
  | { name: "choose"; reading: HeadedReading | null }
  | { name: "reading"; progress: ReadProgress | null }
  | { name: "sources"; reading: HeadedReading; packageRefusal: PackageRefusal | null }
  | { name: "understand"; draft: Draft }
  | { name: "checking"; draft: Draft; share: number }
  | {
      name: "result";
      draft: Draft;
      context: ImportContext;
      check: ImportCheck;
      isRechecking: boolean;
      /** checked anew, because what the office holds had changed before it was applied */
      isRenewed: boolean;
    }
  | { name: "failed" };

/** Whether nothing has to be chosen between reading and understanding. */
export function isSimple({ tables, packages, rules, refusals, choices }: HeadedReading): boolean {
  return (
    tables.length === 1 &&
    packages.length === 0 &&
    rules.length === 0 &&
    refusals.length === 0 &&
    choices.length === 0
  );
}

/** Whether a reading holds anything to go on with. */
export function hasContent({ tables, packages, rules }: HeadedReading): boolean {
  return tables.length > 0 || packages.length > 0 || rules.length > 0;
}
