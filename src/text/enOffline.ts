import type { viOffline } from "./viOffline";

/** Words about use without a network and about new versions, English. */
export const enOffline: typeof viOffline = {
  label: "Use without a network",
  storing: "Storing the map for use without a network…",
  ready: "Ready to be used without a network",
  cutOff: "No network: the stored copy is in use",
  dataDate: (date) => `data as of ${date}`,
  size: (megabytes) => `${megabytes} MB`,
  unavailable: "Not ready to be used without a network",
  problems: {
    insecure: "the page was opened over http; use its https address",
    unsupported: "this browser or private window stores nothing",
    refused: "the browser does not let this page store anything",
    full: "there is no room on the device",
    interrupted: "the network went away; storing goes on when it is back",
  },
  update: "New version – reload",
};
