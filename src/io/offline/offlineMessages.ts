/** Why the page cannot be kept for use without a network. */
export type OfflineProblem =
  /** opened over http: browsers give no store to such pages */
  | "insecure"
  /** the browser, or its private window, has no service workers */
  | "unsupported"
  /** it has, but does not let this page use them */
  | "refused"
  /** no room on the device */
  | "full"
  /** the network went away, or a file did not come whole */
  | "interrupted";

/** What the service worker tells the pages. */
export type OfflineAnswer =
  | { kind: "stored"; bytes: number }
  /** `isInstall`: while a release was being stored; else of the release in use */
  | { kind: "failed"; problem: OfflineProblem; isInstall: boolean };

/** What a page asks of a service worker: whether everything is stored, or to take the place of the older one. */
export type OfflineRequest = { kind: "check" } | { kind: "take-over" };
