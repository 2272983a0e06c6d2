import type { Change, RecordChange } from "../../domain/entered/change";
import { type Journal, NO_JOURNAL, type Step, takeStep } from "../../domain/entered/journal";
import type { KeepProblem } from "../../domain/entered/keepWords";
import { keepProblemOf } from "./keepProblem";
import type { KeptJournal, Storage } from "./openStorage";

/** Steps since the last snapshot after which a new one is made. */
export const STEPS_PER_SNAPSHOT = 100;

/** Milliseconds after which a storage that does not answer counts as blocked. */
const PATIENCE_MS = 10_000;

const CHANNEL = "lai-chau-rural-atlas";

export interface KeeperEvents {
  /** the journal as it stands: the store holds it, the keeper does not */
  journal(): Journal;
  /** the journal after a step of this tab or another's; `overtaken`: what this tab wrote over another's */
  onJournal(journal: Journal, overtaken: readonly RecordChange[]): void;
  /** null once all is stored again */
  onProblem(problem: KeepProblem | null): void;
  /** steps that wait to be stored, 0 when all are */
  onWaiting(steps: number): void;
  onBy(by: string): void;
}

/** Holds the journal, stores every step as it is taken and follows what other tabs do. */
export interface Keeper {
  /** opens the storage; steps that were taken before are stored then. Resolves when all is stored or cannot be */
  open(): Promise<void>;
  /** takes a step at once and stores it after; false where it no longer fits */
  take(step: Step): boolean;
  /** resolves when nothing waits any more, or what waits cannot be stored */
  settled(): Promise<void>;
  /** changes of former times that cannot be taken back */
  readArchive(): Promise<readonly Change[]>;
  setBy(by: string): void;
  close(): void;
}

/** What a keeper stands on; tests bring their own. */
export interface KeeperGround {
  openStorage(report: (problem: KeepProblem) => void): Promise<Storage>;
  /** whether no other tab has this page open; then a reset of a former session is made final */
  isAlone(): Promise<boolean>;
}

/** A keeper that holds nothing yet and has not opened its storage. */
export function createKeeper(events: KeeperEvents, ground: KeeperGround): Keeper {
  let stored: KeptJournal = { journal: NO_JOURNAL, revision: 0 };
  let waiting: Step[] = [];
  let storage: Storage | null = null;
  let channel: BroadcastChannel | null = null;
  let snapshotAt = 0;
  let work: Promise<void> = Promise.resolve();
  let isClosed = false;

  const fail = (problem: KeepProblem) => {
    if (!isClosed) events.onProblem(problem);
  };
  /** the connection is gone for good: what is taken from now on stays in this tab */
  const lose = (problem: KeepProblem) => {
    if (problem !== "storage-blocked") storage = null;
    fail(problem);
  };
  /** one after the other, so that revisions are in order; a failure is told and ends only its own work */
  const enqueue = (job: () => Promise<void>): Promise<void> => {
    work = work.then(job).catch((error: unknown) => fail(keepProblemOf(error)));
    return work;
  };

  /** takes what waits again on what is kept now: what others did comes first */
  const rebase = (kept: KeptJournal) => {
    stored = kept;
    let next = kept.journal;
    const steps: Step[] = [];
    const overtaken: RecordChange[] = [];
    for (const step of waiting) {
      const taken = takeStep(next, step);
      if (taken === null) continue;
      next = taken.journal;
      steps.push(taken.step);
      overtaken.push(...taken.overtaken);
    }
    waiting = steps;
    events.onJournal(next, overtaken);
  };

  const catchUp = async (opened: Storage) => {
    const kept = await opened.read(stored);
    if (kept.revision !== stored.revision) rebase(kept);
  };

  const flush = async () => {
    if (storage === null) return;
    while (waiting.length > 0) {
      const steps = waiting;
      const target = events.journal();
      if (await storage.append(steps, stored.revision)) {
        stored = { journal: target, revision: stored.revision + steps.length };
        waiting = waiting.slice(steps.length);
        channel?.postMessage(stored.revision);
        events.onWaiting(waiting.length);
      } else await catchUp(storage);
    }
    events.onProblem(null);
    events.onWaiting(0);
    if (stored.revision - snapshotAt >= STEPS_PER_SNAPSHOT) {
      await storage.compact(stored);
      snapshotAt = stored.revision;
    }
  };

  return {
    open: () =>
      enqueue(async () => {
        const opened = await withPatience(ground.openStorage(lose));
        if (isClosed) return opened.close();
        const kept = await opened.read(stored);
        storage = opened;
        snapshotAt = kept.revision;
        rebase(kept);
        events.onBy(await opened.readBy());
        if (typeof BroadcastChannel === "function") {
          channel = new BroadcastChannel(CHANNEL);
          channel.onmessage = () => void enqueue(() => catchUp(opened));
        }
        if (wasReset(kept.journal) && waiting.length === 0 && (await ground.isAlone())) {
          await opened.purge(kept.revision);
          rebase({ journal: NO_JOURNAL, revision: kept.revision });
        }
        await flush();
      }),
    take: (step) => {
      const taken = takeStep(events.journal(), step);
      if (taken === null) return false;
      waiting = [...waiting, taken.step];
      events.onWaiting(waiting.length);
      events.onJournal(taken.journal, []);
      void enqueue(flush);
      return true;
    },
    settled: () => enqueue(async () => {}),
    readArchive: async () => {
      const kept = (await storage?.readArchive()) ?? [];
      const known = new Set(kept.map((it) => it.id));
      return [...kept, ...events.journal().older.filter((it) => !known.has(it.id))];
    },
    setBy: (by) => {
      events.onBy(by);
      void enqueue(async () => storage?.saveBy(by));
    },
    close: () => {
      isClosed = true;
      channel?.close();
      storage?.close();
    },
  };
}

/** Whether the last thing done was to go back to published data. */
function wasReset({ done }: Journal): boolean {
  return done.at(-1)?.kind === "reset";
}

function withPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException("no answer", "TimeoutError")), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
