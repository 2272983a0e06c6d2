import { type DBSchema, openDB } from "idb";
import type { CheckRound, VillageCheck } from "../../domain/field/fieldCheck";

/** Beside the journal, not in it: what is noted in the field is a draft until it is taken in. */
const FIELD_NAME = "lai-chau-rural-atlas-field";

interface FieldSchema extends DBSchema {
  villages: { key: string; value: VillageCheck };
  round: { key: "latest"; value: CheckRound };
}

export interface StoredChecks {
  round: CheckRound | null;
  checks: readonly VillageCheck[];
}

/** Where checks in the field are kept on this device. Every method rejects with the browser's error where it fails. */
export interface FieldStorage {
  read(): Promise<StoredChecks>;
  saveVillage(check: VillageCheck): Promise<void>;
  saveRound(round: CheckRound): Promise<void>;
  /** forgets what was noted in one commune */
  clear(villageIds: readonly string[]): Promise<void>;
  close(): void;
}

export async function openFieldStorage(): Promise<FieldStorage> {
  const db = await openDB<FieldSchema>(FIELD_NAME, 1, {
    upgrade(opened) {
      opened.createObjectStore("villages", { keyPath: "villageId" });
      opened.createObjectStore("round");
    },
  });
  // “strict”: the browser answers only when it is on the disk
  const write = (store: "villages" | "round") => db.transaction(store, "readwrite", { durability: "strict" });
  return {
    read: async () => ({
      round: (await db.get("round", "latest")) ?? null,
      checks: await db.getAll("villages"),
    }),
    saveVillage: async (check) => {
      const transaction = write("villages");
      await Promise.all([transaction.objectStore("villages").put(check), transaction.done]);
    },
    saveRound: async (round) => {
      const transaction = write("round");
      await Promise.all([transaction.objectStore("round").put(round, "latest"), transaction.done]);
    },
    clear: async (villageIds) => {
      const transaction = write("villages");
      const store = transaction.objectStore("villages");
      await Promise.all([...villageIds.map((it) => store.delete(it)), transaction.done]);
    },
    close: () => db.close(),
  };
}
