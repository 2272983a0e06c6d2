import type { Anchor } from "../../symbology/map/nameLooks";
import { node, type SvgNode } from "../svgNode";
import { rounded } from "./mapFrame";
import type { Box, LabelPlace } from "./placeLabels";
import { textWidth, wrapName } from "./textWidth";

/** How a name is set, in units of the drawing. */
export interface NameStyle {
  size: number;
  ink: string;
  halo: string;
  /** width of the halo on each side */
  haloWidth: number;
  bold?: boolean;
  italic?: boolean;
  /** between letters, in parts of the size */
  spacing?: number;
  /** widest line in parts of the size; one line without it */
  most?: number;
  /** of a line, in parts of the size */
  lineHeight?: number;
  opacity?: number;
  /** around it, where nothing else may stand */
  padding?: number;
}

/** A name at one of its places, ready to be drawn if it is free. */
export interface NamePlace extends LabelPlace {
  draw: () => SvgNode;
}

/** From the middle of a line of text to the line that it stands on, in parts of the size. */
const BASELINE = 0.35;

/** A name in lines around a point of its side or corner. */
export function nameBlock(
  name: string,
  [x, y]: readonly [number, number],
  anchor: Anchor,
  style: NameStyle,
): NamePlace {
  const { size, spacing = 0, bold = false, most, lineHeight = 1.15, padding = 0 } = style;
  const letters = { bold, spacing };
  const lines = most === undefined ? [name] : wrapName(name, most, letters);
  const width = Math.max(...lines.map((it) => textWidth(it, letters))) * size;
  const height = lines.length * lineHeight * size;
  const [left, top] = cornerOf(anchor, [x, y], width, height);
  const box: Box = [left - padding, top - padding, left + width + padding, top + height + padding];
  const middle = left + width / 2;
  const draw = () => {
    const texts = lines.map((line, index) =>
      nameText(line, [middle, top + (index + 0.5) * lineHeight * size + BASELINE * size], style),
    );
    return texts.length === 1 && texts[0] !== undefined ? texts[0] : node("g", {}, ...texts);
  };
  return { boxes: [box], draw };
}

function cornerOf(
  anchor: Anchor,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
): readonly [left: number, top: number] {
  const left = anchor.endsWith("left") ? x : anchor.endsWith("right") ? x - width : x - width / 2;
  const top = anchor.startsWith("top") ? y : anchor.startsWith("bottom") ? y - height : y - height / 2;
  return [left, top];
}

/** One line of text with its middle at `x`, standing on `y`. */
export function nameText(
  text: string,
  [x, y]: readonly [number, number],
  style: NameStyle,
  attributes: SvgNode["attributes"] = {},
): SvgNode {
  const { size, ink, halo, haloWidth, bold, italic, spacing = 0, opacity = 1 } = style;
  return node(
    "text",
    {
      x: rounded(x),
      y: rounded(y),
      "font-size": rounded(size, 3),
      ...(bold === true && { "font-weight": 600 }),
      ...(italic === true && { "font-style": "italic" }),
      ...(spacing > 0.05 && { "letter-spacing": rounded(spacing * size, 3) }),
      fill: ink,
      ...(haloWidth > 0 && { stroke: halo, "stroke-width": rounded(2 * haloWidth, 3) }),
      ...(opacity < 1 && { opacity }),
      ...attributes,
    },
    text,
  );
}
