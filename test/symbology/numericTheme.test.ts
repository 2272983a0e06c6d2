import { describe, expect, it } from "vitest";
import type { Theme } from "../../src/symbology/theme";
import { findTheme } from "../../src/symbology/themes";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { makeCommune, makeDataset, makeObservation, makeValue, makeVillage } from "../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";

function theme(id: string): Theme {
  const found = findTheme(id);
  if (found === undefined) throw new Error(`There is no theme ${id}.`);
  return found;
}

const poverty = theme("poverty");
const density = theme("density");
const labels = (it: Theme, text: typeof vi) => it.classes("commune").map(({ label }) => label(text));

describe("poverty rate", () => {
  const cases = [
    [0, "range-1"],
    [9.99, "range-1"],
    [10, "range-2"],
    [14.99, "range-2"],
    [15, "range-3"],
    [19.99, "range-3"],
    [20, "range-4"],
    [100, "range-4"],
  ] as const;

  it.each(cases)("of %d %% in a commune is in %s", (value, key) => {
    const dataset = makeDataset({ communes: [makeCommune()], observations: [makeObservation({ value })] });
    expect(poverty.classify(dataset, "commune").get("03439")?.classKey).toBe(key);
  });

  it.each(cases)("of %d %% in a village is in %s", (value, key) => {
    const dataset = makeDataset({ villages: [makeVillage({ povertyRatePct: makeValue(value) })] });
    expect(poverty.classify(dataset, "village").get("03439-s001")?.classKey).toBe(key);
  });

  it("is missing where there is no figure, not below 10 %", () => {
    const dataset = makeDataset({ communes: [makeCommune()], villages: [makeVillage()] });
    expect(poverty.classify(dataset, "commune").get("03439")?.classKey).toBe("missing");
    expect(poverty.classify(dataset, "village").get("03439-s001")?.classKey).toBe("missing");
  });

  it("words its limits as the documents do", () => {
    expect(labels(poverty, vi).slice(0, 4)).toEqual([
      "Dưới 10\u00a0%",
      "Từ 10\u00a0% đến dưới 15\u00a0%",
      "Từ 15\u00a0% đến dưới 20\u00a0%",
      "Từ 20\u00a0% trở lên",
    ]);
    expect(labels(poverty, en).slice(0, 4)).toEqual([
      "Below 10%",
      "10% to below 15%",
      "15% to below 20%",
      "20% and above",
    ]);
  });

  it("writes a rate with two decimals", () => {
    expect(poverty.format(vi, 9.06, "commune")).toBe("9,06\u00a0%");
  });
});

describe("population density", () => {
  it.each([
    [0, "range-1"],
    [24.99, "range-1"],
    [25, "range-2"],
    [49.99, "range-2"],
    [50, "range-3"],
    [99.99, "range-3"],
    [100, "range-4"],
    [199.99, "range-4"],
    [200, "range-5"],
    [5000, "range-5"],
  ])("of %d people per km² is in %s", (value, key) => {
    const people = { population: makeValue(value * 100), areaKm2: makeValue(100) };
    const dataset = makeDataset({ communes: [makeCommune(people)], villages: [makeVillage(people)] });
    expect(density.classify(dataset, "commune").get("03439")?.classKey).toBe(key);
    expect(density.classify(dataset, "village").get("03439-s001")?.classKey).toBe(key);
  });

  it("is missing without a population, not below 25", () => {
    const dataset = makeDataset({ communes: [makeCommune({ areaKm2: makeValue(100) })] });
    expect(density.classify(dataset, "commune").get("03439")?.classKey).toBe("missing");
  });

  it("names its unit once, so that the limits are bare numbers", () => {
    expect(density.unit(vi)).toBe("người/km²");
    expect(labels(density, vi)[1]).toBe("Từ 25 đến dưới 50");
  });
});

describe("classes of Lai Châu", () => {
  const classOf = (it: Theme, dataset: ReturnType<typeof publishedDataset>, name: string) =>
    it.classify(dataset, "commune").get(communeNamed(name).code)?.classKey;

  it("has a published poverty rate in three classes and 35 times none", () => {
    expect(["Tân Uyên", "Mường Kim", "Lê Lợi"].map((it) => classOf(poverty, publishedDataset(), it))).toEqual(
      ["range-1", "range-1", "range-4"],
    );
    const keys = [...poverty.classify(publishedDataset(), "commune").values()].map((it) => it.classKey);
    expect(keys.filter((it) => it === "missing")).toHaveLength(35);
  });

  it.each(["Bum Nưa", "Nậm Sỏ"])("does not colour %s by the rate of an old unit", (name) => {
    expect(classOf(poverty, publishedDataset(), name)).toBe("missing");
  });

  it("leaves published rates in their classes with sample data on", async () => {
    const dataset = await datasetWithSample();
    expect(["Tân Uyên", "Mường Kim", "Lê Lợi"].map((it) => classOf(poverty, dataset, it))).toEqual([
      "range-1",
      "range-1",
      "range-4",
    ]);
  });

  it("has no density for Lê Lợi alone", () => {
    const keys = [...density.classify(publishedDataset(), "commune").values()].map((it) => it.classKey);
    expect(keys.filter((it) => it === "missing")).toHaveLength(1);
    expect(classOf(density, publishedDataset(), "Lê Lợi")).toBe("missing");
  });
});
