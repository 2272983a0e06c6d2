import { afterEach, describe, expect, it, vi } from "vitest";
import { loadProvince } from "../../src/io/loadProvince";
import { noNetwork, notFound, readPublicJson, servePublicData } from "../support/publicData";
import { publishedDataset } from "../support/publishedDataset";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadProvince", () => {
  it("opens the shipped files without a problem", async () => {
    servePublicData();
    expect(await loadProvince()).toEqual({ dataset: publishedDataset(), problems: [] });
  });

  it("asks for no sample data", async () => {
    const asked = servePublicData();
    await loadProvince();
    expect(asked.filter((it) => it.startsWith("sample/"))).toEqual([]);
  });

  it("has no data set without the core file, and says which file is missing", async () => {
    servePublicData({ "core.json": notFound });
    const { dataset, problems } = await loadProvince();
    expect(dataset).toBeNull();
    expect(problems.map((it) => [it.file, it.reason])).toEqual([["core.json", "unreachable"]]);
  });

  it("goes on without boundaries: no area, the rest as it is", async () => {
    servePublicData({ "boundaries.topo.json": () => new Response("{") });
    const { dataset, problems } = await loadProvince();
    expect(dataset?.communeBoundaries.features).toEqual([]);
    expect(dataset?.communes).toHaveLength(38);
    expect(problems.map((it) => [it.file, it.reason])).toEqual([["boundaries.topo.json", "broken"]]);
  });

  it("goes on without the criteria", async () => {
    servePublicData({ "criteria.json": notFound });
    const { dataset, problems } = await loadProvince();
    expect(dataset?.indicators).toEqual([]);
    expect(dataset?.communeBoundaries.features).toHaveLength(38);
    expect(problems.map((it) => it.file)).toEqual(["criteria.json"]);
  });

  it("tells of every file that fails", async () => {
    servePublicData({
      "core.json": noNetwork,
      "boundaries.topo.json": noNetwork,
      "criteria.json": noNetwork,
    });
    const { problems } = await loadProvince();
    expect(problems.map((it) => it.file)).toEqual(["core.json", "boundaries.topo.json", "criteria.json"]);
  });

  it.each([
    ["of another format", { formatVersion: 2 }],
    ["with a known value that has no source", { communes: [withPopulation({ value: 5255, source: "" })] }],
    ["with a gap that has a figure", { communes: [withPopulation({ value: 0, valueStatus: "missing" })] }],
    ["with a status for nothing", { communes: [withPopulation({ value: null, valueStatus: "official" })] }],
    ["with a code as a number", { communes: [{ ...firstCommune(), code: 3388 }] }],
  ])("refuses a core file %s", async (_, changes) => {
    const core = { ...(readPublicJson("core.json") as object), ...changes };
    servePublicData({ "core.json": () => Response.json(core) });
    expect(await loadProvince()).toMatchObject({
      dataset: null,
      problems: [{ file: "core.json", reason: "broken" }],
    });
  });
});

describe("the published data set", () => {
  const dataset = publishedDataset();

  it("has neither a village nor a result, because none is published", () => {
    expect(dataset.villages).toEqual([]);
    expect(dataset.villageBoundaries.features).toEqual([]);
    expect(dataset.attainment).toEqual([]);
  });

  it("has no sample value anywhere", () => {
    expect(dataset.observations.filter((it) => it.valueStatus === "sample")).toEqual([]);
    expect(JSON.stringify(dataset.communes)).not.toContain('"sample"');
  });

  it("has 38 units, 106 old ones, 10 criteria and 45 indicators", () => {
    const { communes, oldCommunes, criteria, indicators } = dataset;
    expect([communes.length, oldCommunes.length, criteria.length, indicators.length]).toEqual([
      38, 106, 10, 45,
    ]);
  });

  it("finds sources and measures by id", () => {
    expect(dataset.sources.get("qd-113-2026")?.title).toContain("113/QĐ-UBND");
    expect(dataset.measures.get("povertyRatePct")?.unit).toBe("%");
  });
});

function firstCommune() {
  const [commune] = publishedDataset().communes;
  if (commune === undefined) throw new Error("There are no communes.");
  return commune;
}

function withPopulation(changes: object) {
  const commune = firstCommune();
  return { ...commune, population: { ...commune.population, ...changes } };
}
