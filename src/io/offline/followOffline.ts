import type { OfflineAnswer, OfflineRequest } from "./offlineMessages";
import type { OfflineNews } from "./offlineState";

/** How often an open page asks whether there is a newer version, ms. */
const UPDATE_EVERY = 3_600_000;

/**
 * Has the page stored for use without a network, and reports how that goes and when a newer version waits.
 * Nothing is ever taken over by itself.
 */
export async function followOffline(report: (news: OfflineNews) => void): Promise<void> {
  if (!window.isSecureContext) return report({ kind: "failed", problem: "insecure", isInstall: false });
  if (!("serviceWorker" in navigator))
    return report({ kind: "failed", problem: "unsupported", isInstall: false });
  const workers = navigator.serviceWorker;
  workers.addEventListener("message", ({ data }: MessageEvent<OfflineAnswer>) => report(data));
  workers.startMessages();
  followOtherTabs(workers, report);
  try {
    const registration = await register(workers);
    follow(registration, report);
    window.addEventListener("online", () => {
      if (registration.active !== null) ask(registration.active, { kind: "check" });
      else void register(workers).catch(() => {});
    });
    followReleases(registration);
  } catch {
    report({ kind: "failed", problem: "refused", isInstall: false });
  }
}

async function register(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  // a server's word on how long the worker may be kept would hold every new version back
  return workers.register(new URL("sw.js", document.baseURI), { updateViaCache: "none" });
}

function ask(worker: ServiceWorker, request: OfflineRequest): void {
  worker.postMessage(request);
}

function follow(registration: ServiceWorkerRegistration, report: (news: OfflineNews) => void): void {
  const { active, waiting, installing } = registration;
  if (active !== null) ask(active, { kind: "check" });
  else report({ kind: "storing" });
  if (active !== null && waiting !== null) report({ kind: "newer" });
  const followInstall = (worker: ServiceWorker | null) => {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "activated") ask(worker, { kind: "check" });
      else if (worker.state === "installed" && registration.active !== null) report({ kind: "newer" });
    });
  };
  followInstall(installing ?? waiting);
  registration.addEventListener("updatefound", () => {
    if (registration.active === null) report({ kind: "storing" });
    followInstall(registration.installing);
  });
}

/** Where another tab took the newer version, this one is now the older: it goes on, and may follow. */
function followOtherTabs(workers: ServiceWorkerContainer, report: (news: OfflineNews) => void): void {
  let hadWorker = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (hadWorker) report({ kind: "newer" });
    hadWorker = true;
  });
}

/** Browsers look for a new version when a page is opened; tabs stay open for days. */
function followReleases(registration: ServiceWorkerRegistration): void {
  let askedAt = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - askedAt < UPDATE_EVERY) return;
    askedAt = Date.now();
    // without a network there is no news
    registration.update().catch(() => {});
  });
}

/** Loads the page again with the newest version that is stored, now that the person has asked for it. */
export async function openNewestVersion(reload: () => void): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const waiting = registration?.waiting ?? null;
  if (waiting === null) return reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") reload();
  });
  ask(waiting, { kind: "take-over" });
}
