import { describe, expect, it } from "vitest";
import { fillStore, findFile, StoreFault, storedBuilds } from "../../../src/io/offline/offlineStore";
import { memoryCaches } from "../../support/memoryCaches";
import { makeGround } from "./makeGround";

const FIRST = { "index.html": "page 1", "assets/a-1.js": "part a", "data/core.json": "figures 1" };
const SECOND = { "index.html": "page 2", "assets/a-1.js": "part a", "data/core.json": "figures 2" };

async function problemOf(work: Promise<unknown>): Promise<string> {
  const fault = await work.then(
    () => null,
    (error: unknown) => error,
  );
  return fault instanceof StoreFault ? fault.problem : String(fault);
}

describe("fillStore", () => {
  it("stores every file of the release", async () => {
    const ground = makeGround("b1", FIRST);
    await fillStore(ground);
    for (const [path, content] of Object.entries(FIRST)) {
      expect(await (await findFile(ground, path, "b1"))?.text()).toBe(content);
    }
  });

  it("asks the browser's own cache for files named by their content, the server for all others", async () => {
    const ground = makeGround("b1", FIRST);
    await fillStore(ground);
    expect(ground.server.asked.sort()).toEqual([
      "assets/a-1.js default",
      "data/core.json no-cache",
      "index.html no-cache",
    ]);
  });

  it("asks for nothing when everything is there", async () => {
    const ground = makeGround("b1", FIRST);
    await fillStore(ground);
    ground.server.asked.length = 0;
    await fillStore(ground);
    expect(ground.server.asked).toEqual([]);
  });

  it("fetches of a newer release only what has changed", async () => {
    const { caches } = makeGround("b1", FIRST);
    await fillStore(makeGround("b1", FIRST, { caches }));
    const newer = makeGround("b2", SECOND, { caches });
    await fillStore(newer);
    expect(newer.server.asked.sort()).toEqual(["data/core.json no-cache", "index.html no-cache"]);
    expect(await (await findFile(newer, "assets/a-1.js", "b2"))?.text()).toBe("part a");
  });

  it("takes nothing that is not of the release: a page of login, a file of another build", async () => {
    const server = { files: { ...FIRST, "data/core.json": "<form>login</form>" }, asked: [] };
    const ground = makeGround("b1", FIRST, { server });
    expect(await problemOf(fillStore(ground))).toBe("interrupted");
    expect(await findFile(ground, "data/core.json", "b1")).toBeUndefined();
  });

  it("goes on where it was interrupted", async () => {
    const server = { files: { "index.html": "page 1" } as Record<string, string>, asked: [] as string[] };
    const ground = makeGround("b1", FIRST, { server });
    expect(await problemOf(fillStore(ground))).toBe("interrupted");
    server.files = FIRST;
    server.asked.length = 0;
    await fillStore(ground);
    expect(server.asked).not.toContain("index.html no-cache");
  });

  it("gives its room back where there is too little of it", async () => {
    const ground = makeGround("b1", FIRST, { caches: memoryCaches({ room: 8 }) });
    expect(await problemOf(fillStore(ground))).toBe("full");
    expect(await storedBuilds(ground)).toEqual([]);
  });

  it("keeps a file's type, and not how it was packed on the way", async () => {
    const ground = makeGround("b1", FIRST);
    await fillStore(ground);
    const headers = (await findFile(ground, "index.html", "b1"))?.headers;
    expect(headers?.get("content-type")).toBe("text/plain");
    expect(headers?.get("content-encoding")).toBeNull();
  });
});

describe("findFile", () => {
  it("gives a part of an older release, whose name says what it holds", async () => {
    const { caches } = makeGround("b1", FIRST);
    await fillStore(makeGround("b1", { ...FIRST, "assets/old-1.js": "old part" }, { caches }));
    const newer = makeGround("b2", SECOND, { caches });
    await fillStore(newer);
    expect(await (await findFile(newer, "assets/old-1.js", "b2"))?.text()).toBe("old part");
  });

  it("gives no data of another release", async () => {
    const { caches } = makeGround("b1", FIRST);
    await fillStore(makeGround("b1", { ...FIRST, "data/old.json": "old figures" }, { caches }));
    const newer = makeGround("b2", SECOND, { caches });
    await fillStore(newer);
    expect(await findFile(newer, "data/old.json", "b2")).toBeUndefined();
  });

  it("keeps copies of the app in two folders of a server apart", async () => {
    const caches = memoryCaches();
    await fillStore(makeGround("b1", FIRST, { caches }));
    const other = makeGround("b2", SECOND, { caches, scope: "https://example.org/other/" });
    expect(await storedBuilds(other)).toEqual([]);
  });
});
