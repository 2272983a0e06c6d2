import { beforeEach, describe, expect, it } from "vitest";
import type { RecordChange } from "../../src/domain/entered/change";
import { flattenChanges, linesOf } from "../../src/domain/entered/changeLog";
import { selectDataset, selectOverlays } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { makeVillage } from "../support/makeDataset";
import { publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const state = () => useAtlas.getState();
const note = (text: string, before: string | null = null): RecordChange => ({
  table: "notes",
  key: "03439",
  before: before === null ? null : { aboutId: "03439", text: before },
  after: { aboutId: "03439", text },
});
const village: RecordChange = {
  table: "villages",
  key: "03439-001",
  before: null,
  after: makeVillage({ id: "03439-001", name: "Bản Một" }),
};

beforeEach(() => {
  useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset() }, true);
});

describe("undo and redo", () => {
  it("take back many steps and do them again", () => {
    state().applyRecords("edit", [note("a")]);
    state().applyRecords("edit", [note("b", "a")]);
    state().undo();
    state().undo();
    state().undo();
    expect(state().entered.notes.size).toBe(0);
    state().redo();
    state().redo();
    state().redo();
    expect(state().entered.notes.get("03439")?.text).toBe("b");
  });

  it("let go of a village that is gone", () => {
    state().applyRecords("edit", [village]);
    state().select("03439-001");
    state().undo();
    expect(state().view.unit).toBeNull();
  });

  it("of a note alone leave the data on show as they are", () => {
    const before = selectDataset(state());
    state().applyRecords("edit", [note("a")]);
    expect(selectDataset(state())).toBe(before);
  });

  it("of data leave the overlays on show as they are", () => {
    useAtlas.setState({ overlays: publishedOverlays(), overlaysStatus: "ready" });
    const before = selectOverlays(state());
    state().applyRecords("edit", [village]);
    expect(selectOverlays(state())).toBe(before);
  });
});

describe("the change log", () => {
  it("says who did what and when, old and new", async () => {
    state().setBy(" Phòng Kinh tế ");
    state().applyRecords("edit", [note("a")]);
    state().applyRecords("edit", [note("b", "a")]);
    const changes = await state().readChanges();
    expect(changes.map((it) => it.by)).toEqual(["Phòng Kinh tế", "Phòng Kinh tế"]);
    const [line] = linesOf(changes[1] ?? { records: [] });
    expect(line).toEqual({
      table: "notes",
      key: "03439",
      what: "changed",
      replaced: null,
      fields: [{ field: "text", old: "a", now: "b" }],
    });
  });

  it("names the fields of a village that changed, and no others", () => {
    const after = makeVillage({ id: "03439-001", name: "Bản Hai" });
    const [line] = linesOf({ records: [{ ...village, before: village.after, after } as RecordChange] });
    expect(line?.fields).toEqual([{ field: "name", old: "Bản Một", now: "Bản Hai" }]);
  });
});

describe("handing over", () => {
  it("a fresh copy takes the same state with its log, in one step that can be taken back", async () => {
    state().applyRecords("edit", [village]);
    state().applyRecords("edit", [note("a")]);
    const bytes = await state().packOffice();
    const [entered, changes] = [state().entered, await state().readChanges()];

    useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset() }, true);
    expect(await state().takePackage(bytes, "goi.zip")).toBeNull();
    expect(state().entered).toEqual(entered);
    const log = await state().readChanges();
    expect(log.slice(0, -1)).toEqual(changes);
    expect(log.at(-1)).toMatchObject({ kind: "restore", fileName: "goi.zip" });
    state().undo();
    expect(state().entered.villages.size).toBe(0);
  });

  it("a package of another province is not taken", async () => {
    const elsewhere = makeVillage({ id: "99999-001", communeCode: "99999" });
    state().applyRecords("edit", [{ table: "villages", key: "99999-001", before: null, after: elsewhere }]);
    const bytes = await state().packOffice();
    const before = state().entered;
    expect(await state().takePackage(bytes, "goi.zip")).toEqual({
      code: "package-unit-unknown",
      details: ["tables/villages.csv", "99999"],
    });
    expect(state().entered).toBe(before);
  });

  it("a package taken twice has each change once in the log", async () => {
    state().applyRecords("edit", [note("a")]);
    const bytes = await state().packOffice();
    await state().takePackage(bytes, "goi.zip");
    const log = flattenChanges(await state().readChanges());
    expect(new Set(log.map((it) => it.id)).size).toBe(log.length);
    expect(log).toHaveLength(2);
  });
});

describe("going back to published data", () => {
  it("leaves nothing entered, and can be undone", () => {
    state().applyRecords("edit", [village, note("a")]);
    state().resetToPublished();
    expect(selectDataset(state())).toBe(publishedDataset());
    expect(state().journal.done.at(-1)?.kind).toBe("reset");
    state().undo();
    expect(state().entered.villages.size).toBe(1);
  });
});
