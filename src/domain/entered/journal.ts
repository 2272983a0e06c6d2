import { applyRecords, invertRecords, NO_ENTERED, overtakenRecords, rebaseChange } from "./applyChange";
import type { Change, RecordChange } from "./change";
import { ENTERED_TABLES, type Entered } from "./enteredTables";

/** What an office holds and how it came to it. */
export interface Journal {
  entered: Entered;
  /** changes that are in for good, oldest first; those of former sessions may be stored elsewhere */
  older: readonly Change[];
  /** changes that are in, oldest first: the newest can be taken back */
  done: readonly Change[];
  /** changes that were taken back, oldest first: the last can be done again */
  undone: readonly Change[];
}

/** One line of the stored journal. */
export type Step =
  | { do: "apply"; change: Change }
  | { do: "undo"; changeId: string }
  | { do: "redo"; changeId: string };

export const NO_JOURNAL: Journal = { entered: NO_ENTERED, older: [], done: [], undone: [] };

/** How many changes can be taken back. */
export const MOST_UNDONE = 100;

/** A step as it was taken; null where it can no longer be taken, because somebody else came first. */
export interface TakenStep {
  journal: Journal;
  step: Step;
  /** records that somebody else changed since the step was made: this step has the last word */
  overtaken: readonly RecordChange[];
}

/** Take a step on what is held now. A change is made anew of what is held, so that it can be taken back whole. */
export function takeStep(journal: Journal, step: Step): TakenStep | null {
  if (step.do !== "apply") {
    const taken = replaySteps(journal, [step]);
    return taken === journal ? null : { journal: taken, step, overtaken: [] };
  }
  const overtaken = overtakenRecords(journal.entered, step.change);
  const own: Step = { do: "apply", change: rebaseChange(journal.entered, step.change) };
  return { journal: replaySteps(journal, [own]), step: own, overtaken };
}

/**
 * Steps that were stored, taken again in one go. Taking back or doing again what is not the last is left out:
 * the same journal where nothing is left to take.
 */
export function replaySteps(journal: Journal, steps: readonly Step[]): Journal {
  const older = [...journal.older];
  const done = [...journal.done];
  let undone = [...journal.undone];
  const records: (readonly RecordChange[])[] = [];
  let taken = 0;
  for (const step of steps) {
    if (step.do === "apply") {
      done.push(step.change);
      undone = [];
      records.push(step.change.records);
    } else {
      const [from, to] = step.do === "undo" ? [done, undone] : [undone, done];
      const change = from.at(-1);
      if (change?.id !== step.changeId) continue;
      from.pop();
      to.push(change);
      records.push(step.do === "undo" ? invertRecords(change.records) : change.records);
    }
    taken += 1;
    if (done.length > MOST_UNDONE) older.push(...done.splice(0, done.length - MOST_UNDONE));
  }
  if (taken === 0) return journal;
  return { entered: applyRecords(journal.entered, records.flat()), older, done, undone };
}

/** The records that turn one holding into another. */
export function recordsBetween(from: Entered, to: Entered): RecordChange[] {
  return ENTERED_TABLES.flatMap((table) => {
    const removed = [...from[table]].filter(([key]) => !to[table].has(key));
    const changed = [...to[table]].filter(([key, record]) => from[table].get(key) !== record);
    return [
      ...removed.map(([key, before]) => ({ table, key, before, after: null })),
      ...changed.map(([key, after]) => ({ table, key, before: from[table].get(key) ?? null, after })),
    ] as RecordChange[];
  });
}
