import { beforeEach, describe, expect, it } from "vitest";
import { editCells, editPlace } from "../../src/store/edits";
import { selectDataset } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { communeNamed, publishedDataset } from "../support/publishedDataset";

const state = () => useAtlas.getState();
const RESULT = { what: "attainment", indicatorId: "1", year: 2026 } as const;

beforeEach(() => {
  useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset() }, true);
});

describe("editing in the page", () => {
  it("takes what can be taken in one step, signed, and says what cannot", async () => {
    state().setBy("Phòng Kinh tế");
    const faults = await editCells([
      { unitId: "03439", field: RESULT, text: "Đạt" },
      { unitId: "03442", field: RESULT, text: "?" },
    ]);
    expect(faults.map((it) => it.code)).toEqual(["edit-word"]);
    expect(state().journal.done).toHaveLength(1);
    expect(state().journal.done[0]).toMatchObject({ by: "Phòng Kinh tế", kind: "edit" });
    const cell = selectDataset(state())?.attainment[0];
    expect(cell).toMatchObject({ communeCode: "03439", status: "met", valueStatus: "entered" });
    expect(state().entered.sources.get(cell?.source ?? "")?.title).toContain("Phòng Kinh tế, sửa trực tiếp");
  });

  it("takes all or nothing where asked to", async () => {
    const edits = [
      { unitId: "03439", field: RESULT, text: "Đạt" },
      { unitId: "03442", field: RESULT, text: "?" },
    ];
    expect(await editCells(edits, { all: true })).toHaveLength(1);
    expect(state().journal.done).toEqual([]);
  });

  it("adds a village that can be undone", async () => {
    const position = communeNamed("Thu Lũm").labelPoint;
    const placed = await editPlace({ do: "addVillage", communeCode: "03439", name: "Bản Mới", position });
    expect(placed).toMatchObject({ ok: true, id: "03439-001" });
    expect(selectDataset(state())?.villages).toHaveLength(1);
    state().undo();
    expect(selectDataset(state())?.villages).toHaveLength(0);
  });
});
