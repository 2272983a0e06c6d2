import { describe, expect, it } from "vitest";
import { memoiseLast } from "../../src/store/memoiseLast";

/** A function that tells how often it has been asked. */
function makeCounted() {
  const calls: unknown[][] = [];
  const compute = memoiseLast((...values: unknown[]) => {
    calls.push(values);
    return { values };
  });
  return { calls, compute };
}

describe("memoiseLast", () => {
  it("computes once for the same arguments and gives the same object", () => {
    const { calls, compute } = makeCounted();
    const dataset = {};
    expect(compute(dataset, "poverty")).toBe(compute(dataset, "poverty"));
    expect(calls).toHaveLength(1);
  });

  it("computes again where one argument is another object, however equal", () => {
    const { calls, compute } = makeCounted();
    compute([]);
    compute([]);
    expect(calls).toHaveLength(2);
  });

  it("remembers only the last call", () => {
    const { calls, compute } = makeCounted();
    for (const theme of ["poverty", "density", "poverty"]) compute(theme);
    expect(calls).toEqual([["poverty"], ["density"], ["poverty"]]);
  });

  it("knows NaN again", () => {
    const { calls, compute } = makeCounted();
    compute(Number.NaN);
    compute(Number.NaN);
    expect(calls).toHaveLength(1);
  });

  it("remembers a result of undefined or null", () => {
    let calls = 0;
    const compute = memoiseLast((_: string) => {
      calls += 1;
      return null;
    });
    compute("a");
    compute("a");
    expect(calls).toBe(1);
  });
});
