import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { mapImages } from "../../src/map/images";
import { OVERLAY_IMAGES } from "../../src/map/overlayImages";
import { layers, style } from "../../src/map/style";
import { BREAK_METHODS, LEAST_CLASSES, MOST_CLASSES } from "../../src/symbology/breaks";
import { BASEMAP_LAYERS } from "../../src/symbology/map/basemapLayers";
import { drawnView } from "../../src/symbology/map/drawnView";
import { OVERLAY_ROWS } from "../../src/symbology/overlays";
import { scaledTheme, THEMES } from "../../src/symbology/themes";
import { PALETTE } from "../../styles/palette";
import { publishedDataset } from "../support/publishedDataset";
import { ALL_CLASSES, makeMapModel, makeViews, makeVillages } from "./makeMapModel";

const VIEW = drawnView(makeMapModel());
const VILLAGE_VIEW = drawnView(makeMapModel({ level: "village", villages: makeVillages() }));

/** Names of images in a property, which may choose among several. */
function imagesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  return typeof value === "string" && /-(light|dark)$/.test(value) ? [value] : [];
}

function ids(view = VIEW): string[] {
  return layers(view).map((layer) => layer.id);
}

function layer(id: string, view = VIEW): LayerSpecification {
  const found = layers(view).find((it) => it.id === id);
  if (found === undefined) throw new Error(`There is no layer ${id}.`);
  return found;
}

function paint(id: string, name: string, view = VIEW): unknown {
  return new Map<string, unknown>(Object.entries(layer(id, view).paint ?? {})).get(name);
}

function visibility(id: string, view = VIEW): unknown {
  return layer(id, view).layout?.visibility ?? "visible";
}

describe("style", () => {
  test("every kind of picture is a valid style", { timeout: 60_000 }, () => {
    for (const view of makeViews()) expect(validateStyleMin(style(view)), JSON.stringify(view)).toEqual([]);
  });

  test("every theme gives a valid style at each of its levels", { timeout: 60_000 }, () => {
    for (const theme of THEMES) {
      for (const level of theme.levels) {
        const view = { ...VILLAGE_VIEW, level, theme: theme.id, classes: theme.classes(level) };
        expect(validateStyleMin(style(view)), `${theme.id}, ${level}`).toEqual([]);
      }
    }
  });

  test("a theme classed otherwise gives a valid style, in the dark and filtered too", {
    timeout: 60_000,
  }, () => {
    const dataset = publishedDataset();
    for (const theme of THEMES.filter((it) => it.rescale !== undefined)) {
      for (const method of BREAK_METHODS) {
        for (const classCount of [LEAST_CLASSES, MOST_CLASSES]) {
          const classes = scaledTheme(theme, dataset, "commune", { method, classCount }).classes("commune");
          const classFilter = classes.slice(0, 1).map((it) => it.key);
          const view = { ...VIEW, theme: theme.id, classes, classFilter, scheme: "dark" as const };
          expect(validateStyleMin(style(view)), `${theme.id}, ${method}-${classCount}`).toEqual([]);
        }
      }
    }
  });

  test("each overlay alone and all together give a valid style", { timeout: 60_000 }, () => {
    const each = OVERLAY_ROWS.map((it) => [it.id]);
    for (const overlays of [...each, OVERLAY_ROWS.map((it) => it.id)]) {
      for (const scheme of ["light", "dark"] as const)
        expect(validateStyleMin(style({ ...VIEW, overlays, scheme })), `${overlays}, ${scheme}`).toEqual([]);
    }
  });

  test("any groups of the base map that are off leave a valid style, and none of their lines and names", () => {
    const sources = {
      roads: ["roads", "roads-tertiary"],
      rivers: ["rivers", "lakes"],
      settlements: ["settlements", "settlements-geonames", "peaks"],
    };
    for (const basemapGroups of [
      ["rivers", "settlements"],
      ["roads", "settlements"],
      ["roads", "rivers"],
      [],
    ] as const) {
      const view = { ...VIEW, basemapGroups };
      expect(validateStyleMin(style(view)), basemapGroups.join()).toEqual([]);
      const off = Object.entries(sources).flatMap(([group, files]) =>
        basemapGroups.some((it) => it === group) ? [] : files,
      );
      for (const it of layers(view)) {
        if (!("source" in it)) continue;
        const expected = off.includes(it.source) ? "none" : visibility(it.id);
        expect(visibility(it.id, view), `${it.id} with ${basemapGroups.join()}`).toBe(expected);
      }
    }
  });

  test("no source holds data", () => {
    for (const source of Object.values(style(VIEW).sources)) {
      expect(source).toMatchObject({ type: "geojson", data: { features: [] }, promoteId: "id" });
    }
  });

  test("every image a layer names is drawn", { timeout: 60_000 }, () => {
    const images = new Set([...mapImages().keys(), ...OVERLAY_IMAGES.keys()]);
    for (const view of makeViews()) {
      for (const it of layers(view)) {
        const named = it.type === "symbol" ? it.layout?.["icon-image"] : undefined;
        const pattern = it.type === "fill" ? it.paint?.["fill-pattern"] : undefined;
        for (const id of imagesIn([named, pattern])) expect(images.has(id), id).toBe(true);
      }
    }
  });
});

