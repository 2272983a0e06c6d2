import type { Change, RecordChange } from "./change";
import type { EnteredTable } from "./enteredTables";
import { sameRecord } from "./sameRecord";

/** One figure or word before and after: null where there was none. Values keep their provenance. */
export interface FieldChange {
  /** property of the record; “” for a record of one thing, such as a note */
  field: string;
  old: unknown;
  now: unknown;
}

/** What a change did to one record. */
export interface LogLine {
  table: EnteredTable;
  /** key of the record: begins with the code or id of what it is about */
  key: string;
  what: "added" | "changed" | "removed";
  fields: readonly FieldChange[];
}

/**
 * All changes that made the state, oldest first, each once: those that came with a package stand before it,
 * as plain changes.
 */
export function flattenChanges(changes: readonly Change[]): Change[] {
  const flat = new Map<string, Change>();
  const add = (change: Change) => {
    const { history, ...plain } = change;
    for (const it of history ?? []) add(it);
    if (!flat.has(plain.id)) flat.set(plain.id, plain);
  };
  for (const it of changes) add(it);
  return [...flat.values()];
}

/** The lines of the log that a change makes. Sources are left out: they are said with what rests on them. */
export function linesOf({ records }: Pick<Change, "records">): LogLine[] {
  return records
    .filter(({ table }) => table !== "sources")
    .map((it) => ({ table: it.table, key: it.key, what: whatOf(it), fields: fieldsOf(it) }));
}

function whatOf({ before, after }: RecordChange): LogLine["what"] {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

function fieldsOf({ before, after }: RecordChange): FieldChange[] {
  const [old, now] = [propertiesOf(before), propertiesOf(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields]
    .filter((field) => !sameRecord(old.get(field), now.get(field)))
    .map((field) => ({ field, old: old.get(field) ?? null, now: now.get(field) ?? null }));
}

function propertiesOf(record: object | null): Map<string, unknown> {
  return new Map(record === null ? [] : Object.entries(record));
}
