import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { memoryCaches } from "../support/memoryCaches";
import { ROOT } from "./support/projectFiles";

const DIST = join(ROOT, "dist");
const SCOPE = "https://example.org/map/";

/** DESIGN §7: what the offline store adds. */
const MOST_MB = 3;

/** Left to the network: the worker, which browsers keep themselves, and fonts in a format that none of them asks for. */
const LEFT_OUT = /^sw\.js$|\.woff$/;

const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) =>
  statSync(join(DIST, path)).isFile(),
);

type Listener = (event: object) => void;

/** The built service worker at work, on a server that has the finished build and counts what it is asked for. */
function startWorker() {
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  const scope = {
    registration: { scope: SCOPE },
    clients: { claim: async () => {}, matchAll: async () => [] },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    caches: memoryCaches(),
    fetch: async (url: string | Request) => {
      const path = String(typeof url === "string" ? url : url.url).slice(SCOPE.length);
      asked.push(path);
      return new Response(new Uint8Array(readFileSync(join(DIST, path))));
    },
    crypto,
    DOMException,
    Headers,
    Response,
    URL,
  };
  runInContext(readFileSync(join(DIST, "sw.js"), "utf8"), createContext(scope));
  const send = async (type: string, event: object = {}): Promise<Response | undefined> => {
    const work: Promise<unknown>[] = [];
    let response: Promise<Response> | undefined;
    listeners.get(type)?.({
      ...event,
      waitUntil: (it: Promise<unknown>) => work.push(it),
      respondWith: (it: Promise<Response>) => {
        response = it;
      },
    });
    await Promise.all(work);
    return response;
  };
  const get = (path: string, mode: string) =>
    send("fetch", { request: { method: "GET", url: SCOPE + path, mode }, clientId: "tab" });
  return { asked, send, get };
}

describe("the built service worker", () => {
  it("stores every file of the build but those that no browser asks for", async () => {
    const { asked, send } = startWorker();
    await send("install");
    expect(asked.sort()).toEqual(files.filter((path) => !LEFT_OUT.test(path)).sort());
  });

  it("answers from what is stored, without asking the server again", async () => {
    const { asked, send, get } = startWorker();
    await send("install");
    await send("activate");
    asked.length = 0;
    for (const path of files.filter((it) => !LEFT_OUT.test(it) && it !== "index.html")) {
      const body = await (await get(path, "cors"))?.arrayBuffer();
      expect(Buffer.from(body ?? new ArrayBuffer(0)).equals(readFileSync(join(DIST, path)))).toBe(true);
    }
    expect(asked).toEqual([]);
  });

  it.each(["", "index.html", "?theme=density&level=village", "?unit=03439&data=sample"])(
    "answers the address “%s” with the page",
    async (query) => {
      const { send, get } = startWorker();
      await send("install");
      await send("activate");
      expect(await (await get(query, "navigate"))?.text()).toContain("<!doctype html>");
    },
  );

  it("leaves to the server what is not of the app", async () => {
    const { send, get } = startWorker();
    await send("install");
    expect(await get("another-page.html", "navigate")).toBeUndefined();
    expect(await get("report.pdf", "cors")).toBeUndefined();
  });

  it(`costs at most ${MOST_MB} MB of line, all of the app included`, () => {
    const bytes = files
      .filter((path) => !LEFT_OUT.test(path))
      .map((path) => readFileSync(join(DIST, path)))
      .reduce((sum, content) => sum + Math.min(content.length, gzipSync(content).length), 0);
    expect(bytes / 1e6).toBeLessThanOrEqual(MOST_MB);
  });
});
