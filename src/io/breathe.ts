/** Milliseconds between two breaths: keeps the page answering while much is done. */
const AT_ONCE_MS = 20;

/** Returns what long work awaits now and then: it lets the page answer once enough time has gone by. */
export function makeBreather(): () => Promise<void> | undefined {
  let rested = performance.now();
  return () => {
    if (performance.now() - rested < AT_ONCE_MS) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        rested = performance.now();
        resolve();
      });
    });
  };
}
