import { converter, differenceCiede2000, type Rgb } from "culori";
import { describe, expect, test } from "vitest";
import { drawnOverlays } from "../../src/symbology/drawnOverlays";
import { drawnRules, OVERLAY_ROWS } from "../../src/symbology/overlays";
import { textOf } from "../../src/text/text";
import { OVERLAY_PALETTE } from "../../styles/overlayPalette";
import { publishedDataset } from "../support/publishedDataset";
import { publishedOverlays } from "../support/publishedOverlays";

const TODAY = "2026-11-22";
const overlays = publishedOverlays();
const drawn = drawnOverlays(overlays, publishedDataset(), TODAY);

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

describe("drawnOverlays", () => {
  test("draws every zone and site that has a place, and none that a newer one replaces", () => {
    const zones = overlays.zones.filter((it) => it.draw.rule !== "panel" && it.drawnInsteadId === "");
    const sites = overlays.resettlement.filter((it) => it.draw.rule !== "panel");
    expect(drawn.points.features.map((it) => it.properties.id)).toEqual(
      [...zones, ...sites].map((it) => it.id),
    );
  });

  test("hatches all communes of a former district", () => {
    const extents = overlays.zones.filter((it) => it.draw.rule === "extent");
    for (const { id, draw } of extents) {
      const areas = drawn.areas.features.filter((it) => it.properties.id === id);
      expect(areas.length, id).toBe(draw.rule === "extent" ? draw.communeCodes.length : 0);
    }
  });

  test("moves aside the icons of two crops at one place", () => {
    const slots = ["tea-ban-bo-2023", "macadamia-ban-bo-2023"].map(
      (id) => drawn.points.features.find((it) => it.properties.id === id)?.properties.slot,
    );
    expect(new Set(slots).size).toBe(2);
  });

  test("marks a report as old by the day", () => {
    const oldOn = (today: string) =>
      drawnOverlays(overlays, publishedDataset(), today).points.features.find(
        (it) => it.properties.id === "ban-cha-di",
      )?.properties.isOld;
    expect(oldOn("2021-06-30")).toBe(false);
    expect(oldOn(TODAY)).toBe(true);
  });
});
