import type { OfflineProblem } from "./offlineMessages";
import { isNamedByContent, type Release, type ReleaseFile } from "./release";

/** What the store stands on: the browser's caches and network, the folder it serves and the release it is of. */
export interface StoreGround {
  caches: CacheStorage;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** absolute address of the page's folder, with a slash at its end */
  scope: string;
  release: Release;
}

/** A release could not be stored whole; what has come so far stays for the next attempt unless there is no room. */
export class StoreFault extends Error {
  constructor(readonly problem: OfflineProblem) {
    super(problem);
  }
}

const PREFIX = "lai-chau-rural-atlas offline";
/** Files that are asked for at once: few, because the person is using the same line. */
const AT_ONCE = 3;

/** Every release has a cache of its own, and every folder of a server its own releases. */
export function cacheName(scope: string, build: string): string {
  return `${PREFIX} ${scope} ${build}`;
}

/** Builds of this folder that something is stored of. */
export async function storedBuilds({ caches, scope }: StoreGround): Promise<string[]> {
  const beginning = cacheName(scope, "");
  return (await caches.keys())
    .filter((name) => name.startsWith(beginning) && name !== cacheName(scope, STATE))
    .map((name) => name.slice(beginning.length));
}

/** Name that no build has: builds are hexadecimal. */
export const STATE = "state";

/**
 * Stores what of the release is not stored yet. Files that an older release has too are taken from there.
 * Throws `StoreFault`.
 */
export async function fillStore(ground: StoreGround): Promise<void> {
  const { caches, scope, release } = ground;
  const name = cacheName(scope, release.build);
  const older = (await storedBuilds(ground)).filter((it) => it !== release.build);
  const queue = [...release.files];
  const work = async () => {
    const cache = await caches.open(name);
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      try {
        await storeFile(ground, cache, file, older);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = ends.find((it) => it.status === "rejected");
  if (failed === undefined) return;
  const problem = problemOf(failed.reason);
  // a half of the store is of no use, and the room is needed for what the office enters
  if (problem === "full") await caches.delete(name);
  throw new StoreFault(problem);
}

function problemOf(error: unknown): OfflineProblem {
  if (error instanceof StoreFault) return error.problem;
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "interrupted";
}

async function storeFile(
  ground: StoreGround,
  cache: Cache,
  file: ReleaseFile,
  older: readonly string[],
): Promise<void> {
  const { caches, scope } = ground;
  const key = `${scope}${file.path}?${file.hash}`;
  if ((await cache.match(key)) !== undefined) return;
  for (const build of older) {
    const same = await caches.match(key, { cacheName: cacheName(scope, build) });
    if (same !== undefined) return cache.put(key, same);
  }
  await cache.put(key, await download(ground, file));
}

/** The file as the release has it, and nothing else that a server, a proxy or a page of login gives in its place. */
async function download({ fetch, scope }: StoreGround, file: ReleaseFile): Promise<Response> {
  // what the page has just loaded need not come again; what a browser kept from an older release is of no use
  const modes = isNamedByContent(file.path)
    ? (["default", "reload"] as const)
    : (["no-cache", "reload"] as const);
  for (const cache of modes) {
    const response = await fetch(scope + file.path, { cache, priority: "low" });
    if (!response.ok) continue;
    const body = await response.arrayBuffer();
    if ((await hashOf(body)) !== file.hash) continue;
    const headers = new Headers(response.headers);
    // the body is unpacked by now
    headers.delete("content-encoding");
    headers.delete("content-length");
    return new Response(body, { headers });
  }
  throw new StoreFault("interrupted");
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...digest.subarray(0, 16)].map((it) => it.toString(16).padStart(2, "0")).join("");
}

/** A file of a release, or of any other where its name says that it is the same; undefined where it is not stored. */
export async function findFile(
  ground: StoreGround,
  path: string,
  build: string,
): Promise<Response | undefined> {
  const { caches, scope } = ground;
  const others = async () => (await storedBuilds(ground)).filter((it) => it !== build);
  for (const it of [build, ...(isNamedByContent(path) ? await others() : [])]) {
    const found = await caches.match(scope + path, { cacheName: cacheName(scope, it), ignoreSearch: true });
    if (found !== undefined) return found;
  }
  return undefined;
}
