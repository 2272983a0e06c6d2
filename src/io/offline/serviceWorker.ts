import type { OfflineAnswer, OfflineRequest } from "./offlineMessages";
import { fillStore, findFile, StoreFault, type StoreGround } from "./offlineStore";
import { buildOfTab, forgetClosedTabs, takeOver } from "./openTabs";
import { bytesOf, isNamedByContent, type Release } from "./release";

/** Written into the built worker by `build/offlinePlugin.ts`. */
declare const RELEASE: Release;

interface Tab {
  id: string;
  postMessage(answer: OfflineAnswer): void;
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends LastingEvent {
  data: OfflineRequest;
  source: Tab | null;
}

interface FetchedEvent extends LastingEvent {
  request: Request;
  clientId: string;
  respondWith(response: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used; the page's own types know windows only. */
interface ServiceScope {
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(which: object): Promise<readonly Tab[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "message", listener: (event: AskedEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchedEvent) => void): void;
}

const release = RELEASE;
const worker = globalThis as unknown as ServiceScope;
const ground: StoreGround = {
  caches,
  fetch: (url, init) => fetch(url, init),
  scope: worker.registration.scope,
  release,
};
const paths = new Set(release.files.map(({ path }) => path));

async function tellAll(answer: OfflineAnswer): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const tab of tabs) tab.postMessage(answer);
}

/** Ids of the tabs that get their files from here. */
async function openTabs(): Promise<string[]> {
  return (await worker.clients.matchAll({ type: "window" })).map(({ id }) => id);
}

function problemOf(error: unknown) {
  return error instanceof StoreFault ? error.problem : "interrupted";
}

worker.addEventListener("install", (event) => {
  event.waitUntil(
    fillStore(ground).catch(async (error: unknown) => {
      await tellAll({ kind: "failed", problem: problemOf(error), isInstall: true });
      throw error;
    }),
  );
});

worker.addEventListener("activate", (event) => {
  const begin = async () => {
    const isFirst = await takeOver(ground, await openTabs());
    // the tab of the first visit would else have no store before it is loaded again
    if (isFirst) await worker.clients.claim();
  };
  event.waitUntil(begin());
});

worker.addEventListener("message", (event) => {
  if (event.data.kind === "take-over") event.waitUntil(worker.skipWaiting());
  else event.waitUntil(check(event.source));
});

/** Asked by every tab once its picture is there. Browsers may throw parts of a store away: what is missing is fetched again before anything is promised. */
async function check(asking: Tab | null): Promise<void> {
  try {
    await fillStore(ground);
    asking?.postMessage({ kind: "stored", bytes: bytesOf(release) });
    await forgetClosedTabs(ground, await openTabs());
  } catch (error) {
    asking?.postMessage({ kind: "failed", problem: problemOf(error), isInstall: false });
  }
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== "GET" || !address.startsWith(ground.scope)) return;
  const path = address.slice(ground.scope.length);
  if (request.mode === "navigate") {
    // the query says what is shown, not which file it is
    if (path !== "" && path !== "index.html") return;
    event.respondWith(answer(request, "index.html", release.build));
  } else if (paths.has(path) || isNamedByContent(path)) {
    event.respondWith(buildOfTab(ground, event.clientId).then((build) => answer(request, path, build)));
  }
});

async function answer(request: Request, path: string, build: string): Promise<Response> {
  return (await findFile(ground, path, build)) ?? fetch(request);
}
