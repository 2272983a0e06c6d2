import type { Attainment } from "../domain/criteria";
import type { RecordChange } from "../domain/entered/change";
import { enteredSourceId } from "../domain/entered/enteredSource";
import type { Entered, EnteredTable, EnteredTables } from "../domain/entered/enteredTables";
import { recordKey } from "../domain/entered/recordKey";
import { sameRecord } from "../domain/entered/sameRecord";
import type { Source, Value } from "../domain/provenance";
import type { Village } from "../domain/village";

/** What a filled-in form brings. */
export interface TemplateData {
  /** whole lists: the list of a commune replaces every other list of that commune */
  villages: readonly Village[];
  attainment: readonly Attainment[];
  /** one for each document that rows name, and one for rows that name none: the file itself */
  sources: readonly Source[];
  fileNames: readonly string[];
}

/** Id of the n-th source while a form is read. */
export function templateSourceId(number: number): string {
  return `entered-${number}`;
}

/** The records that a form puts in or replaces. `today` (ISO) dates a list that names no document. */
export function recordsOfTemplate(entered: Entered, data: TemplateData, today: string): RecordChange[] {
  const ids = new Map(data.sources.map((it) => [it.id, enteredSourceId(it.title, it.date, it.reference)]));
  const named = (source: string) => ids.get(source) ?? source;
  const records: RecordChange[] = [];
  const put = <T extends EnteredTable>(table: T, record: EnteredTables[T]) => {
    const key = recordKey(table, record);
    const before = entered[table].get(key) ?? null;
    if (!sameRecord(before, record)) records.push({ table, key, before, after: record } as RecordChange);
  };
  for (const it of data.sources) put("sources", { ...it, id: named(it.id) });
  for (const it of data.attainment) put("attainment", { ...it, source: named(it.source) });
  const listed = new Set(data.villages.map((it) => it.communeCode));
  for (const communeCode of listed) {
    const [list] = data.sources;
    put("villageLists", { communeCode, source: named(list?.id ?? ""), asOf: list?.date ?? today });
  }
  const kept = new Set(data.villages.map((it) => it.id));
  for (const [key, before] of entered.villages)
    if (listed.has(before.communeCode) && !kept.has(key))
      records.push({ table: "villages", key, before, after: null });
  for (const [key, before] of entered.villageAreas)
    if (listed.has(key.slice(0, 5))) records.push({ table: "villageAreas", key, before, after: null });
  for (const it of data.villages) put("villages", withSources(it, named));
  return records;
}

function withSources(village: Village, named: (source: string) => string): Village {
  const value = <T>(it: Value<T>): Value<T> => ({ ...it, source: named(it.source) });
  return {
    ...village,
    difficulty: value(village.difficulty),
    households: value(village.households),
    population: value(village.population),
    povertyRatePct: value(village.povertyRatePct),
  };
}
