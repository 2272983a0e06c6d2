import type { Mark } from "../../symbology/marks";
import { node, type SvgNode } from "../svgNode";

/** Marks as shapes in one colour; `grow` makes them wider by so much on every side, for a rim. */
export function markNodes(marks: readonly Mark[], colour: string, grow = 0): SvgNode[] {
  const rim = { stroke: colour, "stroke-width": 2 * grow, "stroke-linejoin": "round" };
  return marks.map((mark) => {
    if (mark.kind === "circle") {
      const [cx, cy] = mark.centre;
      return node("circle", { cx, cy, r: mark.radius + grow, fill: colour });
    }
    const points = mark.points.map((it) => it.map((at) => Math.round(at * 100) / 100).join(",")).join(" ");
    if (mark.kind === "polygon") return node("polygon", { points, fill: colour, ...(grow > 0 && rim) });
    const width = mark.width + 2 * grow;
    const line = {
      stroke: colour,
      "stroke-width": width,
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    };
    return node("polyline", { points, fill: "none", ...line });
  });
}
