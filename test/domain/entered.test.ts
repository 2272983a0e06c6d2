import { describe, expect, it } from "vitest";
import {
  addEntered,
  type EnteredData,
  isEnteredSource,
  nextSourceNumber,
  withEntered,
} from "../../src/domain/entered";
import type { Source } from "../../src/domain/provenance";
import { deepFreeze } from "../support/deepFreeze";
import { makeAttainment, makeVillage } from "../support/makeDataset";
import { datasetWithSample, publishedDataset } from "../support/publishedDataset";

function makeSource(id: string, title = "ban.csv"): Source {
  return { id, title, publisher: "", date: "2026-11-22", reference: title, licence: "" };
}

/** One village of Thu Lũm from one file. */
function makeEntered(changes: Partial<EnteredData> = {}): EnteredData {
  return deepFreeze<EnteredData>({
    villages: [makeVillage({ id: "03439-001", name: "Bản Một" })],
    attainment: [],
    sources: [makeSource("entered-1")],
    fileNames: ["ban.csv"],
    ...changes,
  });
}

describe("withEntered", () => {
  it("adds villages and sources to published data and leaves the rest alone", () => {
    const published = publishedDataset();
    const dataset = withEntered(published, makeEntered());
    expect(dataset.villages.map((it) => it.id)).toEqual(["03439-001"]);
    expect(dataset.sources.get("entered-1")?.title).toBe("ban.csv");
    expect(dataset.sources.size).toBe(published.sources.size + 1);
    expect(dataset.communes).toBe(published.communes);
    expect(dataset.villageBoundaries).toBe(published.villageBoundaries);
  });

  it("removes all sample villages and areas of a commune that has a real list, and no others", async () => {
    const sample = await datasetWithSample();
    const dataset = withEntered(sample, makeEntered());
    const others = sample.villages.filter((it) => it.communeCode !== "03439");
    expect(others.length).toBeLessThan(sample.villages.length);
    expect(dataset.villages.map((it) => it.id)).toEqual([...others.map((it) => it.id), "03439-001"]);
    const areas = dataset.villageBoundaries.features.map((it) => it.properties.code);
    expect(areas).toHaveLength(others.length);
    expect(areas.some((code) => code.startsWith("03439"))).toBe(false);
  });

  it("puts a real cell in place of the sample one, and keeps the sample cells beside it", async () => {
    const sample = await datasetWithSample();
    const made = sample.attainment.find((it) => it.communeCode === "03439");
    if (made === undefined) throw new Error("Expected a sample cell of Thu Lũm.");
    const cell = makeAttainment(made.indicatorId, "met", { source: "entered-1" });
    const dataset = withEntered(sample, makeEntered({ villages: [], attainment: [cell] }));
    const cells = dataset.attainment.filter(
      (it) => it.communeCode === "03439" && it.indicatorId === made.indicatorId,
    );
    expect(cells).toEqual([cell]);
    expect(dataset.attainment).toHaveLength(sample.attainment.length);
  });

  it("keeps the cell of another year", () => {
    const older = { ...publishedDataset(), attainment: [makeAttainment("1", "notMet", { year: 2025 })] };
    const dataset = withEntered(older, makeEntered({ attainment: [makeAttainment("1", "met")] }));
    expect(dataset.attainment.map((it) => it.year)).toEqual([2025, 2026]);
  });
});

describe("addEntered", () => {
  it("is the first file alone where nothing is held", () => {
    const added = makeEntered();
    expect(addEntered(null, added)).toBe(added);
  });

  it("keeps another commune's list beside the new one", () => {
    const other = makeEntered({
      villages: [makeVillage({ id: "03442-001", communeCode: "03442" })],
      sources: [makeSource("entered-2", "khac.csv")],
      fileNames: ["khac.csv"],
    });
    const both = addEntered(makeEntered(), other);
    expect(both.villages.map((it) => it.id)).toEqual(["03439-001", "03442-001"]);
    expect(both.fileNames).toEqual(["ban.csv", "khac.csv"]);
    expect(both.sources.map((it) => it.id)).toEqual(["entered-1", "entered-2"]);
  });

  it("replaces the whole list of a commune that is handed in again", () => {
    const held = makeEntered({
      villages: [makeVillage({ id: "03439-001" }), makeVillage({ id: "03439-002" })],
      attainment: [makeAttainment("1", "met")],
    });
    expect(addEntered(held, makeEntered()).villages.map((it) => it.id)).toEqual(["03439-001"]);
  });

  it("forgets a file of which nothing is left", () => {
    const corrected = makeEntered({ sources: [makeSource("entered-2", "sua.csv")], fileNames: ["sua.csv"] });
    expect(addEntered(makeEntered(), corrected)).toBe(corrected);
  });

  it("names a file once", () => {
    const results = makeEntered({ villages: [], attainment: [makeAttainment("1", "met")] });
    expect(addEntered(makeEntered(), results).fileNames).toEqual(["ban.csv"]);
  });
});

describe("sources of entered data", () => {
  it("are known by their ids", () => {
    expect(["entered-1", "qd-113-2026", "sample", ""].map(isEnteredSource)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("are numbered after the highest that is held", () => {
    expect(nextSourceNumber(null)).toBe(1);
    expect(nextSourceNumber(makeEntered({ sources: [makeSource("entered-7")] }))).toBe(8);
  });
});
