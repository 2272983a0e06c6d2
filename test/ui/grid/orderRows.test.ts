import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OrderKey, orderRows, type Rank } from "../../../src/ui/grid/orderRows";
import { runAtOnce, runInSlices } from "../../../src/ui/grid/runSteps";

const key = (descending = false): OrderKey<Rank> => ({ id: "it", descending, rankOf: (it) => it });
const ordered = (rows: readonly Rank[], descending = false) =>
  [...runAtOnce(orderRows(rows, [key(descending)]))].map((index) => rows[index]);

describe("order of rows", () => {
  it("puts numbers by size, 0 and negative ones among them", () => {
    expect(ordered([10, 0, -3, 2.5])).toEqual([-3, 0, 2.5, 10]);
  });

  it("puts what has no value last, whichever way", () => {
    expect(ordered([null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(ordered([null, 2, null, 1], true)).toEqual([2, 1, null, null]);
  });

  it("puts texts by the Vietnamese alphabet and numbers in them by size", () => {
    expect(ordered(["Đoàn Kết", "Dào San", "Bản 10", "Ô Long", "Bản 2", "Oa"])).toEqual([
      "Bản 2",
      "Bản 10",
      "Dào San",
      "Đoàn Kết",
      "Oa",
      "Ô Long",
    ]);
  });

  it("keeps the places of rows that are equal, also downwards", () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ index, group: index % 3 }));
    const order = runAtOnce(orderRows(rows, [{ id: "group", descending: true, rankOf: (it) => it.group }]));
    const last = [...order].slice(200);
    expect(last).toEqual(rows.filter((it) => it.group === 0).map((it) => it.index));
  });

  it("gives what sorting with a comparison gives, for any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))), (rows) => {
        const known = rows.filter((it) => it !== null).sort((a, b) => a - b);
        const ranks = ordered(rows).filter((it) => it !== null);
        expect(ranks.map(Number)).toEqual(known.map(Number));
      }),
    );
  });

  it("has nothing to do with no rows", () => {
    expect(ordered([])).toEqual([]);
  });
});

describe("100,000 rows", () => {
  const COUNT = 100_000;
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const value = (index * 7919) % 1009;
    return { name: `Bản ${(index * 31) % 977}`, value: value % 10 === 3 ? null : value };
  });
  const keys: OrderKey<(typeof rows)[number]>[] = [
    { id: "value", descending: true, rankOf: (it) => it.value },
    { id: "name", descending: false, rankOf: (it) => it.name },
  ];
  const number = (name: string) => Number(name.slice(4));

  it("are in order by two columns, the unknown last, each once", () => {
    const order = runAtOnce(orderRows(rows, keys));
    expect(new Set(order).size).toBe(COUNT);
    const faults = [...order].slice(1).filter((index, at) => {
      const [one, other] = [rows[order[at] as number], rows[index]];
      if (one === undefined || other === undefined) return true;
      if (one.value !== other.value) return one.value === null || (other.value ?? -1) > one.value;
      return number(one.name) > number(other.name);
    });
    expect(faults).toEqual([]);
  });

  it("come out the same in slices", async () => {
    const sliced = await runInSlices(orderRows(rows, keys), new AbortController().signal);
    expect(sliced).toEqual(runAtOnce(orderRows(rows, keys)));
  });

  it("stop being ordered once nobody waits for them", async () => {
    const stop = new AbortController();
    const result = runInSlices(orderRows(rows, keys), stop.signal);
    stop.abort();
    expect(await result).toBeNull();
  });
});
