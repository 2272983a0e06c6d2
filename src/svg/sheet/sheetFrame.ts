import { formatNumber } from "../../text/format";
import type { Language } from "../../text/language";
import type { PrintWords } from "../../text/printText";
import { node, type SvgNode } from "../svgNode";
import { degreeTicks, type Edge, metreStep, metreTicks, minuteStep, type Tick } from "./gridTicks";
import type { SheetBox } from "./paper";
import type { Extent } from "./projection";
import { INK, lineOf, mm, SOFT } from "./sheetText";
import { lineWidth } from "./typeset";

/** Width of the frame around the map: a row of metres, a row of degrees. */
export const FRAME_BAND = 6.2;
/** Least millimetres between two lines of the grid, and between two meridians. */
const LEAST_METRES = 20;
const LEAST_DEGREES = 32;

interface FrameFacts {
  map: SheetBox;
  extent: Extent;
  scale: number;
  unit: number;
  language: Language;
  words: PrintWords;
}

export function gridStepOf(scale: number, unit: number): number {
  return metreStep(scale, LEAST_METRES * unit);
}

/** Ticks and crosses of the plane's grid, ticks of degrees, and the lines of the frame around the map. */
export function drawFrame(facts: FrameFacts): SvgNode[] {
  const { map, extent, scale, unit } = facts;
  const { west, south, east, north } = extent;
  const step = gridStepOf(scale, unit);
  const eastings = metreTicks(west, east, step, scale);
  const northings = metreTicks(north, south, step, scale);
  const minutes = minuteStep(scale, LEAST_DEGREES * unit);
  const rim = (distance: number, width: number) => {
    const d = distance * unit;
    const box = {
      x: mm(map.x - d),
      y: mm(map.y - d),
      width: mm(map.width + 2 * d),
      height: mm(map.height + 2 * d),
    };
    return node("rect", { ...box, fill: "none", stroke: INK, "stroke-width": width });
  };
  const edges = (["top", "bottom", "left", "right"] as const).flatMap((edge) => [
    ...edgeTicks(facts, edge, edge === "left" || edge === "right" ? northings : eastings, "metres"),
    ...edgeTicks(facts, edge, degreeTicks(extent, edge, minutes, scale), "degrees"),
  ]);
  return [
    node("g", { "data-part": "grid" }, crosses(map, eastings, northings, unit)),
    rim(0, 0.3),
    rim(FRAME_BAND / 2, 0.1),
    rim(FRAME_BAND, 0.7),
    node("g", { "data-part": "ticks" }, ...edges),
  ];
}

/** Small crosses where lines of the grid meet: they measure without covering. */
function crosses(
  map: SheetBox,
  eastings: readonly Tick[],
  northings: readonly Tick[],
  unit: number,
): SvgNode {
  const arm = 1.1 * unit;
  const d = eastings
    .flatMap(({ at: x }) =>
      northings.map(
        ({ at: y }) =>
          `M${mm(map.x + x - arm)} ${mm(map.y + y)}h${mm(2 * arm)}M${mm(map.x + x)} ${mm(map.y + y - arm)}v${mm(2 * arm)}`,
      ),
    )
    .join("");
  return node("path", { d, fill: "none", stroke: INK, "stroke-width": 0.12, "stroke-opacity": 0.55 });
}

type Kind = "metres" | "degrees";

/** Marks on one edge with their numbers beside them; a number that would turn a corner is left out. */
function edgeTicks(facts: FrameFacts, edge: Edge, ticks: readonly Tick[], kind: Kind): SvgNode[] {
  const { map, unit } = facts;
  const isLevel = edge === "top" || edge === "bottom";
  const length = isLevel ? map.width : map.height;
  const inner = kind === "metres" ? 0 : (FRAME_BAND / 2) * unit;
  const row = (FRAME_BAND / 2) * unit;
  const size = 1.95 * unit;
  const place = (along: number, out: number): readonly [number, number] => {
    if (edge === "top") return [map.x + along, map.y - out];
    if (edge === "bottom") return [map.x + along, map.y + map.height + out];
    return edge === "left" ? [map.x - out, map.y + along] : [map.x + map.width + out, map.y + along];
  };
  return ticks.flatMap(({ at, value }) => {
    const [x1, y1] = place(at, inner);
    const [x2, y2] = place(at, inner + row);
    const tick = node("path", {
      d: `M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}`,
      fill: "none",
      stroke: INK,
      "stroke-width": kind === "metres" ? 0.15 : 0.2,
      "data-tick": `${edge} ${kind} ${value}`,
    });
    const text = labelOf(facts, value, kind, isLevel);
    const reach = lineWidth(text, size, "regular") + 1.2 * unit;
    // numbers stand after their mark, in the direction in which they are read
    const start = edge === "left" || edge === "right" ? at - 0.7 * unit : at + 0.7 * unit;
    const fits = isLevel ? start + reach <= length : start - reach >= 0;
    if (!fits) return [tick];
    const [x, y] = place(start, inner + row / 2);
    const shift = 0.36 * size;
    const style = { size, fill: kind === "metres" ? INK : SOFT };
    if (isLevel) return [tick, lineOf(text, x, y + shift, style)];
    const line = lineOf(text, x + shift, y, style);
    return [
      tick,
      { ...line, attributes: { ...line.attributes, transform: `rotate(-90 ${mm(x + shift)} ${mm(y)})` } },
    ];
  });
}

function labelOf({ language, words }: FrameFacts, value: number, kind: Kind, isLevel: boolean): string {
  if (kind === "metres") return formatNumber(value, { language });
  const whole = Math.floor(value / 60 + 1e-9);
  const rest = value - whole * 60;
  const seconds = rest % 1 === 0 ? "" : "30″";
  return `${whole}°${String(Math.floor(rest)).padStart(2, "0")}′${seconds}${isLevel ? words.sheet.east : words.sheet.north}`;
}
