import { beforeEach, describe, expect, it } from "vitest";
import { useAtlas } from "../../src/store/store";
import { DEFAULT_VIEW, type View } from "../../src/store/view";

const state = () => useAtlas.getState();
const show = (changes: Partial<View>) => state().replaceView({ ...DEFAULT_VIEW, ...changes });

beforeEach(() => {
  useAtlas.setState(useAtlas.getInitialState(), true);
});

describe("the store at the start", () => {
  it("shows published difficulty by commune in Vietnamese, with nothing chosen", () => {
    expect(state().view).toEqual({
      theme: "difficulty",
      level: "commune",
      rule: [],
      unit: null,
      compare: [],
      data: "published",
      language: "vi",
      scale: null,
      classFilter: [],
      within: null,
      filter: [],
      tab: "table",
      columns: [],
      sort: [],
      overlays: [],
      opacity: {},
      basemap: ["roads", "rivers", "settlements"],
      zone: null,
      site: null,
      year: 2026,
    });
  });
});

describe("setTheme", () => {
  it("keeps the level where the theme has it", () => {
    show({ level: "village" });
    state().setTheme("poverty");
    expect(state().view).toMatchObject({ theme: "poverty", level: "village" });
  });

  it("falls back to communes where the theme has no villages", () => {
    show({ level: "village" });
    state().setTheme("attainment");
    expect(state().view).toMatchObject({ theme: "attainment", level: "commune" });
  });

  it("takes the view from a village to its commune when it falls back", () => {
    show({ level: "village", data: "sample", unit: "03439-s007", within: "03439" });
    state().setTheme("attainment");
    expect(state().view).toMatchObject({ level: "commune", unit: "03439", within: null });
  });

  it("drops the filter: its classes belong to the former theme", () => {
    show({ classFilter: ["extreme"] });
    state().setTheme("density");
    expect(state().view.classFilter).toEqual([]);
  });

  it("keeps the chosen unit and the sample data", () => {
    show({ unit: "03637", data: "sample" });
    state().setTheme("poverty");
    expect(state().view).toMatchObject({ unit: "03637", data: "sample" });
  });
});

describe("setLevel", () => {
  it("keeps a theme that the level has", () => {
    show({ theme: "density" });
    state().setLevel("village");
    expect(state().view).toMatchObject({ theme: "density", level: "village" });
  });

  it("goes to difficulty where the theme has no villages", () => {
    show({ theme: "attainment" });
    state().setLevel("village");
    expect(state().view).toMatchObject({ theme: "difficulty", level: "village" });
  });

  it("goes from a village to its commune", () => {
    show({ level: "village", data: "sample", unit: "03439-s007", within: "03439" });
    state().setLevel("commune");
    expect(state().view).toMatchObject({ level: "commune", unit: "03439", within: null });
  });

  it("keeps a chosen commune and its absence", () => {
    show({ unit: "03439" });
    state().setLevel("village");
    expect(state().view.unit).toBe("03439");
    state().select(null);
    state().setLevel("commune");
    expect(state().view.unit).toBeNull();
  });

  it("drops the filter", () => {
    show({ classFilter: ["notListed"] });
    state().setLevel("village");
    expect(state().view.classFilter).toEqual([]);
  });
});

describe("setData", () => {
  it("drops a sample village when published data return", () => {
    show({ level: "village", data: "sample", unit: "03439-s007" });
    state().setData("published");
    expect(state().view).toMatchObject({ data: "published", unit: null });
  });

  it("keeps a commune", () => {
    show({ data: "sample", unit: "03439" });
    state().setData("published");
    expect(state().view.unit).toBe("03439");
  });

  it("keeps theme and level, and drops the filter", () => {
    show({ theme: "poverty", level: "village", classFilter: ["missing"] });
    state().setData("sample");
    expect(state().view).toMatchObject({
      data: "sample",
      theme: "poverty",
      level: "village",
      scale: null,
      classFilter: [],
    });
  });
});

