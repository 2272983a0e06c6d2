import { beforeEach, describe, expect, it } from "vitest";
import { editPlace } from "../../src/store/edits";
import type { PlacingTask } from "../../src/store/placingSlice";
import { useAtlas } from "../../src/store/store";
import { communeNamed, publishedDataset } from "../support/publishedDataset";

const state = () => useAtlas.getState();
const MOVE: PlacingTask = { do: "moveSite", id: "ban-pa-sap", name: "Bản Pá Sập", communeCode: "03487" };
const ADD: PlacingTask = { do: "addVillage", communeCode: "03439" };

beforeEach(() => {
  useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset() }, true);
});

describe("placing a point", () => {
  it("begins where the thing stands and takes what is pressed, to 10 cm", () => {
    state().startPlacing(MOVE, [103.1119, 22.2759]);
    expect(state().placing).toMatchObject({ position: [103.1119, 22.2759], near: "03487" });
    expect(state().takePress([103.12345678, 22.3])).toBe(true);
    expect(state().placing?.position).toEqual([103.123457, 22.3]);
    expect(state().placing?.from).toEqual([103.1119, 22.2759]);
  });

  it("takes no press outside the mode", () => {
    expect(state().takePress([103.1, 22.3])).toBe(false);
    expect(state().placing).toBeNull();
  });

  it("leaves no trace when it is stopped", () => {
    state().startPlacing(ADD, null);
    state().takePress([102.4, 22.6]);
    state().wishCentre();
    state().stopPlacing();
    expect(state()).toMatchObject({ placing: null, centreWish: null });
    expect(state().journal.done).toEqual([]);
  });
});

describe("what was placed", () => {
  it("cannot stay chosen when it is taken back", async () => {
    const position = communeNamed("Thu Lũm").labelPoint;
    const placed = await editPlace({
      do: "addSite",
      communeCode: "03439",
      name: "Khu mới",
      state: "settled",
      position,
    });
    if (!placed.ok) throw new Error(placed.code);
    state().selectSite(placed.id);
    state().undo();
    expect(state().view.site).toBeNull();
  });
});
