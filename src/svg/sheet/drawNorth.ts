import { node, type SvgNode } from "../svgNode";
import { INK, lineOf, mm } from "./sheetText";

/** A slim arrow with the letter of north above it; `x` is its middle. */
export function drawNorth(letter: string, x: number, y: number, height: number): SvgNode[] {
  const size = height * 0.26;
  const top = y + size * 1.15;
  const half = height * 0.17;
  const bottom = y + height;
  const notch = bottom - height * 0.17;
  const wing = (side: 1 | -1) =>
    `M${mm(x)} ${mm(top)}L${mm(x + side * half)} ${mm(bottom)}L${mm(x)} ${mm(notch)}Z`;
  return [
    lineOf(letter, x, y + size * 0.86, { size, weight: "strong", anchor: "middle" }),
    node("path", { d: wing(-1), fill: INK }),
    node("path", {
      d: wing(1),
      fill: "#ffffff",
      stroke: INK,
      "stroke-width": 0.2,
      "stroke-linejoin": "round",
    }),
  ];
}
