import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { selectDataset } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { DEFAULT_VIEW } from "../../src/store/view";
import { noNetwork, notFound, servePublicData } from "../support/publicData";

const state = () => useAtlas.getState();

beforeEach(() => {
  useAtlas.setState(useAtlas.getInitialState(), true);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("openProvince", () => {
  it("is loading, then ready with the 38 units", async () => {
    servePublicData();
    const opening = state().openProvince();
    expect(state().publishedStatus).toBe("loading");
    await opening;
    expect(state()).toMatchObject({ publishedStatus: "ready", problems: [] });
    expect(state().published?.communes).toHaveLength(38);
  });

  it("has failed without the core file, and works when tried again", async () => {
    servePublicData({ "core.json": noNetwork });
    await state().openProvince();
    expect(state()).toMatchObject({ publishedStatus: "failed", published: null });
    expect(state().problems.map((it) => it.file)).toEqual(["core.json"]);
    servePublicData();
    await state().openProvince();
    expect(state()).toMatchObject({ publishedStatus: "ready", problems: [] });
  });

  it("is ready without boundaries, and says so", async () => {
    servePublicData({ "boundaries.topo.json": notFound });
    await state().openProvince();
    expect(state().publishedStatus).toBe("ready");
    expect(state().problems.map((it) => it.file)).toEqual(["boundaries.topo.json"]);
  });
});

describe("openSample", () => {
  it("loads once, however often it is asked for", async () => {
    const asked = servePublicData();
    await Promise.all([state().openSample(), state().openSample()]);
    await state().openSample();
    expect(state().sampleStatus).toBe("ready");
    expect(asked.filter((it) => it === "sample/villages.json")).toHaveLength(1);
  });

  it("goes back to published data where it fails, and lets go of the sample village", async () => {
    servePublicData({ "sample/villages.json": notFound });
    state().replaceView({ ...DEFAULT_VIEW, level: "village", data: "sample", unit: "03439-s007" });
    await state().openSample();
    expect(state()).toMatchObject({ sampleStatus: "failed", sample: null });
    expect(state().view).toMatchObject({ data: "published", level: "village", unit: null });
    expect(state().problems.map((it) => it.file)).toEqual(["sample/villages.json"]);
  });

  it("forgets the problem when tried again", async () => {
    servePublicData({ "sample/villages.json": notFound });
    await state().openSample();
    servePublicData();
    await state().openSample();
    expect(state()).toMatchObject({ sampleStatus: "ready", problems: [] });
  });

  it("leaves the problems of the published files", async () => {
    servePublicData({ "criteria.json": notFound });
    await state().openProvince();
    await state().openSample();
    expect(state().problems.map((it) => it.file)).toEqual(["criteria.json"]);
  });
});

describe("selectDataset", () => {
  beforeEach(async () => {
    servePublicData();
    await state().openProvince();
    await state().openSample();
  });

  it("has no sample data unless they are asked for, though they are loaded", () => {
    expect(selectDataset(state())).toBe(state().published);
  });

  it("has them where they are asked for", () => {
    state().setData("sample");
    expect(selectDataset(state())?.villages).toHaveLength(956);
  });
});
