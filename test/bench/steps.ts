/** Longest of the steps, ms. */
export function runAndTime(steps: Generator<void, unknown>): number {
  let longest = 0;
  for (;;) {
    const step = timed(() => steps.next().done === true);
    longest = Math.max(longest, step.ms);
    if (step.result) return longest;
  }
}

/** What a function gives, and how long it took, ms. */
export function timed<T>(run: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}
