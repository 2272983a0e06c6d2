import type { EnteredTable, EnteredTables } from "./enteredTables";

/** One record before and after: null where it is not there. */
export type RecordChange = {
  [T in EnteredTable]: {
    table: T;
    key: string;
    before: EnteredTables[T] | null;
    after: EnteredTables[T] | null;
  };
}[EnteredTable];

export const CHANGE_KINDS = ["import", "edit", "reset", "restore"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One step that a person took: applied whole, undone whole, one line of the change log. */
export interface Change {
  /** unique, made when the step is taken */
  id: string;
  /** ISO date and time, UTC */
  at: string;
  /** who, as she named herself in this app; "" if she did not */
  by: string;
  kind: ChangeKind;
  /** file that it came from, "" for one made by hand */
  fileName: string;
  records: readonly RecordChange[];
  /** of a package that was taken in: the changes that made it, oldest first; they stand before it in the log */
  history?: readonly Change[];
}
