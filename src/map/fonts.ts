import latinItalic from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url";
import latinRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latinSemiBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url";
import vietnameseItalic from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url";
import vietnameseRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnameseSemiBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url";
import type { FontFacesSpecification } from "maplibre-gl";

export const REGULAR = ["Be Vietnam Pro"];
export const SEMI_BOLD = ["Be Vietnam Pro SemiBold"];
/** waters, as on most topographic maps */
export const ITALIC = ["Be Vietnam Pro Italic"];

/**
 * Letters that the Vietnamese file holds, as the font's package declares them. Read first: what it
 * does not hold comes from the Latin file.
 */
const VIETNAMESE = [
  "U+0102-0103",
  "U+0110-0111",
  "U+0128-0129",
  "U+0168-0169",
  "U+01A0-01A1",
  "U+01AF-01B0",
  "U+0300-0301",
  "U+0303-0304",
  "U+0308-0309",
  "U+0323",
  "U+0329",
  "U+1EA0-1EF9",
  "U+20AB",
];
const LATIN = ["U+0000-00FF", "U+2000-206F", "U+2212"];

const faces = (vietnamese: string, latin: string) => [
  { url: vietnamese, "unicode-range": VIETNAMESE },
  { url: latin, "unicode-range": LATIN },
];

/**
 * The same files as the page's own `@font-face` rules, so nothing is fetched twice. Declared in the
 * style because MapLibre then waits for a file before it draws a letter of it: a label can never be
 * cached in a fallback font, and a name never mixes two fonts.
 */
export function fontFaces(): FontFacesSpecification {
  return {
    "Be Vietnam Pro": faces(vietnameseRegular, latinRegular),
    "Be Vietnam Pro SemiBold": faces(vietnameseSemiBold, latinSemiBold),
    "Be Vietnam Pro Italic": faces(vietnameseItalic, latinItalic),
  };
}
