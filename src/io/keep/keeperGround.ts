import type { KeepProblem } from "../../domain/entered/keepWords";
import type { KeeperGround } from "./keeper";

const SESSION_LOCK = "lai-chau-rural-atlas-session";

/** The browser that the page runs in. The storage's code is loaded when it is first opened. */
export const keeperGround: KeeperGround = {
  openStorage: async (report: (problem: KeepProblem) => void) => {
    if (typeof indexedDB === "undefined") throw new DOMException("no indexedDB", "NotSupportedError");
    const { openStorage } = await import("./openStorage");
    return openStorage(report);
  },
  isAlone,
};

/** Every tab holds a shared lock as long as it lives: who can have it alone is alone. False where it cannot be known. */
async function isAlone(): Promise<boolean> {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  if (locks === undefined) return false;
  const alone = await locks.request(SESSION_LOCK, { ifAvailable: true }, (lock) =>
    Promise.resolve(lock !== null),
  );
  // never answered: held until the tab is closed
  void locks.request(SESSION_LOCK, { mode: "shared" }, () => new Promise(() => {}));
  return alone;
}
