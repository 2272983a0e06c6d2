import type { RecordChange } from "../../../domain/entered/change";
import type { Entered, EnteredTable, EnteredTables } from "../../../domain/entered/enteredTables";
import { sameRecord } from "../../../domain/entered/sameRecord";
import type { Source } from "../../../domain/provenance";
import type { ImportCheck } from "../importCheck";
import type { QuestionBook } from "./questionBook";
import type { RowLog } from "./rowLog";

/** One record that the table would write, with what must be known to decide whether it may. */
export interface Planned<T extends EnteredTable = EnteredTable> {
  table: T;
  key: string;
  after: EnteredTables[T] | null;
  /** row that it comes from; null for what follows from several */
  row: number | null;
  /** an official or published value of another content would give way */
  replacesOfficial: boolean;
  /** for a person, told in the question */
  label?: string;
}

export interface Planner {
  plan: <T extends EnteredTable>(planned: Planned<T>) => void;
  /** a thing that is published just so: nothing is written, so that the published document stays with it */
  keep: (row: number) => void;
  /** Asks what has to be asked and makes the changes. */
  settle: (
    sources: ReadonlyMap<string, Source>,
    breathe: () => Promise<void>,
  ) => Promise<Pick<ImportCheck, "records" | "difference">>;
}

/** Records that a person thinks of as one thing each. */
const COUNTED: { readonly [T in EnteredTable]?: true } = {
  villages: true,
  communeAreas: true,
  communeFacts: true,
  attainment: true,
  observations: true,
  decisions: true,
  zones: true,
  sites: true,
  ruleSets: true,
};
const MOST_EXAMPLES = 3;

/** A change that would replace an official value, by its place among all. */
interface Official {
  index: number;
  row: number | null;
  label: string | undefined;
}
const RECORDS_AT_ONCE = 500;

export function planner(entered: Entered, book: QuestionBook, log: RowLog): Planner {
  // side by side and not one object each: there may be a hundred thousand
  const changes: RecordChange[] = [];
  const effects: Effect[] = [];
  const rows: (number | null)[] = [];
  const official: Official[] = [];
  const kept: number[] = [];
  return {
    keep: (row) => {
      kept.push(row);
    },
    plan: ({ table, key, after, row, replacesOfficial, label }) => {
      if (replacesOfficial) official.push({ index: changes.length, row, label });
      const change = { table, key, before: heldRecord(entered, table, key), after } as RecordChange;
      changes.push(change);
      effects.push(effectOf(change));
      rows.push(row);
    },
    settle: async (sources, breathe) => {
      const answer = official.length === 0 ? "replace" : askReplacing(official, book);
      const held = new Set(answer === "replace" ? [] : official.map(({ index }) => index));
      for (const { row } of answer === "replace" ? [] : official) {
        if (row === null) continue;
        if (answer === "keep") log.report(row, "kept-official", "", "");
        else log.wait(row);
      }
      const records: RecordChange[] = [];
      const difference = { added: 0, changed: 0, unchanged: 0, removed: 0 };
      for (let index = 0; index < changes.length; index++) {
        if (index % RECORDS_AT_ONCE === 0) await breathe();
        const [change, effect, row = null] = [changes[index], effects[index], rows[index]];
        if (change === undefined || effect === undefined) break;
        // what hangs on a row that waits or was refused later waits with it
        if (row !== null && (log.isRefused(row) || log.isWaiting(row))) continue;
        if (held.size > 0 && held.has(index)) continue;
        if (effect === "none") continue;
        if (effect !== "unchanged") records.push(change);
        // what no row names was not looked at
        if (effect === "unchanged") difference.unchanged += row === null ? 0 : 1;
        else if (effect !== "uncounted") difference[effect] += 1;
      }
      for (const row of kept) if (!log.isRefused(row) && !log.isWaiting(row)) difference.unchanged += 1;
      records.unshift(...newSources(records, sources, entered));
      return { records, difference };
    },
  };
}

/** What a change does to what a person thinks of as one thing; `none` writes nothing, `uncounted` is no such thing. */
type Effect = keyof ImportCheck["difference"] | "uncounted" | "none";

function effectOf(change: RecordChange): Effect {
  const { table, before, after } = change;
  const isCounted = COUNTED[table] === true || isSurveyed(change);
  if (before === null ? after === null : sameRecord(before, after))
    return isCounted && after !== null ? "unchanged" : "none";
  if (!isCounted) return "uncounted";
  return before === null ? "added" : after === null ? "removed" : "changed";
}

/** Asked of an empty office, a map would still work out the hash of every key. */
function heldRecord(entered: Entered, table: EnteredTable, key: string) {
  const records = entered[table];
  return records.size === 0 ? null : (records.get(key) ?? null);
}

function isSurveyed({ table, after }: RecordChange): boolean {
  return (
    table === "villageAreas" &&
    after !== null &&
    "properties" in after &&
    after.properties.geometryStatus === "surveyed"
  );
}

function askReplacing(official: readonly Official[], book: QuestionBook): string | null {
  const labels = official.flatMap(({ label }) => label ?? []).slice(0, MOST_EXAMPLES);
  const spec = {
    id: "replaces-official",
    code: "replaces-official" as const,
    details: [String(official.length), ...labels],
    options: [
      { id: "replace", details: [] },
      { id: "keep", details: [] },
    ],
  };
  const answer = book.ask(spec);
  for (const { row } of official) if (row !== null) book.addRow(spec.id, row);
  return answer;
}

/** Sources that the changes rest on and that the office does not hold yet. */
function newSources(
  records: readonly RecordChange[],
  sources: ReadonlyMap<string, Source>,
  entered: Entered,
): RecordChange[] {
  const used = new Set<string>();
  for (const { after } of records) {
    if (used.size === sources.size) break;
    collectSources(after, sources, used);
  }
  return [...sources.values()]
    .filter(({ id }) => used.has(id) && !sameRecord(entered.sources.get(id) ?? null, sources.get(id)))
    .map((it) => ({ table: "sources", key: it.id, before: entered.sources.get(it.id) ?? null, after: it }));
}

function collectSources(value: unknown, sources: ReadonlyMap<string, Source>, used: Set<string>): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const record = value as Readonly<Record<string, unknown>>;
  for (const key in record) {
    const inner = record[key];
    if (typeof inner === "string") {
      if ((key === "source" || key === "placeSource") && sources.has(inner)) used.add(inner);
    } else if (key !== "geometry") collectSources(inner, sources, used);
  }
}
