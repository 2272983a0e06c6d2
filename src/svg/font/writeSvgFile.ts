import { node, type SvgNode, writeSvg } from "../svgNode";
import { FONT_FAMILY, glyphsOf, type SheetFonts, WEIGHTS } from "./fonts";
import { subsetFont } from "./subsetFont";

/** Bytes that `String.fromCharCode` takes at once. */
const CHUNK = 8192;

/**
 * A drawing as a file that looks the same everywhere: the letters it uses go with it. `size` in pixels replaces its own
 * size on paper, for a picture.
 */
export function writeSvgFile(
  drawing: SvgNode,
  fonts: SheetFonts,
  size?: { width: number; height: number },
): string {
  const text = textOf(drawing);
  const faces = (["regular", "strong"] as const).map((weight) => {
    const font = fonts[weight];
    const glyphs = glyphsOf(font, text).map(({ glyph }) => glyph);
    const data = base64(subsetFont(font, glyphs, "page"));
    return `@font-face{font-family:"${FONT_FAMILY}";font-weight:${WEIGHTS[weight]};src:url(data:font/ttf;base64,${data})}`;
  });
  const attributes = { ...drawing.attributes, ...size };
  return writeSvg({
    ...drawing,
    attributes,
    children: [node("style", {}, faces.join("")), ...drawing.children],
  });
}

/** Every letter of the drawing once. */
function textOf(drawing: SvgNode): string {
  const letters = new Set<string>();
  const visit = (it: SvgNode | string): void => {
    if (typeof it !== "string") for (const child of it.children) visit(child);
    // the stand-ins for signs of minutes go with their letters
    else for (const letter of it) letters.add(letter);
  };
  visit(drawing);
  return [...letters].join("");
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
