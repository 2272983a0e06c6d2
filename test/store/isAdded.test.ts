import { expect, it } from "vitest";
import { applyChange, NO_ENTERED } from "../../src/domain/entered/applyChange";
import { isAdded } from "../../src/store/isAdded";
import { useAtlas } from "../../src/store/store";
import { makeVillage } from "../support/makeDataset";
import { publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const [zone] = publishedOverlays().zones;
if (zone === undefined) throw new Error("No zone is published.");
const village = makeVillage({ id: "03439-001" });
const own = { ...zone, id: "office-tea-1" };
const entered = applyChange(NO_ENTERED, {
  records: [
    { table: "villages", key: village.id, before: null, after: village },
    { table: "zones", key: zone.id, before: null, after: zone },
    { table: "zones", key: own.id, before: null, after: own },
  ],
});
const state = {
  ...useAtlas.getState(),
  entered,
  published: publishedDataset(),
  overlays: publishedOverlays(),
};

it("what the office holds and nobody published was added by it", () => {
  expect([village.id, own.id].map((id) => isAdded(state, id))).toEqual([true, true]);
});

it("a published zone with the office's own figures was not, nor what the office does not hold", () => {
  expect([zone.id, "03439-002", "03439-s001"].map((id) => isAdded(state, id))).toEqual([false, false, false]);
});
