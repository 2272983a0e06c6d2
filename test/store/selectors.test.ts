import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SampleData } from "../../src/io/loadSample";
import {
  selectDataset,
  selectDrawnUnits,
  selectPicture,
  selectText,
  selectVisibleUnits,
} from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { publishedDataset, sampleData } from "../support/publishedDataset";

const state = () => useAtlas.getState();

let sample: SampleData;
beforeAll(async () => {
  sample = await sampleData();
});
beforeEach(() => {
  useAtlas.setState(useAtlas.getInitialState(), true);
});

describe("before the data are there", () => {
  it("there is no data set, no picture and no unit, and nothing fails", () => {
    expect(selectDataset(state())).toBeNull();
    expect(selectPicture(state())).toBeNull();
    expect(selectVisibleUnits(state())).toEqual([]);
  });

  it("the empty list is always the same one, so that nobody draws anew", () => {
    expect(selectVisibleUnits(state())).toBe(selectVisibleUnits(state()));
  });
});

describe("with published data", () => {
  beforeEach(() => {
    useAtlas.setState({ published: publishedDataset(), publishedStatus: "ready" });
  });

  it("shows published data while the sample is still loading", () => {
    state().setData("sample");
    expect(selectDataset(state())).toBe(publishedDataset());
  });

  it("gives the same picture while theme, level and data stay", () => {
    const picture = selectPicture(state());
    state().setHovered("03439");
    state().select("03439");
    state().toggleClass("extreme");
    expect(selectPicture(state())).toBe(picture);
  });

  it("gives the picture of the theme and the level on show", () => {
    state().setTheme("density");
    expect(selectPicture(state())).toMatchObject({ theme: { id: "density" }, level: "commune" });
    state().setLevel("village");
    expect(selectPicture(state())).toMatchObject({ theme: { id: "density" }, level: "village", units: [] });
  });

  it("filters by class and by commune", () => {
    expect(selectVisibleUnits(state())).toHaveLength(38);
    state().toggleClass("notListed");
    expect(selectVisibleUnits(state())).toHaveLength(4);
    state().toggleClass("notApplicable");
    expect(selectVisibleUnits(state())).toHaveLength(6);
    state().setWithin("03595");
    expect(selectVisibleUnits(state()).map((it) => it.name)).toEqual(["Than Uyên"]);
  });

  it("gives the same rows while the filters stay", () => {
    state().toggleClass("extreme");
    const rows = selectVisibleUnits(state());
    state().select("03439");
    expect(selectVisibleUnits(state())).toBe(rows);
  });

  it("gives the map the same objects while the data stay, whatever the theme", () => {
    const drawn = selectDrawnUnits(state(), publishedDataset());
    state().setTheme("poverty");
    expect(selectDrawnUnits(state(), publishedDataset()).communes).toBe(drawn.communes);
    expect(drawn.villages.areas.features).toEqual([]);
  });

  it("speaks the language of the view", () => {
    expect(selectText(state()).language).toBe("vi");
    state().setLanguage("en");
    expect(selectText(state()).language).toBe("en");
  });
});

describe("with sample data", () => {
  beforeEach(() => {
    useAtlas.setState({ published: publishedDataset(), sample, sampleStatus: "ready" });
    state().setData("sample");
  });

  it("merges once", () => {
    expect(selectDataset(state())).toBe(selectDataset(state()));
    expect(selectDataset(state())?.villages).toHaveLength(956);
  });

  it("lists the 35 villages of Sin Suối Hồ after drilling down", () => {
    state().openVillages("03394");
    expect(selectVisibleUnits(state())).toHaveLength(35);
  });

  it("has no village again once it is switched off", () => {
    state().setLevel("village");
    state().setData("published");
    expect(selectVisibleUnits(state())).toEqual([]);
  });
});
