import { node, type SvgNode } from "../svgNode";
import type { SheetBox } from "./paper";
import { lineOf, mm } from "./sheetText";

const TILT = -28;

/** The mark of made-up figures across a box: cannot be missed, and leaves what is below it legible. */
export function drawWatermark(text: string, { x, y, width, height }: SheetBox): SvgNode[] {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const size = Math.min(width / (text.length * 0.62), height / 4);
  return [
    node(
      "g",
      { "data-part": "watermark", opacity: 0.2, transform: `rotate(${TILT} ${mm(middleX)} ${mm(middleY)})` },
      lineOf(text, middleX, middleY + size * 0.36, {
        size,
        weight: "strong",
        fill: "#8a4b00",
        anchor: "middle",
      }),
    ),
  ];
}
