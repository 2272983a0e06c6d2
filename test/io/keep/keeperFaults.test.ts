import { readFileSync } from "node:fs";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KEEP_PROBLEMS } from "../../../src/domain/entered/keepWords";
import { keeperGround } from "../../../src/io/keep/keeperGround";
import { KEEP_NAME, UPGRADES } from "../../../src/io/keep/keepSchema";
import { openStorage, type Storage } from "../../../src/io/keep/openStorage";
import { keepTextOf } from "../../../src/text/keepText";
import { freshBrowser, makeTab, noteOn, notesOf, openTab } from "./keeperTools";

beforeEach(freshBrowser);
afterEach(() => vi.unstubAllGlobals());

/** The storage of this browser with one method that fails. */
const failing = (changes: Partial<Storage>) => ({
  openStorage: async (report: Parameters<typeof openStorage>[0]) => ({
    ...(await openStorage(report)),
    ...changes,
  }),
});
const thrown = (name: string) => () => Promise.reject(new DOMException("", name));

describe("where nothing can be kept", () => {
  it.each([
    ["SecurityError", "storage-refused"],
    ["InvalidStateError", "storage-refused"],
    ["VersionError", "storage-newer"],
    ["UnknownError", "storage-broken"],
  ] as const)("%s on opening is told as %s, and what is entered stays in the tab", async (name, problem) => {
    const tab = await openTab({ openStorage: thrown(name) });
    expect(tab.problem).toBe(problem);
    tab.keeper.take(noteOn(tab, "03439", "a"));
    await tab.keeper.settled();
    expect(notesOf(tab)).toEqual({ "03439": "a" });
  });

  it("a browser without a storage is told as such", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const tab = await openTab(keeperGround);
    expect(tab.problem).toBe("storage-absent");
  });

  it("a storage that never answers is told as blocked", async () => {
    vi.useFakeTimers();
    const tab = makeTab({ openStorage: () => new Promise(() => {}) });
    const opening = tab.keeper.open();
    await vi.advanceTimersByTimeAsync(11_000);
    await opening;
    vi.useRealTimers();
    expect(tab.problem).toBe("storage-blocked");
  });

  it("a database that a newer version of the page wrote is left alone", async () => {
    (await openDB(KEEP_NAME, UPGRADES.length + 1)).close();
    expect((await openTab()).problem).toBe("storage-newer");
  });
});

describe("a full disk", () => {
  it("is told, what is entered stays, and is stored with the next step once there is room", async () => {
    let isFull = true;
    const storage = await openStorage(() => {});
    const tab = await openTab(
      failing({
        append: (steps, revision) =>
          isFull ? thrown("QuotaExceededError")() : storage.append(steps, revision),
      }),
    );
    tab.keeper.take(noteOn(tab, "03439", "a"));
    await tab.keeper.settled();
    expect(tab.problem).toBe("storage-full");
    expect(tab.waiting).toBe(1);
    expect(notesOf(await openTab())).toEqual({});
    isFull = false;
    tab.keeper.take(noteOn(tab, "03442", "b"));
    await tab.keeper.settled();
    expect(tab.problem).toBeNull();
    expect(notesOf(await openTab())).toEqual({ "03439": "a", "03442": "b" });
  });

  it("that refuses a snapshot loses nothing", async () => {
    const tab = await openTab(failing({ compact: thrown("QuotaExceededError") }));
    for (let index = 0; index < 120; index += 1) tab.keeper.take(noteOn(tab, "03439", String(index)));
    await tab.keeper.settled();
    expect(notesOf(await openTab())).toEqual({ "03439": "119" });
  });
});

describe("a newer version of the page", () => {
  it("in another tab makes this one give way and say so", async () => {
    const tab = await openTab();
    const newer = await openDB(KEEP_NAME, UPGRADES.length + 1);
    expect(tab.problem).toBe("storage-newer");
    newer.close();
  });

  it("reads what version 1 wrote", async () => {
    const written = JSON.parse(
      readFileSync(new URL("../../fixtures/keep/version-1.json", import.meta.url), "utf8"),
    ) as Record<"steps" | "archive", { id?: string }[]> & {
      snapshot: unknown;
      meta: Record<string, unknown>;
    };
    const db = await openDB(KEEP_NAME, 1, {
      upgrade(fresh) {
        fresh.createObjectStore("steps", { keyPath: "revision" });
        fresh.createObjectStore("snapshot");
        fresh.createObjectStore("archive", { keyPath: "id" });
        fresh.createObjectStore("meta");
      },
    });
    for (const it of written.steps) await db.put("steps", it);
    for (const it of written.archive) await db.put("archive", it);
    await db.put("snapshot", written.snapshot, "latest");
    for (const [key, value] of Object.entries(written.meta)) await db.put("meta", value, key);
    db.close();
    const tab = await openTab();
    expect(tab.problem).toBeNull();
    expect(tab.by).toBe("Phòng Kinh tế");
    expect(notesOf(tab)).toEqual({ "03439": "đã rà soát" });
    expect([...tab.journal.entered.villages.keys()]).toEqual(["03439-001"]);
    expect(tab.journal.done.map((it) => it.id)).toEqual(["import-1", "edit-1"]);
    expect((await tab.keeper.readArchive()).map((it) => it.id)).toEqual(["archived-1"]);
  });
});

describe("every problem", () => {
  it.each(KEEP_PROBLEMS)("%s has a sentence and a remedy in both languages", (problem) => {
    for (const language of ["vi", "en"] as const) {
      const { reason, remedy } = keepTextOf(language).problems[problem];
      expect(reason).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });
});
