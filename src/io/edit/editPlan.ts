import type { RecordChange } from "../../domain/entered/change";
import type { Entered, EnteredTable, EnteredTables } from "../../domain/entered/enteredTables";
import { recordKey } from "../../domain/entered/recordKey";
import { sameRecord } from "../../domain/entered/sameRecord";
import type { Source } from "../../domain/provenance";

/** Records in the making: several edits of one record end in one change of it. */
export interface EditPlan {
  held<T extends EnteredTable>(table: T, key: string): EnteredTables[T] | null;
  put<T extends EnteredTable>(table: T, record: EnteredTables[T]): EditPlan;
  remove(table: EnteredTable, key: string): EditPlan;
  /** what changes, with the source that new values name */
  records(source: Source): RecordChange[];
}

export function makeEditPlan(entered: Entered): EditPlan {
  const after = new Map<string, { table: EnteredTable; key: string; record: unknown }>();
  const put = (table: EnteredTable, key: string, record: unknown): EditPlan => {
    after.set(`${table} ${key}`, { table, key, record });
    return plan;
  };
  const plan: EditPlan = {
    held: (table, key) => {
      const planned = after.get(`${table} ${key}`);
      const record = planned === undefined ? entered[table].get(key) : planned.record;
      return (record ?? null) as never;
    },
    put: (table, record) => put(table, recordKey(table, record), record),
    remove: (table, key) => put(table, key, null),
    records: (source) => {
      const changes = [...after.values()].flatMap(({ table, key, record }) => {
        const before = entered[table].get(key) ?? null;
        return sameRecord(before, record) ? [] : [{ table, key, before, after: record } as RecordChange];
      });
      const isNamed = changes.some((it) => it.after !== null && it.table !== "notes");
      if (!isNamed || entered.sources.has(source.id)) return changes;
      return [{ table: "sources", key: source.id, before: null, after: source }, ...changes];
    },
  };
  return plan;
}
