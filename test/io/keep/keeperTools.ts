import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import type { Change, RecordChange } from "../../../src/domain/entered/change";
import { type Journal, NO_JOURNAL, type Step } from "../../../src/domain/entered/journal";
import type { KeepProblem } from "../../../src/domain/entered/keepWords";
import { createKeeper, type Keeper, type KeeperGround } from "../../../src/io/keep/keeper";
import { openStorage } from "../../../src/io/keep/openStorage";

/** One tab: what its store would hold. */
export interface Tab {
  keeper: Keeper;
  journal: Journal;
  by: string;
  waiting: number;
  problem: KeepProblem | null;
  overtaken: readonly RecordChange[];
}

/** A browser without anything stored; `indexedDB` is its own until the test is over. */
export function freshBrowser(): void {
  vi.stubGlobal("indexedDB", new IDBFactory());
}

/** A tab of that browser, not opened yet. */
export function makeTab(ground: Partial<KeeperGround> = {}): Tab {
  const tab: Omit<Tab, "keeper"> = {
    journal: NO_JOURNAL,
    by: "",
    waiting: 0,
    problem: null,
    overtaken: [],
  };
  const keeper = createKeeper(
    {
      journal: () => tab.journal,
      onJournal: (journal, overtaken) => Object.assign(tab, { journal, overtaken }),
      onProblem: (problem) => Object.assign(tab, { problem }),
      onWaiting: (waiting) => Object.assign(tab, { waiting }),
      onBy: (by) => Object.assign(tab, { by }),
    },
    { openStorage, isAlone: async () => false, ...ground },
  );
  return Object.assign(tab, { keeper });
}

export async function openTab(ground: Partial<KeeperGround> = {}): Promise<Tab> {
  const tab = makeTab(ground);
  await tab.keeper.open();
  return tab;
}

let counter = 0;

/** A note of a person about a unit, made of what her tab shows. */
export function noteOn(tab: Tab, aboutId: string, text: string, kind: Change["kind"] = "edit"): Step {
  counter += 1;
  const before = tab.journal.entered.notes.get(aboutId) ?? null;
  const after = text === "" ? null : { aboutId, text };
  return {
    do: "apply",
    change: {
      id: `change-${counter}`,
      at: new Date(Date.UTC(2026, 10, 22) + counter * 1000).toISOString(),
      by: "",
      kind,
      fileName: "",
      records: [{ table: "notes", key: aboutId, before, after }],
    },
  };
}

export const undo = (tab: Tab): Step => ({ do: "undo", changeId: tab.journal.done.at(-1)?.id ?? "" });
export const notesOf = (tab: Tab) =>
  Object.fromEntries([...tab.journal.entered.notes].map(([id, it]) => [id, it.text]));
