import { OVERLAY_PALETTE } from "../../styles/overlayPalette";
import type { Scheme } from "../../styles/palette";
import { RESETTLEMENT_STATES, type ResettlementState } from "../domain/resettlement";
import { CROP_IDS, type CropId } from "../domain/zone";
import { depthIn, type Mark } from "../symbology/marks";
import {
  EXTENT_PATTERN,
  EXTENT_PLATE,
  PATTERNS,
  ROUND_PLATE,
  SIGN_SIZE,
  SIGNS,
  type Sign,
  STATE_PLATES,
  TILE_SIZE,
} from "../symbology/overlayMarks";
import { cover, type MapImage, PIXEL_RATIO, paint } from "./images";

/** Pixels around a plate: room for its rim. */
const RIM = 3;

export const patternId = (crop: CropId, scheme: Scheme) => `overlay-pattern-${crop}-${scheme}`;
export const extentId = (crop: CropId, scheme: Scheme) => `overlay-extent-${crop}-${scheme}`;
export const cropIconId = (crop: CropId, scheme: Scheme) => `overlay-crop-${crop}-${scheme}`;
export const extentIconId = (crop: CropId, scheme: Scheme) => `overlay-crop-extent-${crop}-${scheme}`;
export const ringId = (scheme: Scheme) => `overlay-ring-${scheme}`;
/** Name without scheme of a site's plate, then of the sign upon it. */
export const plateName = (state: ResettlementState, isOld: boolean) =>
  `overlay-plate-${state}${isOld ? "-old" : ""}`;
export const signName = (sign: Sign, isOld: boolean) => `overlay-sign-${sign}${isOld ? "-old" : ""}`;

/** Every image of the overlays by its name, as the way to draw it: all of them would hold up the page. */
export const OVERLAY_IMAGES: ReadonlyMap<string, () => MapImage> = listImages();

function listImages(): Map<string, () => MapImage> {
  const images = new Map<string, () => MapImage>();
  for (const scheme of ["light", "dark"] as const) {
    const palette = OVERLAY_PALETTE[scheme];
    const site = palette.resettlement;
    for (const crop of CROP_IDS) {
      const { fill, sign } = palette[crop];
      images.set(patternId(crop, scheme), () => patternImage(PATTERNS[crop], fill, sign));
      images.set(extentId(crop, scheme), () => patternImage(EXTENT_PATTERN, fill, sign));
      images.set(cropIconId(crop, scheme), () => iconImage(ROUND_PLATE, SIGNS[crop], fill, sign));
      images.set(extentIconId(crop, scheme), () => iconImage(EXTENT_PLATE, SIGNS[crop], fill, sign));
    }
    for (const state of RESETTLEMENT_STATES) {
      const plate = STATE_PLATES[state];
      images.set(`${plateName(state, false)}-${scheme}`, () => plateImage(plate, site.fill, site.sign));
      images.set(`${plateName(state, true)}-${scheme}`, () =>
        plateImage(plate, site.fill, site.sign, site.sign),
      );
    }
    for (const [name, marks] of Object.entries(SIGNS)) {
      images.set(`${signName(name as Sign, false)}-${scheme}`, () => signImage(marks, site.sign));
      images.set(`${signName(name as Sign, true)}-${scheme}`, () => signImage(marks, site.fill));
    }
    images.set(ringId(scheme), () => ringImage(site.fill, site.sign));
  }
  return images;
}

/** A tile of lines or dots with a thin pale edge, so that they show on every class colour. */
function patternImage(marks: readonly Mark[], colour: string, edge: string): MapImage {
  return paint(TILE_SIZE * PIXEL_RATIO, (x, y) => {
    const depth = depthIn(marks, x / PIXEL_RATIO, y / PIXEL_RATIO) * PIXEL_RATIO;
    return [
      [edge, 0.6 * cover(depth + 1.2)],
      [colour, cover(depth)],
    ];
  });
}

type Depth = (x: number, y: number) => number;

/** Depth in image pixels of marks that stand inside the rim. */
function inImage(marks: readonly Mark[]): Depth {
  return (x, y) => PIXEL_RATIO * depthIn(marks, (x - RIM) / PIXEL_RATIO, (y - RIM) / PIXEL_RATIO);
}

const ICON_SIZE = SIGN_SIZE * PIXEL_RATIO + 2 * RIM;

function iconImage(plate: readonly Mark[], sign: readonly Mark[], fill: string, ink: string): MapImage {
  const [plateDepth, signDepth] = [inImage(plate), inImage(sign)];
  return paint(ICON_SIZE, (x, y) => {
    const depth = plateDepth(x, y);
    return [
      [ink, cover(depth + 2.6)],
      [fill, cover(depth)],
      [ink, cover(signDepth(x, y))],
    ];
  });
}

/** A plate without sign; `inside` makes it hollow. */
function plateImage(marks: readonly Mark[], fill: string, rim: string, inside?: string): MapImage {
  const plateDepth = inImage(marks);
  return paint(ICON_SIZE, (x, y) => {
    const depth = plateDepth(x, y);
    return [
      [rim, cover(depth + 2.6)],
      [fill, cover(depth)],
      [inside ?? fill, cover(depth - 3.4)],
    ];
  });
}

function signImage(marks: readonly Mark[], ink: string): MapImage {
  const depth = inImage(marks);
  return paint(ICON_SIZE, (x, y) => [[ink, cover(depth(x, y))]]);
}

/** Around the icon that is chosen or pointed at. */
function ringImage(ink: string, halo: string): MapImage {
  const size = ICON_SIZE + 16;
  return paint(size, (x, y) => {
    const distance = Math.abs(Math.hypot(x - size / 2, y - size / 2) - size / 2 + 5);
    return [
      [halo, cover(4.5 - distance)],
      [ink, cover(2.4 - distance)],
    ];
  });
}
