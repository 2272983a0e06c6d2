import { describe, expect, test } from "vitest";
import { type Applied, applyModel, initiallyApplied, type MapPort } from "../../src/map/applyStyle";
import { drawnView } from "../../src/symbology/map/drawnView";
import { tintOn } from "../../src/symbology/map/labelTints";
import type { MapModel } from "../../src/symbology/map/mapModel";
import { PALETTE } from "../../styles/palette";
import { ALL_CLASSES, makeCommunes, makeLabels, makeMapModel, makeVillages } from "./makeMapModel";

type Call = [name: keyof MapPort, ...rest: unknown[]];

/** A port that remembers what it was asked to do. */
function makeRecordingPort(): { port: MapPort; calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    port: {
      setData: (source) => calls.push(["setData", source]),
      moveLayer: (layer, before) => calls.push(["moveLayer", layer, before]),
      setPaint: (layer, name) => calls.push(["setPaint", `${layer} ${name}`]),
      setLayout: (layer, name) => calls.push(["setLayout", `${layer} ${name}`]),
      setFilter: (layer) => calls.push(["setFilter", layer]),
      setFeatureState: (source, id, state) => calls.push(["setFeatureState", source, id, state]),
    },
  };
}

function appliedTo(model: MapModel): Applied {
  return applyModel(makeRecordingPort().port, initiallyApplied(drawnView(model)), model, true).applied;
}

/** What it takes to bring a map from one model to another. */
function callsBetween(before: MapModel, changes: Partial<MapModel>): Call[] {
  const { port, calls } = makeRecordingPort();
  applyModel(port, appliedTo(before), { ...before, ...changes }, true);
  return calls;
}

const MODEL = makeMapModel();
const VILLAGE_MODEL = makeMapModel({ level: "village", villages: makeVillages() });

