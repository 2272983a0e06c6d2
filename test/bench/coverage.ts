import type { Pixels } from "./readPng";

/** Part of a picture in its own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What must be found in a box before a person can be said to see it. */
export interface Sight {
  box: Box;
  /** colours of classes, `#rrggbb`; each of them must be there */
  colours: readonly string[];
  /** whether there must be writing as well */
  hasInk: boolean;
}

/** How many pixels of each colour, and of ink, a box holds. */
export interface Coverage {
  colours: readonly number[];
  ink: number;
}

/** Two renderers round a colour differently; neighbouring classes are much farther apart. */
const TOLERANCE = 8;

/** Darker than this is ink: letters are, the colours of the paper and of the classes are not. */
const INK_LUMINANCE = 90;

/**
 * Seen means this share of the finished picture. Not all of it, because names, roads and finer borders
 * come to lie on the colours or take from them.
 */
export const ENOUGH = 0.8;

/** Of the writing: what can be read in a stand-in typeface, before the page's own is there, is thinner. */
const ENOUGH_INK = 0.5;

/** Whether a pixel has this colour, each channel within the tolerance. */
function isColour(pixel: ArrayLike<number>, colour: string): boolean {
  return [1, 3, 5].every((from, channel) => {
    const wanted = Number.parseInt(colour.slice(from, from + 2), 16);
    return Math.abs((pixel[channel] ?? 0) - wanted) <= TOLERANCE;
  });
}

function isInk([red = 0, green = 0, blue = 0]: ArrayLike<number> & Iterable<number>): boolean {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < INK_LUMINANCE;
}

/** Counts what a sight asks for; pixels outside the picture do not count. */
export function measureCoverage(pixels: Pixels, { box, colours, hasInk }: Sight): Coverage {
  const counts = colours.map(() => 0);
  let ink = 0;
  const right = Math.min(pixels.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(pixels.height, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x++) {
      const at = (y * pixels.width + x) * 4;
      const pixel = pixels.data.subarray(at, at + 3);
      const index = colours.findIndex((colour) => isColour(pixel, colour));
      if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
      else if (hasInk && isInk(pixel)) ink++;
    }
  }
  return { colours: counts, ink };
}

/** Whether a picture holds enough of what the finished one holds. */
export function isEnough(seen: Coverage, finished: Coverage): boolean {
  return (
    seen.ink >= ENOUGH_INK * finished.ink &&
    finished.colours.every((count, index) => (seen.colours[index] ?? 0) >= ENOUGH * count)
  );
}

/** Whether every colour, and ink where it is asked for, is there at all: else there is nothing to wait for. */
export function isComplete(coverage: Coverage, { hasInk }: Sight): boolean {
  return coverage.colours.every((count) => count > 0) && (!hasInk || coverage.ink > 0);
}

/** The same sight on a picture of another size. */
export function scaleSight({ box: { x, y, width, height }, ...sight }: Sight, by: number): Sight {
  return { ...sight, box: { x: x * by, y: y * by, width: width * by, height: height * by } };
}
