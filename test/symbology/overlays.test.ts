import { converter, differenceCiede2000, type Rgb } from "culori";
import { describe, expect, test } from "vitest";
import { overlayAreas, overlayPoints, SHIFTS } from "../../src/symbology/drawnOverlays";
import { drawnRules, OVERLAY_ROWS } from "../../src/symbology/overlays";
import { textOf } from "../../src/text/text";
import { OVERLAY_PALETTE } from "../../styles/overlayPalette";
import { publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const TODAY = "2026-11-22";
const overlays = publishedOverlays();
const ALL = OVERLAY_ROWS.map((it) => it.id);
const areas = overlayAreas(overlays, publishedDataset());
const points = overlayPoints(overlays, publishedDataset(), TODAY, ALL);

/** Shift of an icon's zone among the overlays that are on. */
function shiftOf(id: string, shown: typeof ALL): number | undefined {
  const { features } = overlayPoints(overlays, publishedDataset(), TODAY, shown);
  return features.find((it) => it.properties.id === id)?.properties.shift;
}

describe("the table of overlays", () => {
  test("names them as the interface's contract does", () => {
    expect(OVERLAY_ROWS.map((it) => it.label(textOf("vi")))).toEqual([
      "Chè",
      "Quế",
      "Mắc ca",
      "Lúa",
      "Cây ăn quả",
      "Sâm và dược liệu",
      "Cá lồng",
      "Tái định cư",
    ]);
  });

  test("has a colour, a pattern and a sign of its own for each", () => {
    const count = OVERLAY_ROWS.length;
    expect(new Set(OVERLAY_ROWS.map((it) => it.sign)).size).toBe(count);
    expect(new Set(OVERLAY_ROWS.map((it) => JSON.stringify(it.pattern))).size).toBe(count);
  });

  test.each(["light", "dark"] as const)("has colours that can be told apart, %s", (scheme) => {
    const rgb = converter("rgb");
    const difference = differenceCiede2000();
    const fills = OVERLAY_ROWS.map((it) => OVERLAY_PALETTE[scheme][it.colour].fill);
    for (const [index, fill] of fills.entries())
      for (const other of fills.slice(index + 1))
        expect(difference(rgb(fill) as Rgb, rgb(other) as Rgb), `${fill} ${other}`).toBeGreaterThanOrEqual(
          10,
        );
  });

  test("knows that no place of fruit is published", () => {
    expect([...drawnRules(overlays, "fruit")]).toEqual([]);
    expect([...drawnRules(overlays, "tea")].sort()).toEqual(["extent", "shape", "symbol"]);
  });
});

describe("what is drawn of the overlays", () => {
  test("draws every zone and site that has a place, and none that a newer one replaces", () => {
    const zones = overlays.zones.filter((it) => it.draw.rule !== "panel" && it.drawnInsteadId === "");
    const sites = overlays.resettlement.filter((it) => it.draw.rule !== "panel");
    expect(points.features.map((it) => it.properties.id)).toEqual([...zones, ...sites].map((it) => it.id));
  });

  test("hatches all communes of a former district", () => {
    const extents = overlays.zones.filter((it) => it.draw.rule === "extent");
    for (const { id, draw } of extents) {
      const hatched = areas.features.filter((it) => it.properties.id === id);
      expect(hatched.length, id).toBe(draw.rule === "extent" ? draw.communeCodes.length : 0);
    }
  });

  test("icons that share a place stand side by side about it, and alone they stand on it", () => {
    const [tea, macadamia] = ["tea-ban-bo-2023", "macadamia-ban-bo-2023"] as const;
    expect(shiftOf(tea, ["tea"])).toBe(0);
    expect([shiftOf(tea, ["tea", "macadamia"]), shiftOf(macadamia, ["tea", "macadamia"])]).toEqual([-1, 1]);
    expect(shiftOf(macadamia, ["tea"])).toBeUndefined();
  });

  test("the map knows every shift that occurs", () => {
    const shifts = new Set(points.features.map((it) => it.properties.shift));
    expect([...shifts].filter((it) => it !== 0 && !SHIFTS.includes(it))).toEqual([]);
    expect(SHIFTS).toHaveLength(2 * (ALL.length - 1));
  });

  test("a figure of a former district has an icon of its own", () => {
    const extents = points.features.filter((it) => it.properties.isExtent).map((it) => it.properties.id);
    const rows = overlays.zones.filter((it) => it.draw.rule === "extent" && it.drawnInsteadId === "");
    expect(extents).toEqual(rows.map((it) => it.id));
    expect(extents.length).toBeGreaterThan(0);
  });

  test("marks a report as old by the day", () => {
    const oldOn = (today: string) =>
      overlayPoints(overlays, publishedDataset(), today, ALL).features.find(
        (it) => it.properties.id === "ban-cha-di",
      )?.properties.isOld;
    expect(oldOn("2021-06-30")).toBe(false);
    expect(oldOn(TODAY)).toBe(true);
  });
});
