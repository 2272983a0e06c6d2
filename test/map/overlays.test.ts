import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyModel, initiallyApplied, type MapPort } from "../../src/map/applyStyle";
import { OVERLAY_IMAGES } from "../../src/map/overlayImages";
import { layers } from "../../src/map/style";
import { overlayAreas, overlayPoints } from "../../src/symbology/drawnOverlays";
import { type DrawnView, drawnView } from "../../src/symbology/map/drawnView";
import type { MapModel } from "../../src/symbology/map/mapModel";
import { OVERLAY_ROWS, type OverlayId } from "../../src/symbology/overlays";
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
      moveLayer: (layer, before) => calls.push(["moveLayer", layer, before]),
      setPaint: (layer, name) => calls.push(["setPaint", layer, name]),
      setLayout: (layer, name, value) => calls.push(["setLayout", layer, name, value]),
      setFilter: (layer) => calls.push(["setFilter", layer]),
      setFeatureState: (source, id, state) => calls.push(["setFeatureState", source, id, state]),
    },
  };
}

const BARE = makeMapModel();
const AREAS = overlayAreas(publishedOverlays(), publishedDataset());

/** A model with these overlays on, bottom to top. */
function withOverlays(...overlays: OverlayId[]): MapModel {
  const points = overlayPoints(publishedOverlays(), publishedDataset(), "2026-11-22", overlays);
  return { ...BARE, overlays, drawnOverlays: { areas: AREAS, points } };
}

const WITHOUT = withOverlays();
const WITH_TEA = withOverlays("tea");

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

  test("are switched by visibility, and of their data only the icons come again", () => {
    const calls = callsOfLast(WITH_TEA, withOverlays("macadamia"));
    expect(calls.filter(([name]) => name === "setData")).toEqual([["setData", "overlay-points"]]);
    expect(calls).toContainEqual(["setLayout", "overlay-tea-icon", "visibility", "none"]);
    expect(calls).toContainEqual(["setLayout", "overlay-macadamia-shape", "visibility", "visible"]);
    expect(callsOfLast(WITH_TEA, WITHOUT, WITH_TEA).filter(([name]) => name === "setData")).toEqual([]);
  });

  test("change their strength by paint alone", () => {
    const calls = callsOfLast(WITH_TEA, { ...WITH_TEA, opacity: { tea: 60 } });
    expect(calls).toContainEqual(["setPaint", "overlay-tea-shape", "fill-opacity"]);
    expect(calls).toContainEqual(["setPaint", "overlay-tea-icon", "icon-opacity"]);
    expect(new Set(calls.map(([name]) => name))).toEqual(new Set(["setPaint"]));
    expect(calls.every(([, layer]) => String(layer).startsWith("overlay-tea-"))).toBe(true);
  });

  test("change places by moving layers alone", () => {
    const both = withOverlays("tea", "macadamia");
    const calls = callsOfLast(both, { ...both, overlays: ["macadamia", "tea"] });
    expect(new Set(calls.map(([name]) => name))).toEqual(new Set(["moveLayer"]));
  });

  test("lie in the order asked for, whatever order they had", () => {
    const order = (view: MapModel) => {
      const ids = layers(drawnView(view)).map((it) => it.id);
      return ["tea", "macadamia", "resettlement"].toSorted(
        (a, b) => ids.indexOf(`overlay-${a}-icon`) - ids.indexOf(`overlay-${b}-icon`),
      );
    };
    expect(order(withOverlays("resettlement", "macadamia", "tea"))).toEqual([
      "resettlement",
      "macadamia",
      "tea",
    ]);
    expect(order(withOverlays("tea", "macadamia", "resettlement"))).toEqual([
      "tea",
      "macadamia",
      "resettlement",
    ]);
  });

  test("moving gives the map the very order of the style, from any order to any other", () => {
    const anyOrder = fc.shuffledSubarray(OVERLAY_ROWS.map((it) => it.id));
    fc.assert(
      fc.property(anyOrder, anyOrder, (before, after) => {
        const views = [before, after].map((overlays) => drawnView(makeMapModel({ overlays })));
        const [from = [], to = []] = views.map((it) => layers(it).map(({ id }) => id));
        const live = [...from];
        const { port } = makeRecordingPort();
        const moving: MapPort = {
          ...port,
          moveLayer: (id, before) => {
            live.splice(live.indexOf(id), 1);
            live.splice(before === undefined ? live.length : live.indexOf(before), 0, id);
          },
        };
        const applied = initiallyApplied(views[0] as DrawnView);
        applyModel(moving, applied, makeMapModel({ overlays: after }), true);
        expect(live).toEqual(to);
      }),
      { numRuns: 50 },
    );
  });

  test("mark the chosen zone by feature state alone", () => {
    const calls = callsOfLast(WITH_TEA, { ...WITH_TEA, selectedPlace: "tea-ban-bo-2023" });
    expect(calls).toEqual([
      ["setFeatureState", "overlay-areas", "tea-ban-bo-2023", { selected: true }],
      ["setFeatureState", "overlay-points", "tea-ban-bo-2023", { selected: true }],
    ]);
  });

  test("have images that differ for all that is drawn", () => {
    const crops = [...OVERLAY_IMAGES].filter(([id]) => /^overlay-(pattern|crop)-/.test(id));
    const pixels = crops.map(([, draw]) => draw().data.join());
    expect(pixels.length).toBeGreaterThan(40);
    expect(new Set(pixels).size).toBe(pixels.length);
  });
});
