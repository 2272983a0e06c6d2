import { describe, expect, test } from "vitest";
import { applyModel, initiallyApplied, type MapPort } from "../../src/map/applyStyle";
import { drawnView } from "../../src/map/drawnView";
import type { MapModel } from "../../src/map/mapModel";
import { overlayImages } from "../../src/map/overlayImages";
import { drawnOverlays } from "../../src/symbology/drawnOverlays";
import { publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";
import { makeMapModel } from "./makeMapModel";

type Call = [name: keyof MapPort, ...rest: unknown[]];

function makeRecordingPort(): { port: MapPort; calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    port: {
      setData: (source) => calls.push(["setData", source]),
      setPaint: (layer, name) => calls.push(["setPaint", layer, name]),
      setLayout: (layer, name, value) => calls.push(["setLayout", layer, name, value]),
      setFilter: (layer) => calls.push(["setFilter", layer]),
      setFeatureState: (source, id, state) => calls.push(["setFeatureState", source, id, state]),
    },
  };
}

const DRAWN = drawnOverlays(publishedOverlays(), publishedDataset(), "2026-11-22");
const WITHOUT = makeMapModel({ drawnOverlays: DRAWN });
const WITH_TEA: MapModel = { ...WITHOUT, overlays: ["tea"] };

/** The calls of the last of several models in a row. */
function callsOfLast(...models: MapModel[]): Call[] {
  const { port, calls } = makeRecordingPort();
  let applied = initiallyApplied(drawnView(WITHOUT));
  for (const model of models) {
    calls.length = 0;
    applied = applyModel(port, applied, model, true).applied;
  }
  return calls;
}

describe("overlays on the map", () => {
  test("send their data with the first that is on", () => {
    const calls = callsOfLast(WITHOUT, WITH_TEA);
    expect(calls.filter(([name]) => name === "setData")).toEqual([
      ["setData", "overlay-areas"],
      ["setData", "overlay-points"],
    ]);
  });

  test("are switched by visibility alone, without data", () => {
    const calls = callsOfLast(WITH_TEA, { ...WITH_TEA, overlays: ["macadamia"] });
    expect(new Set(calls.map(([name, , property]) => `${name} ${property}`))).toEqual(
      new Set(["setLayout visibility"]),
    );
    expect(calls).toContainEqual(["setLayout", "overlay-tea-icon", "visibility", "none"]);
    expect(calls).toContainEqual(["setLayout", "overlay-macadamia-shape", "visibility", "visible"]);
    expect(callsOfLast(WITH_TEA, WITHOUT, WITH_TEA).filter(([name]) => name === "setData")).toEqual([]);
  });

  test("mark the chosen zone by feature state alone", () => {
    const calls = callsOfLast(WITH_TEA, { ...WITH_TEA, selectedPlace: "tea-ban-bo-2023" });
    expect(calls).toEqual([
      ["setFeatureState", "overlay-areas", "tea-ban-bo-2023", { selected: true }],
      ["setFeatureState", "overlay-points", "tea-ban-bo-2023", { selected: true }],
    ]);
  });

  test("have images that differ for all that is drawn", () => {
    const pixels = [...overlayImages()].map(([, { data }]) => data.join());
    expect(pixels.length).toBeGreaterThan(60);
    const crops = [...overlayImages()].filter(([id]) => id.startsWith("overlay-pattern-"));
    expect(new Set(crops.map(([, { data }]) => data.join())).size).toBe(crops.length);
  });
});
