import { MAP_PALETTE } from "../../../styles/mapPalette";
import { EXTENT_PLATE, ROUND_PLATE, SIGN_SIZE, SIGNS, STATE_PLATES } from "../../symbology/overlayMarks";
import { overlayColours } from "../draw/drawPatterns";
import { markNodes } from "../draw/markNodes";
import { node, type SvgNode } from "../svgNode";
import { type Block, type BlockKit, TYPE } from "./block";
import type { OverlayLegendRow } from "./sheetContent";
import { mm, paragraph } from "./sheetText";

interface KeyFacts {
  blackAndWhite: boolean;
  idPrefix: string;
}

/** A sign of an overlay as on the map, with its words, half a column wide. */
export function overlayKey(kit: BlockKit, facts: KeyFacts, row: OverlayLegendRow): Block {
  const { width, unit } = kit;
  const size = TYPE.note * unit;
  const reach = 6.4 * unit;
  const words = paragraph(row.label, width / 2 - reach - 2.2 * unit, { size });
  const side = 3.5 * unit;
  const draw = (x: number, y: number): SvgNode[] => {
    const icon = {
      x: x + (row.look === "shape" || row.look === "extent" ? reach - side : (reach - side) / 2),
      y,
    };
    return [
      ...areaOf(facts, row, { x, y: y + 0.25 * unit, width: reach - side * 0.5, height: 3 * unit }),
      node(
        "g",
        { transform: `translate(${mm(icon.x)} ${mm(icon.y)}) scale(${mm(side / SIGN_SIZE)})` },
        ...iconOf(facts, row),
      ),
      ...words.draw(x + reach + 1.4 * unit, y + 0.1 * unit),
    ];
  };
  return { name: "overlay", height: Math.max(words.height, side) + 0.7 * unit, draw };
}

function areaOf(
  { blackAndWhite, idPrefix }: KeyFacts,
  { overlay, look }: OverlayLegendRow,
  box: { x: number; y: number; width: number; height: number },
): SvgNode[] {
  if (overlay === "resettlement" || (look !== "shape" && look !== "extent")) return [];
  const { fill } = overlayColours("light", overlay, blackAndWhite ? "blackAndWhite" : "colour");
  const rect = { x: mm(box.x), y: mm(box.y), width: mm(box.width), height: mm(box.height) };
  const pattern = look === "shape" ? `crop-${overlay}` : `extent-${overlay}`;
  return [
    node("rect", { ...rect, fill: MAP_PALETTE.light.paper }),
    node("rect", { ...rect, fill: `url(#${idPrefix}${pattern})` }),
    node("rect", {
      ...rect,
      fill: "none",
      stroke: fill,
      "stroke-width": 0.3,
      ...(look === "extent" && { "stroke-dasharray": "1 0.7" }),
    }),
  ];
}

function iconOf({ blackAndWhite }: KeyFacts, row: OverlayLegendRow): SvgNode[] {
  const { overlay, look, sign, state, isHollow = false } = row;
  const colours = overlayColours("light", overlay, blackAndWhite ? "blackAndWhite" : "colour");
  const plate = state !== undefined ? STATE_PLATES[state] : look === "extent" ? EXTENT_PLATE : ROUND_PLATE;
  return [
    ...markNodes(plate, colours.fill),
    ...(isHollow
      ? [node("g", { transform: "translate(2 2) scale(0.8333)" }, ...markNodes(plate, colours.sign))]
      : []),
    ...(sign === null ? [] : markNodes(SIGNS[sign], isHollow ? colours.fill : colours.sign)),
  ];
}
