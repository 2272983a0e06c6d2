import { beforeEach, describe, expect, it } from "vitest";
import {
  countUnplaced,
  selectPicked,
  withPressed,
  withVillagesInside,
} from "../../src/store/pickingSelectors";
import { selectIsPicking } from "../../src/store/pickingSlice";
import { useAtlas } from "../../src/store/store";
import { isInStroke } from "../../src/ui/picking/insideStroke";
import { communeNamed, publishedDataset } from "../support/publishedDataset";

const state = () => useAtlas.getState();

beforeEach(() => {
  useAtlas.setState({ ...useAtlas.getInitialState(), published: publishedDataset() }, true);
});

describe("ticking units", () => {
  it("acts on those that the filters leave, and keeps the others ticked", () => {
    const [one, other] = [communeNamed("Thu Lũm").code, communeNamed("Lê Lợi").code];
    state().setSelection(new Set([one, other]));
    state().setWithin(one);
    expect([...selectPicked(state())]).toEqual([one]);
    state().setWithin(null);
    expect(selectPicked(state()).size).toBe(2);
  });

  it("hands out the same set while nothing changes", () => {
    state().setSelection(new Set([communeNamed("Thu Lũm").code]));
    expect(selectPicked(state())).toBe(selectPicked(state()));
  });

  it("adds a unit that is pressed and drops it at the second press", () => {
    const { code } = communeNamed("Thu Lũm");
    state().setSelection(withPressed(state(), code));
    expect([...state().selection]).toEqual([code]);
    state().setSelection(withPressed(state(), code));
    expect(state().selection.size).toBe(0);
    expect(withPressed(state(), "99999").size).toBe(0);
  });
});

describe("ticking on the map", () => {
  it("is for villages, and waits while a point is placed", () => {
    state().startPicking();
    expect(selectIsPicking(state())).toBe(false);
    state().setLevel("village");
    expect(selectIsPicking(state())).toBe(true);
    state().startPlacing({ do: "addVillage", communeCode: "" }, null);
    expect(selectIsPicking(state())).toBe(false);
    state().stopPlacing();
    state().stopPicking();
    expect(selectIsPicking(state())).toBe(false);
  });

  it("ticks nothing where no village is on show", () => {
    state().setLevel("village");
    expect(withVillagesInside(state(), () => true).size).toBe(0);
    expect(countUnplaced(state())).toBe(0);
  });
});

describe("a stroke", () => {
  it("encloses the box between its ends, in whatever direction it was drawn", () => {
    const inside = isInStroke(
      [
        [103.2, 22.2],
        [102, 25],
        [103, 22.4],
      ],
      "box",
    );
    expect([inside([103.1, 22.3]), inside([102.5, 22.3]), inside([103.1, 22.5])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("encloses the loop along its way, closed from end to start", () => {
    const inside = isInStroke(
      [
        [103, 22],
        [104, 22],
        [103, 23],
      ],
      "loop",
    );
    expect([inside([103.2, 22.2]), inside([103.8, 22.8])]).toEqual([true, false]);
  });
});
