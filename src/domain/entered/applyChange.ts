import type { Change, RecordChange } from "./change";
import { ENTERED_TABLES, type Entered, type EnteredTable, type EnteredTables } from "./enteredTables";
import { sameRecord } from "./sameRecord";

/** An office that has handed in nothing. */
export const NO_ENTERED: Entered = makeEntered(() => new Map());

/** What an office holds, table by table. */
export function makeEntered(
  tableOf: <T extends EnteredTable>(table: T) => ReadonlyMap<string, EnteredTables[T]>,
): Entered {
  return Object.fromEntries(ENTERED_TABLES.map((it) => [it, tableOf(it)])) as unknown as Entered;
}

/** Whether nothing is held; a source that outlives what rested on it is nothing. */
export function isEmpty(entered: Entered): boolean {
  return ENTERED_TABLES.every((it) => it === "sources" || entered[it].size === 0);
}

/** What is held after the change. Tables that it does not touch stay the same by reference. */
export function applyChange(entered: Entered, change: Pick<Change, "records">): Entered {
  return applyRecords(entered, change.records);
}

/** Many records at once, in their order: each table is copied once, however many there are. */
export function applyRecords(entered: Entered, records: readonly RecordChange[]): Entered {
  if (records.length === 0) return entered;
  const copies = new Map<EnteredTable, Map<string, unknown>>();
  for (const { table, key, after } of records) {
    const copy = copies.get(table) ?? new Map<string, unknown>(entered[table]);
    copies.set(table, copy);
    if (after === null) copy.delete(key);
    else copy.set(key, after);
  }
  return { ...entered, ...Object.fromEntries(copies) };
}

/** The records that take a change back, last first. */
export function invertRecords(records: readonly RecordChange[]): RecordChange[] {
  return records.map((it) => ({ ...it, before: it.after, after: it.before }) as RecordChange).reverse();
}

/** The change that takes another back. */
export function invertChange(change: Change): Change {
  return { ...change, records: invertRecords(change.records) };
}

/** Records of a change that are no longer what they were when it was made. */
export function overtakenRecords(
  entered: Entered,
  { records }: Pick<Change, "records">,
): readonly RecordChange[] {
  const seen = new Set<string>();
  return records.filter(({ table, key, before }) => {
    // of several records about one thing only the first says what was held
    const place = `${table} ${key}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return !sameRecord(entered[table].get(key) ?? null, before);
  });
}

/** The same change made of what is held now, so that taking it back restores just that. */
export function rebaseChange(entered: Entered, change: Change): Change {
  if (overtakenRecords(entered, change).length === 0) return change;
  const held = new Map<string, unknown>();
  const records = change.records.map((it) => {
    const place = `${it.table} ${it.key}`;
    const before = held.has(place) ? held.get(place) : (entered[it.table].get(it.key) ?? null);
    held.set(place, it.after);
    return { ...it, before } as RecordChange;
  });
  return { ...change, records };
}
