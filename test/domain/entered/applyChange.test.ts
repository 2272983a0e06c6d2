import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyChange,
  invertChange,
  isEmpty,
  NO_ENTERED,
  overtakenRecords,
  rebaseChange,
} from "../../../src/domain/entered/applyChange";
import { recordsBetween } from "../../../src/domain/entered/journal";
import { withEntered } from "../../../src/domain/entered/withEntered";
import { withEnteredOverlays } from "../../../src/domain/entered/withEnteredOverlays";
import { someChange, someEntered } from "../../support/arbitraryEntered";
import { publishedDataset } from "../../support/publishedDataset";
import { publishedOverlays } from "../../support/publishedOverlays";

const held = someEntered.chain((entered) => fc.tuple(fc.constant(entered), someChange(entered)));

describe("a change", () => {
  it("that is taken back leaves what was held", () => {
    fc.assert(
      fc.property(held, ([entered, change]) => {
        expect(applyChange(applyChange(entered, change), invertChange(change))).toEqual(entered);
      }),
    );
  });

  it("leaves what was held before as it was", () => {
    fc.assert(
      fc.property(held, ([entered, change]) => {
        const copy = structuredClone(entered);
        applyChange(entered, change);
        expect(entered).toEqual(copy);
      }),
    );
  });

  it("keeps tables that it does not touch", () => {
    fc.assert(
      fc.property(held, ([entered, change]) => {
        const after = applyChange(entered, change);
        const touched = new Set(change.records.map((it) => it.table));
        if (!touched.has("villages")) expect(after.villages).toBe(entered.villages);
      }),
    );
  });

  it("is overtaken by nothing where nothing came between", () => {
    fc.assert(
      fc.property(held, ([entered, change]) => {
        expect(overtakenRecords(entered, change)).toEqual([]);
        expect(rebaseChange(entered, change)).toBe(change);
      }),
    );
  });

  it("made anew of what another left is taken back to what the other left", () => {
    const three = someEntered.chain((it) => fc.tuple(fc.constant(it), someChange(it), someChange(it)));
    fc.assert(
      fc.property(three, ([entered, first, second]) => {
        const between = applyChange(entered, first);
        const rebased = rebaseChange(between, second);
        expect(applyChange(applyChange(between, rebased), invertChange(rebased))).toEqual(between);
      }),
    );
  });
});

describe("independent changes", () => {
  const [dataset, overlays] = [publishedDataset(), publishedOverlays()];

  it("show the same in either order", () => {
    const two = fc.tuple(someChange(NO_ENTERED), someChange(NO_ENTERED)).map(([one, other]) => {
      const places = new Set(one.records.map((it) => `${it.table} ${it.key}`));
      const records = other.records.filter((it) => !places.has(`${it.table} ${it.key}`));
      return [one, { ...other, records }] as const;
    });
    fc.assert(
      fc.property(two, ([one, other]) => {
        const a = applyChange(applyChange(NO_ENTERED, one), other);
        const b = applyChange(applyChange(NO_ENTERED, other), one);
        expect(withEntered(dataset, a)).toEqual(withEntered(dataset, b));
        expect([...withEntered(dataset, a).sources.keys()].sort()).toEqual(
          [...withEntered(dataset, b).sources.keys()].sort(),
        );
        expect(withEnteredOverlays(overlays, a)).toEqual(withEnteredOverlays(overlays, b));
      }),
      { numRuns: 40 },
    );
  });
});

describe("recordsBetween", () => {
  it("turns one holding into another", () => {
    fc.assert(
      fc.property(someEntered, someEntered, (from, to) => {
        expect(applyChange(from, { records: recordsBetween(from, to) })).toEqual(to);
      }),
    );
  });

  it("to nothing leaves nothing", () => {
    fc.assert(
      fc.property(someEntered, (from) => {
        expect(applyChange(from, { records: recordsBetween(from, NO_ENTERED) })).toEqual(NO_ENTERED);
      }),
    );
  });
});

describe("holding nothing", () => {
  const source = { id: "entered-1", title: "Sửa", publisher: "", date: "", reference: "", licence: "" };
  const list = { communeCode: "03439", source: "entered-1", asOf: "" };
  it("is said of no record, and of sources that nothing rests on", () => {
    expect(isEmpty(NO_ENTERED)).toBe(true);
    expect(isEmpty({ ...NO_ENTERED, sources: new Map([[source.id, source]]) })).toBe(true);
  });

  it("is not said of a list without villages", () => {
    expect(isEmpty({ ...NO_ENTERED, villageLists: new Map([[list.communeCode, list]]) })).toBe(false);
  });
});
