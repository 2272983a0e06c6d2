import { openDB } from "idb";
import { makeEntered, NO_ENTERED } from "../../domain/entered/applyChange";
import type { Change } from "../../domain/entered/change";
import { ENTERED_TABLES, type Entered } from "../../domain/entered/enteredTables";
import { type Journal, NO_JOURNAL, replaySteps, type Step } from "../../domain/entered/journal";
import type { KeepProblem } from "../../domain/entered/keepWords";
import {
  KEEP_NAME,
  KEEP_STORES,
  type KeepDb,
  type KeepSchema,
  type Snapshot,
  type StoredTables,
  UPGRADES,
} from "./keepSchema";

/** A journal and the number of the last step in it. */
export interface KeptJournal {
  journal: Journal;
  revision: number;
}

/** The browser's own storage. Every method rejects with the browser's error where it fails. */
export interface Storage {
  /** what is kept now; `known` saves reading again what this tab has already */
  read(known: KeptJournal): Promise<KeptJournal>;
  /** adds the steps after `revision`, all or none; false where somebody else was first */
  append(steps: readonly Step[], revision: number): Promise<boolean>;
  /** puts a snapshot in the place of the steps up to it, if it is still the last; false if not */
  compact(kept: KeptJournal): Promise<boolean>;
  /** changes that are in for good, in the order of their times */
  readArchive(): Promise<Change[]>;
  /** forgets all that was ever entered, if nothing came after `revision` */
  purge(revision: number): Promise<void>;
  readBy(): Promise<string>;
  saveBy(by: string): Promise<void>;
  close(): void;
}

/** Opens the storage of this page, making or migrating it. `report` is told what happens to it later. */
export async function openStorage(report: (problem: KeepProblem) => void): Promise<Storage> {
  const db = await openDB<KeepSchema>(KEEP_NAME, UPGRADES.length, {
    upgrade(opened, oldVersion, _newVersion, transaction) {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(opened, transaction);
    },
    // another tab holds an older version open
    blocked: () => report("storage-blocked"),
    // a newer version of the page waits in another tab: give way, this tab must be loaded again
    blocking: () => {
      db.close();
      report("storage-newer");
    },
    terminated: () => report("storage-lost"),
  });
  return {
    read: (known) => read(db, known),
    append: (steps, revision) => append(db, steps, revision),
    compact: (kept) => compact(db, kept),
    readArchive: async () =>
      (await db.getAll("archive")).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    purge: (revision) => purge(db, revision),
    readBy: async () => String((await db.get("meta", "by")) ?? ""),
    saveBy: async (by) => {
      await db.put("meta", by, "by");
    },
    close: () => db.close(),
  };
}

async function read(db: KeepDb, known: KeptJournal): Promise<KeptJournal> {
  const transaction = db.transaction(["steps", "snapshot"], "readonly");
  const snapshot = await transaction.objectStore("snapshot").get("latest");
  const base = snapshot === undefined || snapshot.revision <= known.revision ? known : opened(snapshot);
  const rows = await transaction
    .objectStore("steps")
    .getAll(IDBKeyRange.lowerBound(base.revision, /* open */ true));
  await transaction.done;
  return {
    journal: replaySteps(
      base.journal,
      rows.map((it) => it.step),
    ),
    revision: rows.at(-1)?.revision ?? base.revision,
  };
}

function opened({ revision, tables, done, undone }: Snapshot): KeptJournal {
  return { revision, journal: { ...NO_JOURNAL, entered: enteredOf(tables), done, undone } };
}

function enteredOf(tables: StoredTables): Entered {
  return makeEntered((table) => {
    const pairs = tables[table];
    return pairs === undefined ? NO_ENTERED[table] : new Map(pairs);
  });
}

async function append(db: KeepDb, steps: readonly Step[], revision: number): Promise<boolean> {
  // “strict”: the browser answers only when the step is on the disk
  const transaction = db.transaction(["steps", "meta"], "readwrite", { durability: "strict" });
  const meta = transaction.objectStore("meta");
  const last = Number((await meta.get("revision")) ?? 0);
  const isFirst = last === revision;
  const writes: Promise<unknown>[] = [];
  if (isFirst) {
    for (const [index, step] of steps.entries())
      writes.push(transaction.objectStore("steps").add({ revision: revision + index + 1, step }));
    writes.push(meta.put(revision + steps.length, "revision"));
  }
  await finished(transaction, writes);
  return isFirst;
}

async function compact(db: KeepDb, { journal, revision }: KeptJournal): Promise<boolean> {
  const { entered, older, done, undone } = journal;
  const transaction = db.transaction(KEEP_STORES, "readwrite", { durability: "strict" });
  const last = Number((await transaction.objectStore("meta").get("revision")) ?? 0);
  const isLast = last === revision;
  const writes: Promise<unknown>[] = [];
  if (isLast) {
    const tables = Object.fromEntries(
      ENTERED_TABLES.map((it) => [it, [...entered[it]]]),
    ) as unknown as StoredTables;
    writes.push(
      transaction.objectStore("snapshot").put({ revision, tables, done, undone }, "latest"),
      transaction.objectStore("steps").delete(IDBKeyRange.upperBound(revision)),
      ...older.map((it) => transaction.objectStore("archive").put(it)),
    );
  }
  await finished(transaction, writes);
  return isLast;
}

async function purge(db: KeepDb, revision: number): Promise<void> {
  const transaction = db.transaction(KEEP_STORES, "readwrite", { durability: "strict" });
  const last = Number((await transaction.objectStore("meta").get("revision")) ?? 0);
  const writes: Promise<unknown>[] = [];
  if (last === revision) {
    for (const store of ["steps", "snapshot", "archive"] as const)
      writes.push(transaction.objectStore(store).clear());
    // a tab that opens finds the revision, and nothing before it
    const empty: Snapshot = { revision, tables: {}, done: [], undone: [] };
    writes.push(transaction.objectStore("snapshot").put(empty, "latest"));
  }
  await finished(transaction, writes);
}

/** All of a transaction or nothing: rejects with its own error, which says more than that of one request. */
async function finished(
  transaction: { done: Promise<void>; error: DOMException | null },
  writes: readonly Promise<unknown>[],
): Promise<void> {
  const results = await Promise.allSettled([...writes, transaction.done]);
  const failed = results.find((it) => it.status === "rejected");
  if (failed !== undefined) throw transaction.error ?? failed.reason;
}
