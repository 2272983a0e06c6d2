import { afterNews, type OfflineNews, type OfflineState } from "../io/offline/offlineState";

/** Whether the page can be used without a network, and in which version. */
export interface OfflineSlice {
  offline: OfflineState;
  /** a newer version is stored and waits until it is asked for */
  hasNewerVersion: boolean;
  reportOffline: (news: OfflineNews) => void;
  /** has the page stored, once; the development server has no build to store */
  startOffline: () => void;
}

/** The part of the store that says how well the page is kept on this device. */
export function createOfflineSlice(
  set: (patch: (state: OfflineSlice) => Partial<OfflineSlice>) => void,
  get: () => OfflineSlice,
): OfflineSlice {
  let hasStarted = false;
  return {
    offline: { kind: "unknown" },
    hasNewerVersion: false,
    reportOffline: (news) =>
      set(({ offline, hasNewerVersion }) => ({
        offline: afterNews(offline, news),
        hasNewerVersion: hasNewerVersion || news.kind === "newer",
      })),
    startOffline: () => {
      if (hasStarted || !import.meta.env.PROD) return;
      hasStarted = true;
      const { reportOffline } = get();
      import("../io/offline/followOffline").then(
        ({ followOffline }) => followOffline(reportOffline),
        () => reportOffline({ kind: "failed", problem: "interrupted", isInstall: false }),
      );
    },
  };
}
