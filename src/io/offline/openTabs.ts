import { cacheName, STATE, type StoreGround, storedBuilds } from "./offlineStore";

/**
 * Which release is in use, and which older ones open tabs still stand on. A tab keeps to the release that it was
 * opened with, data included, however many newer ones come.
 */
interface TabState {
  /** release in use */
  build: string;
  /** older releases that are still stored */
  older: readonly string[];
  /** release of every tab (by its client id) that was opened before the one in use */
  homes: Readonly<Record<string, string>>;
}

async function readState({ caches, scope }: StoreGround): Promise<TabState | null> {
  const kept = await caches.match(`${scope}${STATE}`, { cacheName: cacheName(scope, STATE) });
  return kept === undefined ? null : ((await kept.json()) as TabState);
}

async function writeState({ caches, scope }: StoreGround, state: TabState): Promise<void> {
  const cache = await caches.open(cacheName(scope, STATE));
  await cache.put(`${scope}${STATE}`, new Response(JSON.stringify(state)));
}

/**
 * The release takes the place of the one before it; `tabs` are those open now, which stay with theirs. Returns
 * whether it is the first in this folder.
 */
export async function takeOver(ground: StoreGround, tabs: readonly string[]): Promise<boolean> {
  const { build } = ground.release;
  const before = await readState(ground);
  const homes =
    before === null || before.build === build
      ? (before?.homes ?? {})
      : Object.fromEntries(tabs.map((tab) => [tab, before.homes[tab] ?? before.build]));
  const older = (await storedBuilds(ground)).filter((it) => it !== build);
  await writeState(ground, { build, older, homes });
  await forgetClosedTabs(ground, tabs);
  return before === null;
}

/** Release that a tab was opened with. */
export async function buildOfTab(ground: StoreGround, tab: string): Promise<string> {
  return (await readState(ground))?.homes[tab] ?? ground.release.build;
}

/** Gives back the room of releases that no open tab stands on any more. */
export async function forgetClosedTabs(ground: StoreGround, tabs: readonly string[]): Promise<void> {
  const state = await readState(ground);
  if (state === null || state.older.length === 0) return;
  const homes = Object.fromEntries(Object.entries(state.homes).filter(([tab]) => tabs.includes(tab)));
  const needed = new Set(Object.values(homes));
  const older = state.older.filter((it) => needed.has(it));
  for (const build of state.older) {
    if (!needed.has(build)) await ground.caches.delete(cacheName(ground.scope, build));
  }
  await writeState(ground, { ...state, older, homes });
}
