import { expect, it } from "vitest";
import { createOfflineSlice, type OfflineSlice } from "../../src/store/offlineSlice";

function makeSlice(): { now: () => OfflineSlice } {
  let state: OfflineSlice;
  const set = (patch: (state: OfflineSlice) => Partial<OfflineSlice>) => {
    state = { ...state, ...patch(state) };
  };
  state = createOfflineSlice(set, () => state);
  return { now: () => state };
}

it("a newer version stays offered whatever is heard afterwards", () => {
  const { now } = makeSlice();
  now().reportOffline({ kind: "stored", bytes: 5 });
  expect(now().hasNewerVersion).toBe(false);
  now().reportOffline({ kind: "newer" });
  now().reportOffline({ kind: "stored", bytes: 5 });
  expect(now().hasNewerVersion).toBe(true);
  expect(now().offline).toEqual({ kind: "ready", bytes: 5 });
});

it("nothing is stored where there is no build", () => {
  const { now } = makeSlice();
  now().startOffline();
  expect(now().offline).toEqual({ kind: "unknown" });
});
