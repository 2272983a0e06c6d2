import type { Dataset } from "../../domain/dataset";
import { readCamera } from "../../store/urlCamera";
import type { Camera, View } from "../../store/view";
import { type Extent, extentOf, extentOfBbox } from "../../svg/sheet/projection";

export const RANGES = ["province", "commune", "view"] as const;
export type Range = (typeof RANGES)[number];

/** White around a commune, in parts of its size: its neighbours are to be seen. */
const AIR = 0.05;
const TILE = 512;

/** The commune that the page is about, null for none. */
export function communeInFocus({ unit, within }: View): string | null {
  return unit?.slice(0, 5) ?? within;
}

/** What a sheet is to show, in metres; null where nothing is drawn. */
export function rangeExtent(range: Range, dataset: Dataset, commune: string | null): Extent | null {
  const { features } = dataset.communeBoundaries;
  const all = () => extentOf(features.map((it) => it.geometry));
  if (range === "view") return shownOnScreen() ?? all();
  if (range === "province" || commune === null) return all();
  const extent = extentOf(features.filter((it) => it.properties.code === commune).map((it) => it.geometry));
  return extent === null ? all() : grow(extent, AIR);
}

function grow({ west, south, east, north }: Extent, share: number): Extent {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}

/** The part of the earth that the map on the page shows, by the camera in the address. */
function shownOnScreen(): Extent | null {
  const { camera } = readCamera(window.location.hash);
  const size = document.querySelector(".map-canvas")?.getBoundingClientRect();
  if (camera === null || size === undefined || size.width === 0) return null;
  return cameraExtent(camera, size.width, size.height);
}

/** What a map of the web shows in a window of so many pixels. */
function cameraExtent({ zoom, lat, lng }: Camera, width: number, height: number): Extent {
  const degrees = 360 / (TILE * 2 ** zoom);
  const [halfLng, halfLat] = [
    (width / 2) * degrees,
    (height / 2) * degrees * Math.cos((lat * Math.PI) / 180),
  ];
  return extentOfBbox([lng - halfLng, lat - halfLat, lng + halfLng, lat + halfLat]);
}
