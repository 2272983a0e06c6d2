import { MAP_PALETTE } from "../../styles/mapPalette";
import type { Scheme } from "../../styles/palette";

/** Pixels for `addImage`: RGBA, four bytes per pixel, rows from the top. Drawn at twice their size. */
export interface MapImage {
  width: number;
  height: number;
  data: Uint8ClampedArray;
  /** where a plate may be stretched around its text, in pixels */
  stretch?: { x: [number, number][]; y: [number, number][]; content: [number, number, number, number] };
}

export const PIXEL_RATIO = 2;

export type ImageName = "hatch" | "dots" | "plate" | "peak" | "place";

/** One image per name and scheme, so that a change of scheme is a change of name. */
export function imageId(name: ImageName, scheme: Scheme): string {
  return `${name}-${scheme}`;
}

/** Distance between hatch lines along the axes, in image pixels; the tile repeats without a seam. */
const HATCH_SIZE = 12;
const HATCH_HALF_WIDTH = 0.55;
const DOTS_SIZE = 20;
const DOT_RADIUS = 1.5;
const DOT_RING = 2.3;
const PLATE_SIZE = 20;
const PLATE_RADIUS = 5;
const PEAK_SIZE = 18;
const PLACE_SIZE = 16;
const PLACE_RADIUS = 4.6;

/** Every image that the layers name, for both schemes. */
export function mapImages(): ReadonlyMap<string, MapImage> {
  const images = new Map<string, MapImage>();
  for (const scheme of ["light", "dark"] as const) {
    const palette = MAP_PALETTE[scheme];
    images.set(imageId("hatch", scheme), hatchImage(palette.hatch));
    images.set(imageId("dots", scheme), dotsImage(palette.dot, palette.dotRing));
    images.set(imageId("plate", scheme), plateImage(palette.halo, palette.roadMinor));
    images.set(imageId("peak", scheme), peakImage(palette.inkSoft, palette.halo));
    images.set(imageId("place", scheme), placeImage(palette.inkSoft, palette.halo));
  }
  return images;
}

/** Thin lines from bottom left to top right: nothing is known. */
function hatchImage(colour: string): MapImage {
  return paint(HATCH_SIZE, (x, y) => {
    const along = (x + y) % HATCH_SIZE;
    const distance = Math.min(along, HATCH_SIZE - along) / Math.SQRT2;
    return [[colour, cover(HATCH_HALF_WIDTH - distance)]];
  });
}

/** Two staggered dots per tile: sample data. The ring keeps them visible on a dark class. */
function dotsImage(colour: string, ring: string): MapImage {
  const quarter = DOTS_SIZE / 4;
  const centres = [quarter, 3 * quarter];
  return paint(DOTS_SIZE, (x, y) => {
    const distance = Math.min(...centres.map((centre) => Math.hypot(x - centre, y - centre)));
    return [
      [ring, 0.75 * cover(DOT_RING - distance)],
      [colour, cover(DOT_RADIUS - distance)],
    ];
  });
}

/** Rounded plate behind a road number; its middle stretches with the text. */
function plateImage(fill: string, line: string): MapImage {
  const half = PLATE_SIZE / 2;
  const image = paint(PLATE_SIZE, (x, y) => {
    const inner = half - 1 - PLATE_RADIUS;
    const outside = Math.hypot(
      Math.max(Math.abs(x - half) - inner, 0),
      Math.max(Math.abs(y - half) - inner, 0),
    );
    const distance = PLATE_RADIUS - outside;
    return [
      [line, cover(distance + 0.5)],
      [fill, cover(distance - 1)],
    ];
  });
  const middle: [number, number][] = [[half - 2, half + 2]];
  const edge = 4;
  return {
    ...image,
    stretch: { x: middle, y: middle, content: [edge, edge, PLATE_SIZE - edge, PLATE_SIZE - edge] },
  };
}

/** Small solid triangle of a summit. */
function peakImage(fill: string, halo: string): MapImage {
  const [left, right, top, bottom] = [3, PEAK_SIZE - 3, 4, PEAK_SIZE - 4];
  const middle = (left + right) / 2;
  const slope = (bottom - top) / (middle - left);
  return paint(PEAK_SIZE, (x, y) => {
    const below = bottom - y;
    const underSlope = (y - top - slope * Math.abs(x - middle)) / Math.hypot(1, slope);
    const distance = Math.min(below, underSlope);
    return [
      [halo, cover(distance + 2)],
      [fill, cover(distance)],
    ];
  });
}

/** Ring of a settlement. */
function placeImage(line: string, fill: string): MapImage {
  const middle = PLACE_SIZE / 2;
  return paint(PLACE_SIZE, (x, y) => {
    const distance = PLACE_RADIUS - Math.hypot(x - middle, y - middle);
    return [
      [fill, cover(distance + 1.6)],
      [line, cover(distance)],
      [fill, cover(distance - 2.2)],
    ];
  });
}

type Stroke = readonly [hex: string, alpha: number];

/** Share of a pixel that a shape covers whose edge is `distance` pixels away, positive inside. */
export function cover(distance: number): number {
  return Math.min(1, Math.max(0, distance + 0.5));
}

/** Square image from a function of the pixel's centre to strokes, painted one over the other. */
export function paint(size: number, strokes: (x: number, y: number) => readonly Stroke[]): MapImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      data.set(blend(strokes(column + 0.5, row + 0.5)), (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

function blend(strokes: readonly Stroke[]): [number, number, number, number] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const [hex, share] of strokes) {
    if (share === 0) continue;
    const over = share + alpha * (1 - share);
    const mix = (above: number, below: number) => (above * share + below * alpha * (1 - share)) / over;
    const value = Number.parseInt(hex.slice(1), 16);
    red = mix(value >> 16, red);
    green = mix((value >> 8) & 255, green);
    blue = mix(value & 255, blue);
    alpha = over;
  }
  return [red, green, blue, alpha * 255];
}
