import type { FeatureCollection } from "geojson";
import { loadJson } from "../../io/loadJson";
import type { Basemap } from "../../svg/draw/drawMap";
import { BASEMAP_LAYERS } from "../../symbology/map/basemapLayers";
import { loadFontFaces } from "./sheetFonts";

/** What sheets need besides the data on show. */
export interface SheetParts {
  /** rules with the fonts in them */
  fontFaces: string;
  base: Basemap;
  country: FeatureCollection;
}

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

let parts: Promise<SheetParts> | null = null;

/** Fonts and basemap, loaded once. Rejects where the fonts cannot be had; a part of the basemap may be missing. */
export function loadSheetParts(): Promise<SheetParts> {
  parts ??= readParts().catch((error: unknown) => {
    parts = null;
    throw error;
  });
  return parts;
}

async function readParts(): Promise<SheetParts> {
  const [fontFaces, country, ...layers] = await Promise.all([
    loadFontFaces(),
    loadFile("country"),
    ...BASEMAP_LAYERS.map(loadFile),
  ]);
  const found = BASEMAP_LAYERS.flatMap((name, index) => {
    const layer = layers[index];
    return layer === undefined || layer === null ? [] : [[name, layer] as const];
  });
  return { fontFaces, country: country ?? NOTHING, base: Object.fromEntries(found) };
}

async function loadFile(name: string): Promise<FeatureCollection | null> {
  const loaded = await loadJson(`basemap/${name}.geojson`);
  return loaded.ok ? (loaded.data as FeatureCollection) : null;
}