describe("layer order", () => {
  test("is the same for every picture", () => {
    const expected = ids();
    for (const view of makeViews()) expect(ids(view)).toEqual(expected);
  });

  test("holds every id once", () => {
    expect(new Set(ids()).size).toBe(ids().length);
  });

  test("has all names on top and nothing but names there", () => {
    const types = layers(VIEW).map((it) => it.type);
    const first = types.indexOf("symbol");
    expect(new Set(types.slice(first))).toEqual(new Set(["symbol"]));
  });

  test("has boundaries above fills, thin to thick", () => {
    const order = [
      "villages-fill",
      "villages-line",
      "communes-line",
      "province-line",
      "country-borders-line",
      "communes-highlight",
    ].map((id) => ids().indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test("has communes' names placed before all others, and only overlays' icons before them", () => {
    const after = ids().slice(ids().indexOf("communes-label") + 1);
    expect(after.every((id) => id.startsWith("overlay-"))).toBe(true);
  });
});

describe("theme", () => {
  test("colours a class as the palette says, and what is unknown as missing", () => {
    const expression = paint("communes-fill", "fill-color") as unknown[];
    expect(expression.slice(0, 2)).toEqual(["match", ["get", "difficulty"]]);
    expect(expression.at(-1)).toBe(PALETTE.light.missing.fill);
    for (const { key, colour } of ALL_CLASSES) {
      expect(expression[expression.indexOf(key) + 1]).toBe(PALETTE.light[colour].fill);
    }
  });

  test("without classes paints every unit missing", () => {
    expect(paint("communes-fill", "fill-color", { ...VIEW, classes: [] })).toBe(PALETTE.light.missing.fill);
  });

  test("at village level leaves communes without a class", () => {
    expect(paint("communes-fill", "fill-color", VILLAGE_VIEW)).toBe(PALETTE.light.missing.fill);
    expect(layer("communes-hatch", VILLAGE_VIEW)).toMatchObject({ filter: ["boolean", true] });
  });

  test("hatches a unit that has no class", () => {
    const { filter } = layer("communes-hatch") as { filter: unknown[] };
    expect(filter).toContainEqual(["!", ["has", "difficulty"]]);
  });

  test("lets units of other classes recede", () => {
    const view = { ...VIEW, classFilter: ["extreme"] };
    const expression = paint("communes-fill", "fill-opacity", view) as unknown[];
    expect(expression.slice(-2)).toEqual([1, 0.12]);
  });

  test("lets units recede that the table leaves out", () => {
    const view = { ...VIEW, kept: new Set(["03388", "03390"]) };
    const expression = paint("communes-fill", "fill-opacity", view);
    expect(JSON.stringify(expression)).toContain('["match",["get","id"],["03388","03390"],true,false]');
    expect((expression as unknown[]).slice(-2)).toEqual([1, 0.12]);
  });

  test("lets every unit recede where the table leaves none", () => {
    const view = { ...VIEW, kept: new Set<string>() };
    expect(paint("communes-fill", "fill-opacity", view)).toEqual([
      "case",
      ["all", ["boolean", false]],
      1,
      0.12,
    ]);
  });

  test("lets other communes recede at their own level", () => {
    const view = { ...VIEW, within: "03388" };
    expect(JSON.stringify(paint("communes-fill", "fill-opacity", view))).toContain("03388");
  });

  test("lets villages of other communes recede, but no commune", () => {
    const view = { ...VILLAGE_VIEW, within: "03388" };
    expect(JSON.stringify(paint("villages-fill", "fill-opacity", view))).toContain("03388");
    expect(paint("communes-fill", "fill-opacity", view)).toBe(1);
  });
});

describe("levels", () => {
  test("villages are hidden where none are drawn", () => {
    const empty = drawnView(makeMapModel({ level: "village" }));
    for (const id of ["villages-fill", "villages-line", "villages-label", "villages-point"]) {
      expect(visibility(id, empty)).toBe("none");
      expect(visibility(id, VILLAGE_VIEW)).toBe("visible");
    }
  });

  test("before the basemap is wanted no layer asks for it", () => {
    const early = { ...VIEW, basemap: false };
    for (const it of layers(early)) {
      const isLate = "source" in it && [...BASEMAP_LAYERS, "outside", "province"].includes(it.source);
      if (isLate) expect(visibility(it.id, early), it.id).toBe("none");
    }
  });

  test("settlements hide while villages are drawn", () => {
    for (const id of ["settlements-label", "settlements-geonames-label"]) {
      expect(visibility(id, VIEW)).toBe("visible");
      expect(visibility(id, VILLAGE_VIEW)).toBe("none");
    }
  });

  test("before zoom 9 nothing but communes, neighbours and national roads is named", () => {
    const early = layers(VIEW).filter(
      (it) => it.type === "symbol" && it.layout?.["text-field"] !== undefined && (it.minzoom ?? 0) < 9,
    );
    expect(early.map((it) => it.id)).toEqual(["neighbours-label", "communes-label"]);
  });
});
