import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { STEPS_PER_SNAPSHOT } from "../../../src/io/keep/keeper";
import { openStorage } from "../../../src/io/keep/openStorage";
import { freshBrowser, makeTab, noteOn, notesOf, openTab, type Tab, undo } from "./keeperTools";

const tabs: Tab[] = [];
async function opened(...ground: Parameters<typeof openTab>): Promise<Tab> {
  const tab = await openTab(...ground);
  tabs.push(tab);
  return tab;
}

beforeEach(freshBrowser);
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.keeper.close();
  vi.unstubAllGlobals();
});

describe("what is entered", () => {
  it("is there when the page is opened again, with what can be taken back", async () => {
    const first = await opened();
    first.keeper.take(noteOn(first, "03439", "a"));
    first.keeper.take(noteOn(first, "03439", "b"));
    first.keeper.take(undo(first));
    await first.keeper.settled();
    first.keeper.close();
    const second = await opened();
    expect(second.journal).toEqual(first.journal);
    expect(second.journal.undone).toHaveLength(1);
  });

  it("before the storage is open is stored when it opens", async () => {
    const early = makeTab();
    tabs.push(early);
    early.keeper.take(noteOn(early, "03439", "a"));
    await early.keeper.open();
    expect(notesOf(await opened())).toEqual({ "03439": "a" });
  });

  it("and not yet stored when the tab dies is wholly there or not at all", async () => {
    const dying = await opened();
    for (let index = 0; index < 20; index += 1) {
      dying.keeper.take(noteOn(dying, `03439-${index}`, "a"));
      if (index === 10) await Promise.resolve();
    }
    // nobody waits for the storage: the tab is gone in the middle of its work
    dying.keeper.close();
    const next = await opened();
    const { done, entered } = next.journal;
    expect(done.map((it) => it.records[0]?.key)).toEqual([...entered.notes.keys()]);
    expect(entered.notes.size).toBeLessThanOrEqual(20);
  });

  it("says how many steps wait, until none does", async () => {
    const tab = await opened();
    tab.keeper.take(noteOn(tab, "03439", "a"));
    expect(tab.waiting).toBe(1);
    await tab.keeper.settled();
    expect(tab.waiting).toBe(0);
  });

  it("carries the name of the person to the next time", async () => {
    const tab = await opened();
    tab.keeper.setBy("Phòng Kinh tế");
    await tab.keeper.settled();
    expect((await opened()).by).toBe("Phòng Kinh tế");
  });
});

describe("a snapshot", () => {
  it("takes the place of the steps before it, and nothing is lost", async () => {
    const tab = await opened();
    for (let index = 0; index < STEPS_PER_SNAPSHOT + 30; index += 1)
      tab.keeper.take(noteOn(tab, "03439", String(index)));
    await tab.keeper.settled();
    const storage = await openStorage(() => {});
    const empty = { revision: 0, journal: { ...tab.journal, done: [], undone: [], older: [] } };
    expect((await storage.read(empty)).revision).toBe(STEPS_PER_SNAPSHOT + 30);
    storage.close();
    const next = await opened();
    expect(notesOf(next)).toEqual({ "03439": String(STEPS_PER_SNAPSHOT + 29) });
    expect(next.journal.done).toEqual(tab.journal.done);
    const archive = await next.keeper.readArchive();
    expect([...archive, ...next.journal.done]).toHaveLength(STEPS_PER_SNAPSHOT + 30);
  });

  it("made by one tab is understood by another that was behind", async () => {
    const [one, other] = [await opened(), await opened()];
    vi.stubGlobal("BroadcastChannel", undefined);
    for (let index = 0; index <= STEPS_PER_SNAPSHOT; index += 1)
      one.keeper.take(noteOn(one, "03439", String(index)));
    await one.keeper.settled();
    other.keeper.take(noteOn(other, "03442", "b"));
    await other.keeper.settled();
    expect(notesOf(other)).toEqual({ "03439": String(STEPS_PER_SNAPSHOT), "03442": "b" });
  });
});

describe("two tabs", () => {
  it("see what the other does", async () => {
    const [one, other] = [await opened(), await opened()];
    one.keeper.take(noteOn(one, "03439", "a"));
    await vi.waitFor(() => expect(notesOf(other)).toEqual({ "03439": "a" }));
  });

  it("that change different things at once keep both", async () => {
    const [one, other] = [await opened(), await opened()];
    one.keeper.take(noteOn(one, "03439", "a"));
    other.keeper.take(noteOn(other, "03442", "b"));
    await Promise.all([one.keeper.settled(), other.keeper.settled()]);
    const third = await opened();
    expect(notesOf(third)).toEqual({ "03439": "a", "03442": "b" });
    await vi.waitFor(() => expect(one.journal.done).toEqual(third.journal.done));
    await vi.waitFor(() => expect(other.journal.done).toEqual(third.journal.done));
  });

  it("that change the same thing at once: the later one stands, is told, and gives the earlier back", async () => {
    const [one, other] = [await opened(), await opened()];
    one.keeper.take(noteOn(one, "03439", "a"));
    other.keeper.take(noteOn(other, "03439", "b"));
    await Promise.all([one.keeper.settled(), other.keeper.settled()]);
    const third = await opened();
    const later = notesOf(third)["03439"] === "b" ? other : one;
    expect(later.overtaken).toHaveLength(1);
    third.keeper.take(undo(third));
    expect(notesOf(third)["03439"]).toBe(later === other ? "a" : "b");
  });

  it("do not take back each other's change twice", async () => {
    const [one, other] = [await opened(), await opened()];
    one.keeper.take(noteOn(one, "03439", "a"));
    one.keeper.take(noteOn(one, "03439", "b"));
    await vi.waitFor(() => expect(notesOf(other)).toEqual({ "03439": "b" }));
    one.keeper.take(undo(one));
    other.keeper.take(undo(other));
    await Promise.all([one.keeper.settled(), other.keeper.settled()]);
    expect(notesOf(await opened())).toEqual({ "03439": "a" });
  });
});

describe("going back to published data", () => {
  const reset = (tab: Tab) => noteOn(tab, "03439", "", "reset");

  it("can be taken back while a tab lives", async () => {
    const tab = await opened();
    tab.keeper.take(noteOn(tab, "03439", "a"));
    tab.keeper.take(reset(tab));
    tab.keeper.take(undo(tab));
    expect(notesOf(tab)).toEqual({ "03439": "a" });
  });

  it("is final when the page is opened alone the next time", async () => {
    const tab = await opened();
    tab.keeper.take(noteOn(tab, "03439", "a"));
    tab.keeper.take(reset(tab));
    await tab.keeper.settled();
    tab.keeper.close();
    const next = await opened({ isAlone: async () => true });
    expect(next.journal.done).toEqual([]);
    next.keeper.take(noteOn(next, "03442", "b"));
    await next.keeper.settled();
    expect(notesOf(await opened())).toEqual({ "03442": "b" });
  });

  it("can still be taken back while another tab is open", async () => {
    const tab = await opened();
    tab.keeper.take(noteOn(tab, "03439", "a"));
    tab.keeper.take(reset(tab));
    await tab.keeper.settled();
    expect((await opened()).journal.done).toHaveLength(2);
  });
});
