import type { ValueStatus } from "../provenance";
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
  /** where an entered record came in place of a published one, or gave way to it again: the status on each side */
  replaced: { old: ValueStatus | null; now: ValueStatus | null } | null;
  fields: readonly FieldChange[];
}

/** What is published where a record stands, null for nothing. */
type PublishedAt = (table: EnteredTable, key: string) => object | null;

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

/**
 * The lines of the log that a change makes. Sources are left out: they are said with what rests on them. Where an
 * office had no record of its own, what is published there was shown before and is shown after.
 */
export function linesOf(
  { records }: Pick<Change, "records">,
  publishedAt: PublishedAt = () => null,
): LogLine[] {
  return records
    .filter(({ table }) => table !== "sources")
    .map((it) => {
      const isAlone = it.before === null || it.after === null;
      const published = isAlone ? publishedAt(it.table, it.key) : null;
      const [before, after] = [it.before ?? published, it.after ?? published];
      return {
        table: it.table,
        key: it.key,
        what: whatOf(it),
        replaced: published === null ? null : { old: statusOf(before), now: statusOf(after) },
        // the published form has members that an entered record has not
        fields: fieldsOf(before, after).filter(
          ({ field }) => published === null || field in (it.before ?? it.after ?? {}),
        ),
      };
    });
}

function whatOf({ before, after }: RecordChange): LogLine["what"] {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

function fieldsOf(before: object | null, after: object | null): FieldChange[] {
  const [old, now] = [propertiesOf(before), propertiesOf(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields]
    .filter((field) => !sameRecord(old.get(field), now.get(field)))
    .map((field) => ({ field, old: old.get(field) ?? null, now: now.get(field) ?? null }));
}

/** Status of a record that is one value. */
function statusOf(record: object | null): ValueStatus | null {
  return record !== null && "valueStatus" in record ? (record.valueStatus as ValueStatus) : null;
}

function propertiesOf(record: object | null): Map<string, unknown> {
  return new Map(record === null ? [] : Object.entries(record));
}
