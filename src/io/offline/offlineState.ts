import type { OfflineAnswer, OfflineProblem } from "./offlineMessages";

/** Whether the page can be used without a network. */
export type OfflineState =
  /** nobody has asked yet: the picture comes first */
  | { kind: "unknown" }
  | { kind: "storing" }
  /** `bytes` on the device */
  | { kind: "ready"; bytes: number }
  | { kind: "unavailable"; problem: OfflineProblem };

/** What is heard of the store; `newer`: a newer version has been stored and waits. */
export type OfflineNews = OfflineAnswer | { kind: "storing" } | { kind: "newer" };

/** The state after some news. A newer version that cannot be stored takes nothing from the one that is. */
export function afterNews(state: OfflineState, news: OfflineNews): OfflineState {
  switch (news.kind) {
    case "stored":
      return { kind: "ready", bytes: news.bytes };
    case "storing":
      return state.kind === "ready" ? state : { kind: "storing" };
    case "failed":
      return news.isInstall && state.kind === "ready"
        ? state
        : { kind: "unavailable", problem: news.problem };
    default:
      return state;
  }
}
