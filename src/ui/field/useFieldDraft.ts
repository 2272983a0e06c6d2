import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckRound, VillageCheck } from "../../domain/field/fieldCheck";
import { type FieldStorage, openFieldStorage } from "../../io/field/openFieldStorage";

export type DraftStatus = "loading" | "saving" | "saved" | "failed";

export interface FieldDraft {
  status: DraftStatus;
  round: CheckRound;
  checks: ReadonlyMap<string, VillageCheck>;
  setRound: (round: CheckRound) => void;
  setCheck: (check: VillageCheck) => void;
  clear: (villageIds: readonly string[]) => void;
}

/** Milliseconds after which a storage that does not answer counts as one that keeps nothing. */
const PATIENCE_MS = 5000;

/**
 * What is noted in the field: in this tab at once, on the device right after. Where the device cannot keep it, it
 * stays in the tab and the status says so, until a later write succeeds.
 */
export function useFieldDraft(first: CheckRound): FieldDraft {
  const [status, setStatus] = useState<DraftStatus>("loading");
  const [round, setRoundState] = useState(first);
  const [checks, setChecks] = useState<ReadonlyMap<string, VillageCheck>>(new Map());
  const storage = useRef<Promise<FieldStorage> | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  /** villages whose last write failed: written again with the next one */
  const unsaved = useRef(new Map<string, VillageCheck>());

  useEffect(() => {
    let isGone = false;
    const opening = openFieldStorage();
    storage.current = opening;
    // a storage that does not answer must not keep a person from noting
    const patience = setTimeout(() => setStatus((now) => (now === "loading" ? "failed" : now)), PATIENCE_MS);
    opening
      .then((it) => it.read())
      .then(
        (stored) => {
          if (isGone) return;
          if (stored.round !== null)
            setRoundState({ ...stored.round, date: stored.round.date || first.date });
          setChecks((now) => new Map([...stored.checks.map((it) => [it.villageId, it] as const), ...now]));
          setStatus("saved");
        },
        () => isGone || setStatus("failed"),
      );
    return () => {
      isGone = true;
      clearTimeout(patience);
      // what is still being written comes first
      void queue.current.then(() => opening.then((it) => it.close())).catch(() => {});
    };
  }, [first.date]);

  const enqueue = useCallback((work: (storage: FieldStorage) => Promise<void>) => {
    waiting.current += 1;
    setStatus((before) => (before === "failed" ? before : "saving"));
    queue.current = queue.current.then(async () => {
      let hasFailed = false;
      try {
        const opened = await storage.current;
        if (opened === null) throw new DOMException("not open", "InvalidStateError");
        await work(opened);
      } catch {
        hasFailed = true;
      }
      waiting.current -= 1;
      if (hasFailed) setStatus("failed");
      else if (waiting.current === 0) setStatus("saved");
    });
  }, []);

  const setRound = useCallback(
    (next: CheckRound) => {
      setRoundState(next);
      enqueue((it) => it.saveRound(next));
    },
    [enqueue],
  );
  const setCheck = useCallback(
    (check: VillageCheck) => {
      setChecks((before) => new Map(before).set(check.villageId, check));
      unsaved.current.set(check.villageId, check);
      enqueue(async (it) => {
        for (const [id, held] of [...unsaved.current]) {
          await it.saveVillage(held);
          if (unsaved.current.get(id) === held) unsaved.current.delete(id);
        }
      });
    },
    [enqueue],
  );
  const clear = useCallback(
    (villageIds: readonly string[]) => {
      setChecks((before) => new Map([...before].filter(([id]) => !villageIds.includes(id))));
      for (const id of villageIds) unsaved.current.delete(id);
      enqueue((it) => it.clear(villageIds));
    },
    [enqueue],
  );
  return { status, round, checks, setRound, setCheck, clear };
}
