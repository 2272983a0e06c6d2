import { isEnteredSource } from "../domain/entered/enteredSource";
import { MOST_CLASSES } from "../symbology/breaks";
import { withFilter } from "../symbology/table/tableFilter";
import { THEMES } from "../symbology/themes";
import { lostPlaces } from "./overlaysSlice";
import { FEWEST_PINS } from "./pins";
import { lostRules } from "./rulesSlice";
import { selectDataset, selectOverlays } from "./selectors";
import { useAtlas } from "./store";
import { readUrl, validateUnits, writeUrl } from "./url";
import type { Camera, View } from "./view";

/**
 * The camera stays out of the store: it changes with every frame and only the address wants to know where
 * it came to rest.
 */
let camera: Camera | null = null;
let isRestoring = false;
const cameraListeners = new Set<(camera: Camera | null) => void>();

const RANGE_KEYS = Array.from({ length: MOST_CLASSES }, (_, index) => `range-${index + 1}`);

const known = {
  themes: THEMES,
  communeExists: () => true,
  classKeys: (theme: string, level: "commune" | "village") => {
    const found = THEMES.find((it) => it.id === theme);
    const keys = found?.classes(level).map((it) => it.key) ?? [];
    // how many classes a rescaled theme has is known only with its data
    return found?.rescale === undefined ? keys : [...new Set([...RANGE_KEYS, ...keys])];
  },
};

/** Where the address says that the map looks; null for the whole province. */
export function addressCamera(): Camera | null {
  return camera;
}

/** Called by the map when it has come to rest. Replaces the entry: moving about is no decision. */
export function reportCamera(next: Camera | null): void {
  camera = next;
  window.history.replaceState(null, "", address());
}

/** Be told when going back or forward asks for another camera. Returns the way to stop. */
export function onCameraRequest(listener: (camera: Camera | null) => void): () => void {
  cameraListeners.add(listener);
  return () => cameraListeners.delete(listener);
}

function address(): string {
  return window.location.pathname + writeUrl(useAtlas.getState().view, camera);
}

/** The view on show as the query of an address, without where the map looks. */
export function viewAddress(): string {
  return writeUrl(useAtlas.getState().view, null);
}

/** Shows what the query of an address asks for, the map staying where it is: one step of the back button. */
export function openAddress(query: string): void {
  window.history.pushState(null, "", window.location.pathname + query + window.location.hash);
  restore();
}

function restore(): void {
  const { view, camera: readCamera, notices } = readUrl(window.location.search, window.location.hash, known);
  isRestoring = true;
  camera = readCamera;
  useAtlas.getState().replaceView(view, notices);
  if (view.data === "sample") void useAtlas.getState().openSample();
  if (view.overlays.length > 0 || view.zone !== null || view.site !== null)
    void useAtlas.getState().openOverlays();
  if (view.rule.length > 0) void useAtlas.getState().openRules();
  dropLostUnits();
  dropLostPlaces();
  dropLostRules();
  isRestoring = false;
}

/** Once rule sets are loaded and the storage of this browser is read, one that does not exist is dropped with a notice. */
function dropLostRules(): void {
  const { view, rules, entered, isJournalRead, notices, replaceView } = useAtlas.getState();
  if (rules === null || !isJournalRead) return;
  const lost = lostRules(view, rules, entered);
  if (lost.length === 0) return;
  replaceView({ ...view, rule: view.rule.filter((it) => !lost.includes(it)) }, [
    ...notices,
    ...lost.map((value) => ({ key: "rule", value, reason: "unknown-rule" as const })),
  ]);
}

/** Once overlays are loaded, a zone or site that does not exist is dropped with a notice. */
function dropLostPlaces(): void {
  const state = useAtlas.getState();
  const { view, notices, replaceView, isJournalRead } = state;
  const overlays = selectOverlays(state);
  const lost = (overlays === null ? [] : lostPlaces(view, overlays)).filter(
    // what an office entered comes with the storage of this browser
    ({ value }) => isJournalRead || !isEnteredSource(value),
  );
  if (lost.length === 0) return;
  const kept = { ...view };
  for (const { key } of lost) kept[key] = null;
  replaceView(kept, [...notices, ...lost.map((it) => ({ ...it, reason: "bad-value" as const }))]);
}

/** Once communes or sample villages are loaded, ids that do not exist are dropped with a notice. */
function dropLostUnits(): void {
  const state = useAtlas.getState();
  const dataset = selectDataset(state);
  if (dataset === null || (state.view.data === "sample" && state.sample === null)) return;
  // a village that an office entered comes with the storage of this browser
  if (!state.isJournalRead && isEnteredVillage(state.view.unit)) return;
  const { view, notices } = validateUnits(
    state.view,
    (id) => dataset.communes.some((it) => it.code === id) || dataset.villages.some((it) => it.id === id),
  );
  if (notices.length === 0) return;
  state.replaceView(view, [...state.notices, ...notices]);
}

/** Ids of made-up villages have an s after the dash, ids of former units no dash. */
function isEnteredVillage(unit: string | null): boolean {
  return /^\d{5}-\d/.test(unit ?? "");
}

/** One more letter of a name that is being looked for: a step back undoes the name, not a letter. */
function isTypingOn(before: View, after: View): boolean {
  const [old, next] = [before, after].map(({ filter }) => filter.find((it) => it.on === "name"));
  if (old === undefined || next === undefined) return false;
  return (
    writeUrl({ ...before, filter: withFilter(before.filter, "name", next) }, null) === writeUrl(after, null)
  );
}

/** Pulling a slider is one tuning, not a step back for each of its positions. */
function isTuned(before: View, after: View): boolean {
  return writeUrl({ ...before, opacity: after.opacity }, null) === writeUrl(after, null);
}

/** Read the address once, then keep address and view in step, the back button included. */
export function followAddress(): () => void {
  restore();
  // an address that somebody hands on for its comparison opens with it
  if (useAtlas.getState().view.compare.length >= FEWEST_PINS) useAtlas.getState().setCompareOpen(true);
  const stopStore = useAtlas.subscribe((state, previous) => {
    if (
      state.published !== previous.published ||
      state.sample !== previous.sample ||
      state.isJournalRead !== previous.isJournalRead
    ) {
      isRestoring = true;
      dropLostUnits();
      isRestoring = false;
    }
    if (state.overlays !== previous.overlays || state.isJournalRead !== previous.isJournalRead) {
      isRestoring = true;
      dropLostPlaces();
      isRestoring = false;
    }
    if (state.rules !== previous.rules || state.isJournalRead !== previous.isJournalRead) {
      isRestoring = true;
      dropLostRules();
      isRestoring = false;
    }
    if (isRestoring || state.view === previous.view) return;
    const next = address();
    if (next === window.location.pathname + window.location.search + window.location.hash) return;
    const isSameStep = isTypingOn(previous.view, state.view) || isTuned(previous.view, state.view);
    if (isSameStep) window.history.replaceState(null, "", next);
    else window.history.pushState(null, "", next);
  });
  const onPopState = () => {
    restore();
    for (const listener of cameraListeners) listener(camera);
  };
  window.addEventListener("popstate", onPopState);
  return () => {
    stopStore();
    window.removeEventListener("popstate", onPopState);
  };
}
