import { describe, expect, it } from "vitest";
import { provinceBbox } from "../../src/domain/provinceBbox";
import { unitBbox } from "../../src/store/unitBbox";
import { makeCommune, makeDataset, makeVillage } from "../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";

describe("provinceBbox", () => {
  it("is the boxes of the communes together", () => {
    const communes = [
      makeCommune({ bbox: [102.3, 22.6, 102.5, 22.8] }),
      makeCommune({ bbox: [102.4, 21.9, 103.1, 22.7] }),
    ];
    expect(provinceBbox({ communes })).toEqual([102.3, 21.9, 103.1, 22.8]);
  });

  it("lies in the north-west of Việt Nam", () => {
    const [west, south, east, north] = provinceBbox(publishedDataset());
    expect(west).toBeCloseTo(102.32, 1);
    expect(south).toBeCloseTo(21.68, 1);
    expect(east).toBeCloseTo(103.98, 1);
    expect(north).toBeCloseTo(22.82, 1);
  });
});

describe("unitBbox", () => {
  it("is the box of a commune by its code", () => {
    const { code, bbox } = communeNamed("Thu Lũm");
    expect(unitBbox(publishedDataset(), code)).toEqual(bbox);
  });

  it("is the box of a village's area by its id, inside that of its commune", async () => {
    const dataset = await datasetWithSample();
    const [village] = dataset.villages;
    const box = unitBbox(dataset, village?.id ?? "");
    const commune = unitBbox(dataset, village?.communeCode ?? "");
    if (box === null || commune === null) throw new Error("Expected two boxes.");
    const [west, south, east, north] = box;
    expect(west).toBeLessThan(east);
    expect(south).toBeLessThan(north);
    // both topologies are rounded to a grid of their own
    const grid = 1e-4;
    expect(west).toBeGreaterThan(commune[0] - grid);
    expect(south).toBeGreaterThan(commune[1] - grid);
    expect(east).toBeLessThan(commune[2] + grid);
    expect(north).toBeLessThan(commune[3] + grid);
  });

  it("is null for a village without an area", () => {
    expect(unitBbox(makeDataset({ villages: [makeVillage()] }), "03439-s001")).toBeNull();
  });

  it("is null for an old code that no unit of today has", () => {
    expect(unitBbox(publishedDataset(), "03448")).toBeNull();
  });
});
