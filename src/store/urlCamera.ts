import type { Notice } from "./urlNotice";
import type { Camera } from "./view";

/** Viet Nam with its seas and islands, in degrees; a camera elsewhere is a mistake or lat and lng swapped. */
const LAT_RANGE = [8, 24] as const;
const LNG_RANGE = [102, 118] as const;
const ZOOM_RANGE = [3, 20] as const;

const CAMERA_PATTERN = /^(\d{1,2}(?:\.\d+)?)\/(\d{1,3}(?:\.\d+)?)\/(\d{1,3}(?:\.\d+)?)$/;

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** Reads `#9.2/22.31/103.18` (zoom, latitude, longitude as MapLibre and OSM write it). */
export function readCamera(hash: string): { camera: Camera | null; notices: Notice[] } {
  const text = hash.replace(/^#/, "");
  if (text === "") return { camera: null, notices: [] };
  const [, zoomText, latText, lngText] = CAMERA_PATTERN.exec(text) ?? [];
  const camera = { zoom: Number(zoomText), lat: Number(latText), lng: Number(lngText) };
  const isUsable =
    isWithin(camera.zoom, ZOOM_RANGE) && isWithin(camera.lat, LAT_RANGE) && isWithin(camera.lng, LNG_RANGE);
  if (isUsable) return { camera, notices: [] };
  return { camera: null, notices: [{ key: "#", value: text, reason: "bad-camera" }] };
}

/**
 * Decimals of a degree that move the picture by less than a pixel: the world is 512 pixels wide at zoom 0
 * and twice as wide at each further step.
 */
function degreeDecimals(zoom: number): number {
  return Math.max(2, Math.ceil(Math.log10((512 * 2 ** zoom) / 360)));
}

/** The hash of a camera, `#` included; as few digits as the zoom needs. */
export function writeCamera({ zoom, lat, lng }: Camera): string {
  const decimals = degreeDecimals(zoom);
  const shortZoom = Number(zoom.toFixed(2));
  return `#${shortZoom}/${Number(lat.toFixed(decimals))}/${Number(lng.toFixed(decimals))}`;
}
