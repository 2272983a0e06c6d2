import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { density } from "../../src/domain/density";
import { missing } from "../../src/domain/provenance";
import { makeValue } from "../support/makeDataset";
import { communeNamed, publishedDataset } from "../support/publishedDataset";

describe("density", () => {
  it("is people per km², derived, with the source and the date of the population", () => {
    const population = makeValue(5255, { source: "census", asOf: "2025-07" });
    expect(density(population, makeValue(250))).toEqual({
      value: 21.02,
      valueStatus: "derived",
      source: "census",
      asOf: "2025-07",
    });
  });

  it("is 0 where nobody lives, which is not the same as missing", () => {
    expect(density(makeValue(0), makeValue(250))).toMatchObject({ value: 0, valueStatus: "derived" });
  });

  it("is missing without a population, and says why", () => {
    expect(density(missing("con số bị cắt"), makeValue(250))).toEqual(missing("con số bị cắt"));
  });

  it("is missing without an area", () => {
    expect(density(makeValue(5255), missing())).toEqual(missing());
  });

  it.each([0, -1])("is missing with an area of %d km², never infinite or negative", (areaKm2) => {
    expect(density(makeValue(5255), makeValue(areaKm2))).toEqual(missing());
  });

  it("is sample as soon as one of the two is", () => {
    const sample = { valueStatus: "sample", source: "sample" } as const;
    expect(density(makeValue(380, sample), makeValue(2.92)).valueStatus).toBe("sample");
    expect(density(makeValue(380), makeValue(2.92, sample)).valueStatus).toBe("sample");
  });

  it("times the area gives the population back", () => {
    const people = fc.integer({ min: 0, max: 100_000 });
    const areas = fc.double({ min: 0.01, max: 1_000, noNaN: true });
    fc.assert(
      fc.property(people, areas, (population, areaKm2) => {
        const { value } = density(makeValue(population), makeValue(areaKm2));
        expect((value ?? Number.NaN) * areaKm2).toBeCloseTo(population, 6);
      }),
    );
  });
});

describe("density of the communes of Lai Châu", () => {
  it("is missing for Lê Lợi alone, whose population the source cuts off", () => {
    const without = publishedDataset()
      .communes.filter((it) => density(it.population, it.areaKm2).value === null)
      .map((it) => it.name);
    expect(without).toEqual(["Lê Lợi"]);
  });

  it("is 341 in Tân Phong and 9 in Mù Cả", () => {
    const rounded = ["Tân Phong", "Mù Cả"].map((name) => {
      const { population, areaKm2 } = communeNamed(name);
      return Math.round(density(population, areaKm2).value ?? Number.NaN);
    });
    expect(rounded).toEqual([341, 9]);
  });
});
