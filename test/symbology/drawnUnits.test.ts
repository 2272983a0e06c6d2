import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { type DrawnUnits, drawnUnits } from "../../src/symbology/drawnUnits";
import { THEMES } from "../../src/symbology/themes";
import { makeCommune, makeDataset, makeVillage } from "../support/makeDataset";
import { communeNamed, datasetWithSample, publishedDataset } from "../support/publishedDataset";

const propertiesOf = (drawn: DrawnUnits, id: string) =>
  drawn.areas.features.find((it) => it.properties.id === id)?.properties;

let withSample: Dataset;
beforeAll(async () => {
  withSample = await datasetWithSample();
});

describe("drawn communes", () => {
  const drawn = drawnUnits(publishedDataset(), "commune");

  it("are 38 areas and 38 labels with the same codes", () => {
    const codes = publishedDataset()
      .communes.map((it) => it.code)
      .sort();
    expect(drawn.areas.features.map((it) => it.properties.id).sort()).toEqual(codes);
    expect(drawn.labels.features.map((it) => it.properties.id).sort()).toEqual(codes);
  });

  it("carry the class of every theme, so that a theme switch moves no data", () => {
    for (const { properties } of drawn.areas.features)
      for (const theme of THEMES) expect(properties[theme.id]).toEqual(expect.any(String));
    expect(propertiesOf(drawn, communeNamed("Mường Kim").code)).toMatchObject({
      name: "Mường Kim",
      difficulty: "extreme",
      attainment: "missing",
      poverty: "range-1",
      density: "range-3",
    });
  });

  it("carry no figure and no fact besides", () => {
    const allowed = ["id", "name", "communeCode", ...THEMES.flatMap((it) => [it.id, `sample:${it.id}`])];
    for (const { properties } of drawn.areas.features)
      expect(Object.keys(properties).filter((it) => !allowed.includes(it))).toEqual([]);
  });

  it("mark as sample what is sample, value by value", () => {
    const sample = drawnUnits(withSample, "commune");
    expect(propertiesOf(sample, communeNamed("Mường Kim").code)).toMatchObject({
      "sample:poverty": false,
      "sample:attainment": true,
      "sample:difficulty": false,
    });
    expect(propertiesOf(sample, communeNamed("Bum Nưa").code)).toMatchObject({ "sample:poverty": true });
    expect(propertiesOf(drawn, communeNamed("Bum Nưa").code)).toMatchObject({ "sample:poverty": false });
  });
});

describe("drawn villages", () => {
  it("are none by default: neither area nor label", () => {
    const drawn = drawnUnits(publishedDataset(), "village");
    expect(drawn.areas.features).toEqual([]);
    expect(drawn.labels.features).toEqual([]);
  });

  it("are 956 with sample data on, each with area and label, all marked as sample", () => {
    const drawn = drawnUnits(withSample, "village");
    expect(drawn.areas.features).toHaveLength(956);
    expect(drawn.labels.features).toHaveLength(956);
    expect(drawn.areas.features.filter((it) => it.properties["sample:difficulty"] !== true)).toEqual([]);
  });

  it("have no class of a theme that is for communes", () => {
    const [first] = drawnUnits(withSample, "village").areas.features;
    expect(first?.properties).not.toHaveProperty("attainment");
  });

  it("without a position have no label", () => {
    const villages = [makeVillage(), makeVillage({ id: "03439-s002", position: [102.4, 22.7] })];
    const drawn = drawnUnits(makeDataset({ villages }), "village");
    expect(drawn.labels.features.map((it) => it.properties.id)).toEqual(["03439-s002"]);
  });

  it("leave the commune's name, which the map shows anyway, out of a sample village's label", () => {
    const position: [number, number] = [102.4, 22.7];
    const villages = [
      makeVillage({ position, geometryStatus: "sample" }),
      makeVillage({ id: "03439-001", name: "Pa Thắng – Thu Lũm 1", position, geometryStatus: "surveyed" }),
    ];
    const { labels } = drawnUnits(makeDataset({ villages }), "village");
    expect(labels.features.map((it) => it.properties.name)).toEqual(["Bản mẫu 01", "Pa Thắng – Thu Lũm 1"]);
  });
});

describe("drawnUnits", () => {
  it("draws no boundary of a unit that the data do not know", () => {
    const { communeBoundaries } = publishedDataset();
    const drawn = drawnUnits(makeDataset({ communes: [makeCommune()], communeBoundaries }), "commune");
    expect(drawn.areas.features.map((it) => it.properties.id)).toEqual(["03439"]);
  });

  it("keeps the label of a unit without a boundary", () => {
    const drawn = drawnUnits(makeDataset({ communes: [makeCommune()] }), "commune");
    expect(drawn.areas.features).toEqual([]);
    expect(drawn.labels.features[0]?.geometry.coordinates).toEqual([102.4, 22.7]);
  });
});
