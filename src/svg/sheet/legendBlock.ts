import { MAP_PALETTE } from "../../../styles/mapPalette";
import { PALETTE } from "../../../styles/palette";
import { isValueClass } from "../../symbology/answers";
import type { MapModel } from "../../symbology/map/mapModel";
import type { PrintWords } from "../../text/printText";
import { classFill } from "../draw/classPatterns";
import { node, type SvgNode } from "../svgNode";
import { type Block, type BlockKit, TYPE } from "./block";
import { legendLines } from "./legendLines";
import { overlayKey } from "./overlayKey";
import type { SheetContent } from "./sheetContent";
import { lineOf, mm, paragraph, SOFT, type TextStyle } from "./sheetText";
import { lineWidth } from "./typeset";

interface LegendFacts {
  legend: SheetContent["legend"];
  model: MapModel;
  blackAndWhite: boolean;
  /** of the map on the sheet, whose patterns the keys share */
  idPrefix: string;
  words: PrintWords;
}

const GAP = 1.1;

/** The key to the sheet: every class with its count, then the overlays, then the lines. */
export function legendBlock(kit: BlockKit, facts: LegendFacts): Block {
  const { unit } = kit;
  const { legend, words } = facts;
  const parts: Block[] = [
    said(kit, words.sheet.legend.toLocaleUpperCase(), {
      size: TYPE.body * unit,
      weight: "strong",
      spacing: 0.06,
    }),
    said(kit, legend.title, { size: TYPE.body * unit, weight: "strong" }),
    said(kit, [legend.unit, legend.scope].filter((it) => it !== "").join(" · "), {
      size: TYPE.small * unit,
      fill: SOFT,
    }),
    space(0.6 * unit),
    ...legend.rows.map((row) => classRow(kit, facts, row)),
    ...(legend.sampleNote === ""
      ? []
      : [said(kit, legend.sampleNote, { size: TYPE.small * unit, fill: "#8a4b00" })]),
    said(kit, legend.method, { size: TYPE.small * unit, fill: SOFT }),
    space(GAP * unit),
    ...(legend.overlays.length === 0
      ? []
      : [
          pairs(
            kit,
            legend.overlays.map((it) => overlayKey(kit, facts, it)),
          ),
          space(GAP * unit),
        ]),
    pairs(kit, legendLines(kit, facts.model, words)),
  ];
  return stack("legend", parts);
}

function space(height: number): Block {
  return { name: "space", height, draw: () => [] };
}

function said({ width }: BlockKit, text: string, style: TextStyle): Block {
  return { name: "text", ...paragraph(text, width, style) };
}

/** Blocks below each other as one. */
export function stack(name: string, parts: readonly Block[], gap = 0): Block {
  const shown = parts.filter((it) => it.height > 0);
  const height = shown.reduce((sum, it) => sum + it.height, 0) + gap * Math.max(0, shown.length - 1);
  const draw = (x: number, y: number) => {
    let at = y;
    return shown.flatMap((it) => {
      const drawn = it.draw(x, at);
      at += it.height + gap;
      return drawn;
    });
  };
  return { name, height, draw };
}

/** Small blocks in two columns, row by row as high as the higher of both. */
function pairs({ width }: BlockKit, blocks: readonly Block[]): Block {
  const rows: Block[] = [];
  for (let index = 0; index < blocks.length; index += 2) {
    const [left, right] = [blocks[index], blocks[index + 1]];
    if (left === undefined) continue;
    rows.push({
      name: "pair",
      height: Math.max(left.height, right?.height ?? 0),
      draw: (x, y) => [...left.draw(x, y), ...(right?.draw(x + width / 2, y) ?? [])],
    });
  }
  return stack("pairs", rows);
}

function classRow(
  { width, unit }: BlockKit,
  facts: LegendFacts,
  row: SheetContent["legend"]["rows"][number],
): Block {
  const { model, blackAndWhite, idPrefix } = facts;
  const size = TYPE.body * unit;
  const [boxWidth, boxHeight] = [6.4 * unit, 3.2 * unit];
  const countWidth = Math.max(lineWidth(row.count, size, "strong"), 4 * unit);
  const label = paragraph(row.label, width - boxWidth - countWidth - 3.6 * unit, { size });
  const height = Math.max(label.height, boxHeight) + 1.1 * unit;
  const found = model.classes.find((it) => it.key === row.key);
  const patterns = blackAndWhite ? ("blackAndWhite" as const) : ("colour" as const);
  const pattern = PALETTE.light[found?.colour ?? "missing"].pattern;
  const dotted = facts.legend.sampleNote !== "" && found !== undefined && isValueClass(found);
  const draw = (x: number, y: number): SvgNode[] => {
    const box = { x: mm(x), y: mm(y + 0.3 * unit), width: mm(boxWidth), height: mm(boxHeight) };
    const fills = [
      classFill(model.classes, row.key, "light", { patterns, idPrefix }),
      ...(pattern === "hatch" ? [`url(#${idPrefix}hatch)`] : []),
      ...(dotted ? [`url(#${idPrefix}dots)`] : []),
    ];
    return [
      ...fills.map((fill) => node("rect", { ...box, fill })),
      node("rect", { ...box, fill: "none", stroke: MAP_PALETTE.light.communeLine, "stroke-width": 0.15 }),
      ...label.draw(x + boxWidth + 1.8 * unit, y),
      lineOf(row.count, x + width, y + 0.92 * size, { size, weight: "strong", anchor: "end" }),
    ];
  };
  return { name: "class", height, draw };
}
