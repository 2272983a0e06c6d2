import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_ENTERED } from "../../../src/domain/entered/applyChange";
import type { Change } from "../../../src/domain/entered/change";
import {
  type Journal,
  MOST_UNDONE,
  NO_JOURNAL,
  replaySteps,
  type Step,
  takeStep,
} from "../../../src/domain/entered/journal";
import { someChange } from "../../support/arbitraryEntered";

/** What a person may do, one thing after the other: a change, or one of the two buttons. */
const doings = fc.array(fc.oneof(someChange(NO_ENTERED), fc.constantFrom("undo" as const, "redo" as const)), {
  maxLength: 12,
});

function play(things: readonly (Change | "undo" | "redo")[]): { journal: Journal; steps: Step[] } {
  let journal = NO_JOURNAL;
  const steps: Step[] = [];
  for (const it of things) {
    const stack = it === "undo" ? journal.done : journal.undone;
    const step: Step =
      typeof it === "object" ? { do: "apply", change: it } : { do: it, changeId: stack.at(-1)?.id ?? "" };
    const taken = takeStep(journal, step);
    if (taken === null) continue;
    journal = taken.journal;
    steps.push(taken.step);
  }
  return { journal, steps };
}

function note(number: number): Step {
  const after = { aboutId: "03439", text: String(number) };
  const before = number === 0 ? null : { aboutId: "03439", text: String(number - 1) };
  return {
    do: "apply",
    change: {
      id: String(number),
      at: "2026-11-22T00:00:00.000Z",
      by: "",
      kind: "edit",
      fileName: "",
      records: [{ table: "notes", key: "03439", before, after }],
    },
  };
}
const notes = (count: number) => Array.from({ length: count }, (_, index) => note(index));
const textOf = (journal: Journal) => journal.entered.notes.get("03439")?.text;

describe("the journal", () => {
  it("is the same when its steps are replayed in one go", () => {
    fc.assert(
      fc.property(doings, (things) => {
        const { journal, steps } = play(things);
        expect(replaySteps(NO_JOURNAL, steps)).toEqual(journal);
      }),
    );
  });

  it("is the same when its steps are replayed in two parts", () => {
    fc.assert(
      fc.property(doings, fc.nat(12), (things, cut) => {
        const { journal, steps } = play(things);
        expect(replaySteps(replaySteps(NO_JOURNAL, steps.slice(0, cut)), steps.slice(cut))).toEqual(journal);
      }),
    );
  });

  it("comes back to nothing when everything is taken back, and forth again", () => {
    fc.assert(
      fc.property(fc.array(someChange(NO_ENTERED), { maxLength: 8 }), (changes) => {
        const { journal } = play(changes);
        const back = play([...changes, ...changes.map(() => "undo" as const)]).journal;
        expect(back.entered).toEqual(NO_ENTERED);
        const forth = play([
          ...changes,
          ...changes.map(() => "undo" as const),
          ...changes.map(() => "redo" as const),
        ]).journal;
        expect(forth).toEqual(journal);
      }),
    );
  });

  it("forgets what was taken back once something else is done", () => {
    const { journal } = play([(note(0) as { change: Change }).change, "undo"]);
    const taken = takeStep(journal, note(1));
    expect(taken?.journal.undone).toEqual([]);
  });

  it("takes back only the last change", () => {
    const journal = replaySteps(NO_JOURNAL, notes(2));
    expect(takeStep(journal, { do: "undo", changeId: "0" })).toBeNull();
    expect(takeStep(journal, { do: "redo", changeId: "0" })).toBeNull();
  });

  it("keeps a hundred changes to take back, and the older ones as history", () => {
    const journal = replaySteps(NO_JOURNAL, notes(MOST_UNDONE + 2));
    expect(journal.done).toHaveLength(MOST_UNDONE);
    expect(journal.older.map((it) => it.id)).toEqual(["0", "1"]);
    expect(textOf(journal)).toBe("101");
  });

  it("says what a change made of older knowledge writes over, and can take it back", () => {
    const journal = replaySteps(NO_JOURNAL, notes(2));
    const late = takeStep(journal, note(1));
    expect(late?.overtaken).toHaveLength(1);
    const after = late?.journal ?? NO_JOURNAL;
    expect(textOf(takeStep(after, { do: "undo", changeId: "1" })?.journal ?? NO_JOURNAL)).toBe("1");
  });
});
