import type { Dataset } from "../../../src/domain/dataset";
import type { Basemap } from "../../../src/svg/draw/drawing";
import type { MapFrame } from "../../../src/svg/draw/mapFrame";
import { NO_OVERLAYS, overlayAreas, overlayPoints } from "../../../src/symbology/drawnOverlays";
import { drawnUnits } from "../../../src/symbology/drawnUnits";
import { BASEMAP_LAYERS } from "../../../src/symbology/map/basemapLayers";
import type { MapModel } from "../../../src/symbology/map/mapModel";
import type { OverlayId } from "../../../src/symbology/overlays";
import { scaledTheme, THEMES } from "../../../src/symbology/themes";
import { readPublicJson } from "../../support/publicData";
import { publishedDataset } from "../../support/publishedDataset";
import { publishedOverlays } from "../../support/publishedOverlays";

const NO_UNITS = { type: "FeatureCollection" as const, features: [] };

/** What the map is handed for a theme of the shipped data; `changes` replaces fields. */
export function provinceModel(
  theme = "difficulty",
  changes: Partial<MapModel> = {},
  dataset: Dataset = publishedDataset(),
): MapModel {
  const row = THEMES.find((it) => it.id === theme);
  if (row === undefined) throw new Error(`There is no theme ${theme}.`);
  const level = changes.level ?? "commune";
  const scaled = scaledTheme(row, dataset, level, null);
  const communes = drawnUnits(dataset, "commune", scaled);
  const villages = level === "village" ? drawnUnits(dataset, "village", scaled) : null;
  return {
    communes: communes.areas,
    communeLabels: communes.labels,
    villages: villages?.areas ?? NO_UNITS,
    villageLabels: villages?.labels ?? NO_UNITS,
    level,
    theme,
    classes: scaled.classes(level),
    classFilter: [],
    within: null,
    kept: null,
    overlays: [],
    opacity: {},
    basemapGroups: ["roads", "rivers", "settlements"],
    drawnOverlays: NO_OVERLAYS,
    selectedPlace: null,
    hoveredPlace: null,
    selected: null,
    hovered: null,
    picked: new Set(),
    scheme: "light",
    ...changes,
  };
}

/** These overlays on, as on the day of the data. */
export function withOverlays(...overlays: OverlayId[]): Partial<MapModel> {
  const dataset = publishedDataset();
  const areas = overlayAreas(publishedOverlays(), dataset);
  const points = overlayPoints(publishedOverlays(), dataset, "2026-11-22", overlays);
  return { overlays, drawnOverlays: { areas, points } };
}

/** All files of the basemap. */
export function wholeBasemap(): Basemap {
  return Object.fromEntries(BASEMAP_LAYERS.map((file) => [file, readPublicJson(`basemap/${file}.geojson`)]));
}

/** A window on Web Mercator, as the WebGL map has it. */
export function mercatorFrame(
  zoom: number,
  [lng, lat]: [number, number],
  width = 900,
  height = 700,
): MapFrame {
  const scale = 512 * 2 ** zoom;
  const x = (at: number) => ((at + 180) / 360) * scale;
  const y = (at: number) =>
    (0.5 - Math.log(Math.tan(Math.PI / 4 + (at * Math.PI) / 360)) / (2 * Math.PI)) * scale;
  return {
    project: ([east, north]) => [x(east) - x(lng) + width / 2, y(north) - y(lat) + height / 2],
    width,
    height,
    k: 1,
  };
}
