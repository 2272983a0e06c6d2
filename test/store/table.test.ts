import { beforeEach, describe, expect, it } from "vitest";
import { selectKept, selectVisibleUnits } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { DEFAULT_VIEW } from "../../src/store/view";
import { publishedDataset } from "../support/publishedDataset";

const state = () => useAtlas.getState();
const BAN = { on: "name", text: "ban" } as const;

beforeEach(() => {
  useAtlas.setState({ view: DEFAULT_VIEW, published: publishedDataset(), publishedStatus: "ready" });
});

describe("filters of the table", () => {
  it("narrow what legend, summary and table count", () => {
    state().setTableFilter("name", BAN);
    expect(selectVisibleUnits(state()).map((it) => it.name)).toEqual(["Bản Bo"]);
    expect([...(selectKept(state()) ?? [])]).toEqual(["03424"]);
  });

  it("are the same set as long as nothing changes", () => {
    state().setTableFilter("name", BAN);
    const before = selectKept(state());
    state().select("03390");
    expect(selectKept(state())).toBe(before);
  });

  it("are none for the map while there is none", () => {
    expect(selectKept(state())).toBeNull();
  });

  it("go with the other filters", () => {
    state().setTableFilter("name", BAN);
    state().toggleClass("extreme");
    state().clearFilters();
    expect(state().view).toMatchObject({ filter: [], classFilter: [], within: null });
  });

  it("make room for a unit that was searched for, which they might hide", () => {
    state().setTableFilter("name", BAN);
    state().choose("03390");
    expect(state().view.filter).toEqual([]);
  });

  it("stay with another theme and go with another level", () => {
    state().setTableFilter("name", BAN);
    state().setTheme("density");
    expect(state().view.filter).toEqual([BAN]);
    state().setLevel("village");
    expect(state().view.filter).toEqual([]);
  });
});

describe("order of the table", () => {
  it("says nothing where it is the usual one", () => {
    state().setSort([{ column: "unit", descending: false }]);
    expect(state().view.sort).toEqual([]);
    state().setSort([{ column: "unit", descending: true }]);
    expect(state().view.sort).toEqual([{ column: "unit", descending: true }]);
  });
});
