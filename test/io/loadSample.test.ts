import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { loadSample, type SampleData, toVillages, withSample } from "../../src/io/loadSample";
import { makeAttainment, makeDataset, makeObservation } from "../support/makeDataset";
import { notFound, servePublicData } from "../support/publicData";
import { publishedDataset, sampleData } from "../support/publishedDataset";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadSample", () => {
  it.each(["sample/villages.json", "sample/village-areas.topo.json", "sample/communes.json"])(
    "names %s where it cannot be opened",
    async (file) => {
      servePublicData({ [file]: notFound });
      expect(await loadSample()).toMatchObject({ ok: false, problem: { file, reason: "unreachable" } });
    },
  );

  it("calls a file of another form broken", async () => {
    servePublicData({ "sample/communes.json": () => Response.json({ formatVersion: 1 }) });
    expect(await loadSample()).toMatchObject({
      ok: false,
      problem: { file: "sample/communes.json", reason: "broken" },
    });
  });
});

describe("the sample data", () => {
  let sample: SampleData;
  beforeAll(async () => {
    sample = await sampleData();
  });

  it("are 956 villages with an area each, under the same ids", () => {
    expect(sample.villages).toHaveLength(956);
    expect(sample.villageBoundaries.features.map((it) => it.properties.code).sort()).toEqual(
      sample.villages.map((it) => it.id).sort(),
    );
  });

  it("name the commune in the id and mark each village as made up", () => {
    const odd = sample.villages.filter((it) => !new RegExp(`^${it.communeCode}-s\\d{3}$`).test(it.id));
    expect(odd).toEqual([]);
  });

  it("are 35 villages in Sin Suối Hồ", () => {
    expect(sample.villages.filter((it) => it.communeCode === "03394")).toHaveLength(35);
  });

  it("have no value but sample and missing ones", () => {
    const statuses = sample.villages.flatMap((it) =>
      [
        it.difficulty,
        it.households,
        it.population,
        it.povertyRatePct,
        it.areaKm2,
        ...Object.values(it.measures),
      ].map(({ valueStatus }) => valueStatus),
    );
    expect([...new Set(statuses)].sort()).toEqual(["missing", "sample"]);
    expect(new Set(sample.attainment.map((it) => it.valueStatus))).toEqual(new Set(["sample"]));
    expect(new Set(sample.observations.map((it) => it.valueStatus))).toEqual(new Set(["sample"]));
  });

  it("are figures of today's units", () => {
    const codes = new Set(publishedDataset().communes.map((it) => it.code));
    const strange = sample.observations.filter((it) => it.codeList !== "from" || !codes.has(it.unitCode));
    expect(strange).toEqual([]);
  });
});

describe("toVillages", () => {
  const read = (changes: object) =>
    toVillages({
      formatVersion: 1,
      seed: 1,
      villages: [
        {
          id: "03439-s001",
          communeCode: "03439",
          name: "Bản mẫu 01 – Thu Lũm",
          position: [102.4, 22.7],
          difficulty: "extreme",
          households: 79,
          population: 381,
          povertyRatePct: 31.5,
          areaKm2: 2.92,
          measures: { nearPoorRatePct: 7 },
          ...changes,
        },
      ],
    })[0];

  it("marks value and position as sample", () => {
    expect(read({})).toMatchObject({
      geometryStatus: "sample",
      povertyRatePct: { value: 31.5, valueStatus: "sample", source: "sample", asOf: "" },
      measures: { nearPoorRatePct: { value: 7, valueStatus: "sample" } },
    });
  });

  it("makes a hole missing, not sample and not 0", () => {
    expect(read({ povertyRatePct: null, difficulty: null })).toMatchObject({
      povertyRatePct: { value: null, valueStatus: "missing" },
      difficulty: { value: null, valueStatus: "missing" },
    });
  });

  it("keeps 0 as a value", () => {
    expect(read({ povertyRatePct: 0 })?.povertyRatePct).toMatchObject({ value: 0, valueStatus: "sample" });
  });
});

describe("withSample", () => {
  it("leaves every published value in place", async () => {
    const merged = withSample(publishedDataset(), await sampleData());
    expect(merged.communes).toBe(publishedDataset().communes);
    expect(merged.observations).toEqual(expect.arrayContaining([...publishedDataset().observations]));
    expect(merged.totals).toBe(publishedDataset().totals);
  });

  it("adds to results and figures and does not take their place", () => {
    const [cell, figure] = [makeAttainment("1", "met"), makeObservation()];
    const sample: SampleData = {
      villages: [],
      villageBoundaries: { type: "FeatureCollection", features: [] },
      attainment: [makeAttainment("2.1", "met", { valueStatus: "sample", source: "sample" })],
      observations: [makeObservation({ valueStatus: "sample", source: "sample" })],
    };
    const merged = withSample(makeDataset({ attainment: [cell], observations: [figure] }), sample);
    expect(merged.attainment).toEqual([cell, ...sample.attainment]);
    expect(merged.observations).toEqual([figure, ...sample.observations]);
  });
});
