import regularUrl from "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url";
import strongUrl from "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url";
import type { FeatureCollection } from "geojson";
import { loadJson } from "../../io/loadJson";
import type { Basemap } from "../../svg/draw/drawMap";
import type { SheetFonts } from "../../svg/font/fonts";
import { readFont } from "../../svg/font/readFont";
import { BASEMAP_LAYERS } from "../../symbology/map/basemapLayers";

/** What sheets need besides the data on show. */
export interface SheetParts {
  fonts: SheetFonts;
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
  const [regular, strong, country, ...layers] = await Promise.all([
    loadFont(regularUrl),
    loadFont(strongUrl),
    loadFile("country"),
    ...BASEMAP_LAYERS.map(loadFile),
  ]);
  const found = BASEMAP_LAYERS.flatMap((name, index) => {
    const layer = layers[index];
    return layer === undefined || layer === null ? [] : [[name, layer] as const];
  });
  return { fonts: { regular, strong }, country: country ?? NOTHING, base: Object.fromEntries(found) };
}

async function loadFile(name: string): Promise<FeatureCollection | null> {
  const loaded = await loadJson(`basemap/${name}.geojson`);
  return loaded.ok ? (loaded.data as FeatureCollection) : null;
}

async function loadFont(url: string) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return readFont(new Uint8Array(await response.arrayBuffer()));
}
