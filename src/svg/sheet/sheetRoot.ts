import { node, type SvgNode } from "../svgNode";
import { FONT_FAMILY } from "./typeset";

/** A page with its paper, in millimetres. */
export function sheetRoot(
  width: number,
  height: number,
  title: string,
  children: readonly SvgNode[],
): SvgNode {
  return node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": FONT_FAMILY,
    },
    node("title", {}, title),
    node("rect", { width, height, fill: "#ffffff" }),
    ...children,
  );
}
