/** Longest stretch of work between two chances for the page to answer, ms: half a frame. */
export const SLICE_MS = 8;

/** Work in steps, all at once: for what is short. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Work in steps, in slices of some milliseconds with room for the page between them. Null once `signal` says
 * that nobody waits for the result any more.
 */
export async function runInSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await nextTask();
    if (signal.aborted) return null;
  }
}

/** A message comes back as a task of its own, without the delay that timers have. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
