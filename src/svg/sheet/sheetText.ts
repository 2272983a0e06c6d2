import { node, type SvgNode } from "../svgNode";
import { type FontWeight, lineWidth, WEIGHTS, wrapText } from "./typeset";

/** Ink of sheets: the words, what is said beside them, thin lines. */
export const INK = "#1d2629";
export const SOFT = "#454e52";
const RULE = "#9a948a";

export interface TextStyle {
  /** of the type, in millimetres */
  size: number;
  weight?: FontWeight;
  fill?: string;
  anchor?: "start" | "middle" | "end";
  /** between letters, in parts of the size */
  spacing?: number;
  italic?: boolean;
}

export const mm = (value: number) => Math.round(value * 1000) / 1000;

/** A line of text that stands on `y`. */
export function lineOf(text: string, x: number, y: number, style: TextStyle): SvgNode {
  const { size, weight = "regular", fill = INK, anchor = "start", spacing = 0, italic = false } = style;
  return node(
    "text",
    {
      x: mm(x),
      y: mm(y),
      "font-size": mm(size),
      "font-weight": WEIGHTS[weight],
      fill,
      ...(anchor !== "start" && { "text-anchor": anchor }),
      ...(spacing !== 0 && { "letter-spacing": mm(spacing * size) }),
      ...(italic && { "font-style": "italic" }),
    },
    text,
  );
}

/** Height of a line in parts of its size, and of the capitals that it is hung by. */
const LINE_HEIGHT = 1.32;
const CAPITALS = 0.78;

/** A text in lines of at most `width`. */
export interface Paragraph {
  height: number;
  lines: readonly string[];
  /** with the upper left corner at a place; `x` is the middle or the right end for other anchors */
  draw: (x: number, y: number) => SvgNode[];
}

export function paragraph(text: string, width: number, style: TextStyle): Paragraph {
  const { size, weight = "regular" } = style;
  const lines = text === "" ? [] : wrapText(text, size, width, weight);
  const step = size * LINE_HEIGHT;
  return {
    lines,
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((it, index) => lineOf(it, x, y + index * step + CAPITALS * size + 0.14 * size, style)),
  };
}

/** The largest size, down from `size`, at which a text is one line of at most `width`. */
export function sizeToFit(
  text: string,
  width: number,
  { size, weight = "regular", spacing = 0 }: TextStyle,
): number {
  const needed = lineWidth(text, size, weight, spacing * size);
  return needed <= width ? size : (size * width) / needed;
}

export function ruleAt(x: number, y: number, width: number): SvgNode {
  return node("path", {
    d: `M${mm(x)} ${mm(y)}h${mm(width)}`,
    stroke: RULE,
    "stroke-width": 0.15,
    fill: "none",
  });
}
