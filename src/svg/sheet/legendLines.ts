import { MAP_PALETTE } from "../../../styles/mapPalette";
import { COUNTRY_DASHES } from "../../symbology/map/lineLooks";
import type { MapModel } from "../../symbology/map/mapModel";
import type { PrintWords } from "../../text/printText";
import { node, type SvgNode } from "../svgNode";
import { type Block, type BlockKit, TYPE } from "./block";
import { mm, paragraph } from "./sheetText";

interface LineKey {
  label: string;
  colour: string;
  width: number;
  dashes?: readonly number[];
}

/** The lines of the map that are on it, each with its name. */
export function legendLines(kit: BlockKit, model: MapModel, words: PrintWords): Block[] {
  const palette = MAP_PALETTE.light;
  const { lines } = words.sheet;
  const keys: LineKey[] = [
    { label: lines.country, colour: palette.countryLine, width: 0.5, dashes: COUNTRY_DASHES },
    { label: lines.province, colour: palette.provinceLine, width: 0.42 },
    { label: lines.commune, colour: palette.communeLine, width: 0.16 },
    ...(model.level === "village" && model.villages.features.length > 0
      ? [{ label: lines.village, colour: palette.villageLine, width: 0.16 }]
      : []),
    ...(model.basemapGroups.includes("roads")
      ? [{ label: lines.road, colour: palette.roadMajor, width: 0.3 }]
      : []),
    ...(model.basemapGroups.includes("rivers")
      ? [{ label: lines.river, colour: palette.waterLine, width: 0.3 }]
      : []),
  ];
  return keys.map((it) => lineKey(kit, it));
}

function lineKey({ width, unit }: BlockKit, { label, colour, width: line, dashes }: LineKey): Block {
  const size = TYPE.note * unit;
  const reach = 6.4 * unit;
  const words = paragraph(label, width / 2 - reach - 2.2 * unit, { size });
  const draw = (x: number, y: number): SvgNode[] => [
    node("path", {
      d: `M${mm(x)} ${mm(y + 0.62 * size)}h${mm(reach)}`,
      fill: "none",
      stroke: colour,
      "stroke-width": mm(line * unit),
      ...(dashes !== undefined && { "stroke-dasharray": dashes.map((it) => mm(it * line * unit)).join(" ") }),
    }),
    ...words.draw(x + reach + 1.4 * unit, y),
  ];
  return { name: "line", height: words.height + 0.5 * unit, draw };
}
