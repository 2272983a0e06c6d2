import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Change } from "../../domain/entered/change";
import type { EnteredTable, EnteredTables } from "../../domain/entered/enteredTables";
import type { Step } from "../../domain/entered/journal";

export const KEEP_NAME = "lai-chau-rural-atlas";

/** Tables as they are stored; one that a later version brings is absent in what an earlier one wrote. */
export type StoredTables = { [T in EnteredTable]?: [key: string, record: EnteredTables[T]][] };

/** What was held after a revision, so that opening does not replay what came before. */
export interface Snapshot {
  revision: number;
  tables: StoredTables;
  done: readonly Change[];
  undone: readonly Change[];
}

/**
 * Version 1. `steps` is only ever added to, each step whole in one transaction with the new revision; a snapshot
 * takes the place of the steps before it, and `archive` keeps changes that can no longer be taken back.
 */
export interface KeepSchema extends DBSchema {
  steps: { key: number; value: { revision: number; step: Step } };
  snapshot: { key: "latest"; value: Snapshot };
  archive: { key: string; value: Change };
  /** revision: number of the last step; by: how the person names herself */
  meta: { key: "revision" | "by"; value: number | string };
}
export type KeepDb = IDBPDatabase<KeepSchema>;
export const KEEP_STORES = ["steps", "snapshot", "archive", "meta"] as const;

type Upgrade = (
  db: KeepDb,
  transaction: IDBPTransaction<KeepSchema, StoreNames<KeepSchema>[], "versionchange">,
) => void;

/** What turns version n into version n + 1, version 0 being an empty database. Never edited, only added to. */
export const UPGRADES: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore("steps", { keyPath: "revision" });
    db.createObjectStore("snapshot");
    db.createObjectStore("archive", { keyPath: "id" });
    db.createObjectStore("meta");
  },
];