describe("applyModel", () => {
  test("sends a new map the communes, and no villages", () => {
    const { port, calls } = makeRecordingPort();
    applyModel(port, initiallyApplied(drawnView(MODEL)), MODEL, true);
    expect(calls).toEqual([
      ["setData", "communes"],
      ["setData", "commune-labels"],
    ]);
  });

  test("does nothing for the same model", () => {
    expect(callsBetween(MODEL, {})).toEqual([]);
  });

  test("does nothing for classes that are equal but another list", () => {
    expect(callsBetween(MODEL, { classes: [...ALL_CLASSES] })).toEqual([]);
  });

  test("switches the theme without data, on the communes alone", () => {
    const calls = callsBetween(MODEL, { theme: "poverty", classes: ALL_CLASSES.slice(3) });
    expect(calls.map(([name, subject]) => `${name} ${subject}`).sort()).toEqual([
      "setFilter communes-dots",
      "setFilter communes-hatch",
      "setFilter communes-not-applicable",
      "setPaint communes-fill fill-color",
    ]);
  });

  test("touches no commune when the theme of drawn villages switches", () => {
    const calls = callsBetween(VILLAGE_MODEL, { theme: "poverty" });
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter(([, subject]) => String(subject).startsWith("communes"))).toEqual([]);
  });

  test("marks ticked villages by feature state alone, where they are drawn", () => {
    const [one, other] = ["03388-001", "03388-002"] as const;
    expect(callsBetween({ ...VILLAGE_MODEL, picked: new Set([one]) }, { picked: new Set([other]) })).toEqual([
      ["setFeatureState", "villages", one, { picked: false }],
      ["setFeatureState", "village-labels", one, { picked: false }],
      ["setFeatureState", "villages", other, { picked: true }],
      ["setFeatureState", "village-labels", other, { picked: true }],
    ]);
  });

  test("hovers and selects by feature state alone", () => {
    expect(callsBetween(MODEL, { hovered: "03388" })).toEqual([
      ["setFeatureState", "communes", "03388", { hovered: true }],
    ]);
    expect(callsBetween({ ...MODEL, selected: "03388" }, { selected: "03390" })).toEqual([
      ["setFeatureState", "communes", "03388", { selected: false }],
      ["setFeatureState", "communes", "03390", { selected: true }],
    ]);
  });

  test("a highlight that moves is no repaint to wait for", () => {
    const { port } = makeRecordingPort();
    expect(applyModel(port, appliedTo(MODEL), { ...MODEL, hovered: "03388" }, true).repaints).toBe(false);
    expect(applyModel(port, appliedTo(MODEL), { ...MODEL, theme: "poverty" }, true).repaints).toBe(true);
  });

  test("highlights a commune as a commune while villages are drawn", () => {
    const hovered = VILLAGE_MODEL.villages.features[0]?.properties.id ?? "";
    expect(callsBetween(VILLAGE_MODEL, { selected: "03388", hovered })).toEqual([
      ["setFeatureState", "communes", "03388", { selected: true }],
      ["setFeatureState", "villages", hovered, { hovered: true }],
    ]);
  });

  test("changes the scheme without data", () => {
    const names = callsBetween(MODEL, { scheme: "dark" }).map(([name]) => name);
    expect(names).toContain("setPaint");
    expect(names).not.toContain("setData");
  });

  test("sends only the data whose reference is new", () => {
    expect(callsBetween(MODEL, { communes: makeCommunes() })).toEqual([["setData", "communes"]]);
  });

  test("keeps villages back until they are drawn", () => {
    const villages = makeVillages();
    expect(callsBetween(MODEL, { villages })).toEqual([]);
    const shown = callsBetween({ ...MODEL, villages }, { level: "village" });
    expect(shown.filter(([name]) => name === "setData")).toEqual([
      ["setData", "villages"],
      ["setData", "village-labels"],
    ]);
  });

  test("does not send villages again when the level comes back", () => {
    const { port } = makeRecordingPort();
    const atCommunes = applyModel(
      port,
      appliedTo(VILLAGE_MODEL),
      { ...VILLAGE_MODEL, level: "commune" },
      true,
    );
    const second = makeRecordingPort();
    applyModel(second.port, atCommunes.applied, VILLAGE_MODEL, true);
    expect(second.calls.filter(([name]) => name === "setData")).toEqual([]);
  });

  test("names take the tint of the class they stand on, by feature state", () => {
    const model = makeMapModel({ communeLabels: makeLabels() });
    const { extreme, missing } = PALETTE.light;
    expect(callsBetween(model, { theme: "poverty" }).at(-1)).toEqual([
      "setFeatureState",
      "commune-labels",
      "03388",
      tintOn(missing.fill, "light"),
    ]);
    expect(appliedTo(model).tints.get("03388")).toEqual(tintOn(extreme.fill, "light"));
  });

  test("names lose their tint where classes recede or villages are drawn", () => {
    const model = makeMapModel({ communeLabels: makeLabels(), villages: makeVillages() });
    const plain = ["setFeatureState", "commune-labels", "03388", { ink: null, halo: null }];
    expect(callsBetween(model, { classFilter: ["extreme"] })).toContainEqual(plain);
    expect(callsBetween(model, { level: "village" })).toContainEqual(plain);
  });

  test("shows the basemap once the picture is painted", () => {
    const { port, calls } = makeRecordingPort();
    const early = applyModel(port, initiallyApplied(drawnView(MODEL, false)), MODEL, false);
    calls.length = 0;
    applyModel(port, early.applied, MODEL, true);
    expect(new Set(calls.map(([name]) => name))).toEqual(new Set(["setLayout"]));
    expect(calls).toContainEqual(["setLayout", "roads-major visibility"]);
  });

  test("filters classes by opacity, over paper", () => {
    const calls = callsBetween(MODEL, { classFilter: ["extreme"] });
    expect(calls.map(([, subject]) => subject)).toEqual([
      "communes-paper visibility",
      "communes-fill fill-opacity",
      "communes-hatch fill-opacity",
      "communes-dots fill-opacity",
    ]);
  });
});
