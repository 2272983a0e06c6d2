import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { MAP_PALETTE } from "../../../styles/mapPalette";
import { PALETTE } from "../../../styles/palette";

/** Class keys as the app's own themes give them; see writeCommunes.ts. */
interface CommuneClasses {
  code: string;
  difficulty: string;
  density: string;
}

/** Colours of the app by class key, light scheme. */
export const DIFFICULTY: Readonly<Record<string, string>> = {
  extreme: PALETTE.light.extreme.fill,
  notListed: PALETTE.light.notListed.fill,
  notApplicable: PALETTE.light.notApplicable.fill,
};
export const DENSITY: Readonly<Record<string, string>> = {
  "range-1": PALETTE.light["density-1of5"].fill,
  "range-2": PALETTE.light["density-2of5"].fill,
  "range-3": PALETTE.light["density-3of5"].fill,
  "range-4": PALETTE.light["density-4of5"].fill,
  "range-5": PALETTE.light["density-5of5"].fill,
};
export const MISSING = PALETTE.light.missing.fill;
export const HIGHLIGHT = MAP_PALETTE.light.highlight;
export const LINE = MAP_PALETTE.light.communeLine;

/** The space that the app leaves around the province, in pixels. */
export const PADDING = 28;

/** The 38 units; the page has asked for the file before this code was there to be run. */
export async function loadCommunes(): Promise<FeatureCollection<Polygon | MultiPolygon, CommuneClasses>> {
  const response = await fetch("./communes.topo.json");
  const topology: Topology<{
    communes: GeometryCollection<CommuneClasses> & { geometries: { type: "Polygon" | "MultiPolygon" }[] };
  }> = await response.json();
  const { features } = feature(topology, topology.objects.communes);
  return { type: "FeatureCollection", features: features as never };
}

/** Gives the map's element the size of the app's map, which the address names (`?width=1100&height=700`). */
export function sizeMap(): HTMLElement {
  const element = document.getElementById("map");
  if (element === null) throw new Error("The page has no element “map”.");
  const address = new URLSearchParams(location.search);
  element.style.width = `${address.get("width") ?? "1120"}px`;
  element.style.height = `${address.get("height") ?? "800"}px`;
  return element;
}
