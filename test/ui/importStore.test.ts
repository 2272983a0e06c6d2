import { beforeEach, describe, expect, it } from "vitest";
import type { RecordChange } from "../../src/domain/entered/change";
import type { EnteredTable, EnteredTables } from "../../src/domain/entered/enteredTables";
import { recordKey } from "../../src/domain/entered/recordKey";
import { selectDataset, selectPicture } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { readUrl } from "../../src/store/url";
import { DEFAULT_VIEW } from "../../src/store/view";
import { summarise } from "../../src/symbology/summary";
import { THEMES } from "../../src/symbology/themes";
import { vi as vietnamese } from "../../src/text/vi";
import { makeAttainment, makeObservation, makeValue, makeVillage } from "../support/makeDataset";
import { publishedDataset, sampleData } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const byOffice = { valueStatus: "entered", source: "entered-1", asOf: "2026-11-22" } as const;

/** Three villages of Thu Lũm: one extremely difficult, one not, one of which nothing is known. */
const SOURCE = {
  id: "entered-1",
  title: "ban.csv",
  publisher: "",
  date: "",
  reference: "ban.csv",
  licence: "",
};
const LIST = { communeCode: "03439", source: "entered-1", asOf: "2026-11-22" };

function added<T extends EnteredTable>(table: T, records: readonly EnteredTables[T][]): RecordChange[] {
  return records.map(
    (after) => ({ table, key: recordKey(table, after), before: null, after }) as RecordChange,
  );
}
const villageRecords = (villages: readonly EnteredTables["villages"][]) => [
  ...added("sources", [SOURCE]),
  ...added("villageLists", [LIST]),
  ...added("villages", villages),
];

const ENTERED = villageRecords([
  makeVillage({ id: "03439-001", name: "Bản Một", difficulty: makeValue("extreme", byOffice) }),
  makeVillage({ id: "03439-002", name: "Bản Hai", difficulty: makeValue("notExtreme", byOffice) }),
  makeVillage({ id: "03439-003", name: "Bản Ba" }),
]);
const RESULTS = [
  ...added("sources", [SOURCE]),
  ...added("attainment", [makeAttainment("1", "met", { source: "entered-1" })]),
];

const state = () => useAtlas.getState();
/** Applies what a file brings, as the dialog does. */
function bring(records: readonly RecordChange[]): void {
  state().applyRecords("import", records, "ban.csv");
}
const counts = () =>
  Object.fromEntries(selectPicture(state())?.classes.map((it) => [it.key, it.count]) ?? []);
function sentence(): string {
  const [picture, dataset] = [selectPicture(state()), selectDataset(state())];
  if (picture === null || dataset === null) throw new Error("There is no picture.");
  return summarise(picture, dataset, { classFilter: [], within: null, selected: null }, vietnamese);
}

beforeEach(() => {
  useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset() }, true);
});

describe("applying what was entered", () => {
  it("goes to the village level with a list of villages, near its commune", () => {
    bring(ENTERED);
    expect(state().view).toMatchObject({ level: "village", theme: "difficulty", within: null });
    expect(state().focus).toEqual({ unit: "03439" });
  });

  it("goes to attainment with results", () => {
    state().setLevel("village");
    bring(RESULTS);
    expect(state().view).toMatchObject({ level: "commune", theme: "attainment" });
  });

  it("goes to the theme that draws the figures, or switches the overlay on", () => {
    const rate = makeObservation({ source: "entered-1", valueStatus: "entered" });
    bring([...added("sources", [SOURCE]), ...added("observations", [rate])]);
    expect(state().view).toMatchObject({ level: "commune", theme: "poverty" });
    const [zone] = publishedOverlays().zones;
    if (zone === undefined) throw new Error("There is no zone.");
    bring(added("zones", [{ ...zone, id: "entered-zone", crop: "tea" }]));
    expect(state().view.overlays).toEqual(["tea"]);
  });

  it("is counted in the legend, missing apart", () => {
    bring(ENTERED);
    expect(counts()).toEqual({ extreme: 1, notExtreme: 1, missing: 1 });
  });

  it("is told as entered, and of how many villages nothing is known", () => {
    bring(ENTERED);
    expect(sentence()).toBe(
      "Theo danh sách đơn vị nhập, có 3 trong 956 bản của tỉnh: 1 trong 2 bản đã có số liệu là đặc biệt khó khăn; 1 bản chưa có số liệu. 3 bản chưa có vị trí nên chưa vẽ được.",
    );
  });

  it("is told apart from sample data beside it", async () => {
    useAtlas.setState({ sample: await sampleData(), sampleStatus: "ready" });
    state().setData("sample");
    bring(ENTERED);
    expect(sentence()).toContain("Có cả số liệu đơn vị nhập và số liệu mẫu");
  });

  it("says nothing of a share where no village has an answer", () => {
    bring(villageRecords([makeVillage({ id: "03439-001" })]));
    expect(sentence()).toBe(
      "Bản đặc biệt khó khăn: 1 bản trong danh sách chưa có số liệu. 1 bản chưa có vị trí nên chưa vẽ được.",
    );
  });

  it("keeps an entered village chosen when sample data are turned off", () => {
    bring(ENTERED);
    state().select("03439-001");
    state().setData("published");
    expect(state().view.unit).toBe("03439-001");
  });
});

describe("taking it away", () => {
  it("leaves the published data as they were", () => {
    bring(ENTERED);
    state().resetToPublished();
    expect(selectDataset(state())).toBe(publishedDataset());
  });

  it("lets go of an entered village, and of no commune", () => {
    bring(ENTERED);
    state().select("03439-001");
    state().resetToPublished();
    expect(state().view.unit).toBeNull();
    state().select("03439");
    state().resetToPublished();
    expect(state().view.unit).toBe("03439");
  });
});

describe("the address", () => {
  it("accepts the id of an entered village", () => {
    const known = { themes: THEMES, communeExists: (code: string) => code === "03439" };
    const { view, notices } = readUrl("?unit=03439-001&level=village", "", known);
    expect(notices).toEqual([]);
    expect(view).toEqual({ ...DEFAULT_VIEW, level: "village", unit: "03439-001" });
  });
});
