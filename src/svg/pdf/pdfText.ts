import { glyphsOf, textWidth, weightOf } from "../font/fonts";
import { glyphOutline } from "../font/glyphOutline";
import type { SvgNode } from "../svgNode";
import { inherit, type Style } from "./inherited";
import { multiply, writeMatrix } from "./matrix";
import { number, pathOperators } from "./pathOperators";
import { colourParts } from "./pdfColour";
import { type PdfDrawing, strengthOperator } from "./pdfContext";
import { hex4 } from "./pdfObjects";

/** Lean of letters where a slanted cut is asked for, which the file does not carry. */
const SLANT = 0.2;

/** A text element with its lines: letters that can be selected, and below them a halo of mere outlines. */
export function writeText(node: SvgNode, style: Style, drawing: PdfDrawing): string {
  const { x = 0, y = 0 } = node.attributes;
  return node.children
    .map((it) => {
      if (typeof it === "string") return writeLine(it, Number(x), Number(y), style, drawing);
      const line = it.children.filter((child) => typeof child === "string").join("");
      const at = it.attributes;
      return writeLine(line, Number(at.x ?? x), Number(at.y ?? y), inherit(style, it), drawing);
    })
    .join("\n");
}

function writeLine(text: string, x: number, y: number, style: Style, drawing: PdfDrawing): string {
  const weight = weightOf(style["font-weight"] ?? 400);
  const font = drawing.fonts[weight];
  const size = Number(style["font-size"] ?? 1);
  const spacing = Number(style["letter-spacing"] ?? 0);
  const width = textWidth(font, text, size, spacing);
  const anchor = style["text-anchor"] ?? "start";
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  const slant = style["font-style"] === "italic" ? SLANT : 0;
  const glyphs = glyphsOf(font, text);
  const fill = colourParts(style.fill ?? "#000000");
  const halo = haloOperators(glyphs, { font, size, spacing, left, y, slant }, style);
  for (const { glyph, letter } of glyphs) drawing.resources.use(weight, glyph, letter);
  const codes = glyphs.map(({ glyph }) => hex4(glyph)).join("");
  const letters =
    fill === null
      ? []
      : [
          "BT",
          `${fill} rg`,
          `/${weight} ${number(size)} Tf`,
          ...(spacing === 0 ? [] : [`${number(spacing)} Tc`]),
          `1 0 ${number(slant)} -1 ${number(left)} ${number(y)} Tm`,
          `<${codes}> Tj`,
          "ET",
        ];
  return ["q", ...strengthOperator(style, drawing), ...halo, ...letters, "Q"].join("\n");
}

interface Line {
  font: PdfDrawing["fonts"]["regular"];
  size: number;
  spacing: number;
  left: number;
  y: number;
  slant: number;
}

/** Strokes around the letters. Outlines, not letters: the text must be there once for whoever copies it. */
function haloOperators(
  glyphs: ReturnType<typeof glyphsOf>,
  { font, size, spacing, left, y, slant }: Line,
  style: Style,
): string[] {
  const stroke = colourParts(style.stroke);
  const width = Number(style["stroke-width"] ?? 1);
  if (stroke === null || width === 0) return [];
  const scale = size / font.unitsPerEm;
  let at = left;
  const shapes = glyphs.map(({ glyph }) => {
    const placed = multiply([1, 0, 0, 1, at, y], [scale, 0, slant * scale, -scale, 0, 0]);
    at += font.advanceOf(glyph) * scale + spacing;
    const outline = pathOperators(glyphOutline(font, glyph));
    // widths are in units of the letter here
    return outline === "" ? "" : `q\n${writeMatrix(placed)} cm\n${number(width / scale)} w\n${outline}\nS\nQ`;
  });
  return [`${stroke} RG`, "1 J 1 j", ...shapes.filter((it) => it !== "")];
}