describe("filters", () => {
  it("toggleClass adds a class, then another, then takes the first away", () => {
    state().toggleClass("extreme");
    state().toggleClass("notListed");
    expect(state().view.classFilter).toEqual(["extreme", "notListed"]);
    state().toggleClass("extreme");
    expect(state().view.classFilter).toEqual(["notListed"]);
  });

  it("showOnlyClass shows one class, or all again", () => {
    show({ classFilter: ["extreme", "missing"] });
    state().showOnlyClass("notListed");
    expect(state().view.classFilter).toEqual(["notListed"]);
    state().showOnlyClass(null);
    expect(state().view.classFilter).toEqual([]);
  });

  it("clearFilters clears class and commune and keeps the chosen unit", () => {
    show({ classFilter: ["extreme"], within: "03439", unit: "03439" });
    state().clearFilters();
    expect(state().view).toMatchObject({ classFilter: [], within: null, unit: "03439" });
  });

  it("setWithin lists one commune and leaves the rest", () => {
    show({ level: "village", classFilter: ["extreme"] });
    state().setWithin("03439");
    expect(state().view).toMatchObject({ within: "03439", classFilter: ["extreme"] });
  });
});

describe("drilling", () => {
  it("openVillages shows the villages of a commune and brings it into view", () => {
    state().openVillages("03439");
    expect(state().view).toMatchObject({ level: "village", within: "03439", unit: "03439" });
    expect(state().focus).toEqual({ unit: "03439" });
  });

  it("openVillages leaves a theme without villages", () => {
    show({ theme: "attainment", classFilter: ["range-1"] });
    state().openVillages("03439");
    expect(state().view).toMatchObject({ theme: "difficulty", classFilter: [] });
  });

  it("openWholeProvince goes back to all communes and brings the province into view", () => {
    state().openVillages("03439");
    state().openWholeProvince();
    expect(state().view).toMatchObject({ level: "commune", within: null, unit: null });
    expect(state().focus).toEqual({ unit: null });
  });
});

describe("choosing", () => {
  it("select changes the unit and nothing else", () => {
    show({ theme: "poverty", level: "village", data: "sample", within: "03439" });
    const before = state().view;
    state().select("03439-s007");
    expect(state().view).toEqual({ ...before, unit: "03439-s007" });
    expect(state().focus).toBeNull();
  });

  it("choose goes to village level for a village, within its commune", () => {
    show({ theme: "attainment", data: "sample" });
    state().choose("03439-s007");
    expect(state().view).toMatchObject({
      theme: "difficulty",
      level: "village",
      unit: "03439-s007",
      within: "03439",
    });
    expect(state().focus).toEqual({ unit: "03439-s007" });
  });

  it("choose stays at commune level for a commune", () => {
    show({ theme: "attainment" });
    state().choose("03439");
    expect(state().view).toMatchObject({
      theme: "attainment",
      level: "commune",
      unit: "03439",
      within: null,
    });
  });

  it("choose leaves the filter that would hide the unit", () => {
    show({ classFilter: ["notListed"] });
    state().choose("03439");
    expect(state().view.classFilter).toEqual([]);
  });

  it("zoomTo asks anew each time, also for the same unit", () => {
    state().zoomTo("03439");
    const first = state().focus;
    state().zoomTo("03439");
    expect(state().focus).toEqual(first);
    expect(state().focus).not.toBe(first);
  });

  it("setHovered tells nobody where nothing changes", () => {
    state().setHovered("03439");
    let told = 0;
    const stop = useAtlas.subscribe(() => {
      told += 1;
    });
    state().setHovered("03439");
    state().setHovered(null);
    stop();
    expect(told).toBe(1);
  });
});

describe("notices and problems", () => {
  const notice = { key: "theme", value: "altitude", reason: "unknown-theme" } as const;

  it("replaceView brings its notices, and keeps those there are where it brings none", () => {
    state().replaceView(DEFAULT_VIEW, [notice]);
    state().replaceView({ ...DEFAULT_VIEW, theme: "poverty" });
    expect(state().notices).toEqual([notice]);
    state().dismissNotices();
    expect(state().notices).toEqual([]);
  });

  it("tells a problem of the map once", () => {
    state().reportMapProblem("no-map");
    state().reportMapProblem("no-map");
    state().reportMapProblem("basemap");
    expect(state().mapProblems).toEqual(["no-map", "basemap"]);
  });
});

describe("every action", () => {
  it("makes a new view and leaves the old one as it was", () => {
    const before = Object.freeze({ ...DEFAULT_VIEW, classFilter: Object.freeze(["extreme"]) as string[] });
    for (const act of [
      () => state().setTheme("poverty"),
      () => state().setLevel("village"),
      () => state().setData("sample"),
      () => state().setLanguage("en"),
      () => state().toggleClass("missing"),
      () => state().choose("03439-s007"),
      () => state().openVillages("03439"),
    ]) {
      state().replaceView(before);
      act();
      expect(state().view).not.toBe(before);
      expect(state().view).not.toEqual(before);
    }
  });
});
