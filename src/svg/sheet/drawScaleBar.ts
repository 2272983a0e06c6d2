import { formatNumber } from "../../text/format";
import type { Language } from "../../text/language";
import type { PrintWords } from "../../text/printText";
import { node, type SvgNode } from "../svgNode";
import { type Block, type BlockKit, TYPE } from "./block";
import { INK, lineOf, mm, paragraph, SOFT } from "./sheetText";

const SEGMENTS = 4;
/** Lengths of one of four parts of the bar, in metres. */
const PARTS = [50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 25_000, 50_000];

/** The longest part of which four are at most `width` millimetres at the scale. */
function barPart(scale: number, width: number): number {
  const fitting = PARTS.filter((it) => (SEGMENTS * it * 1000) / scale <= width);
  return fitting.at(-1) ?? 50;
}

interface ScaleFacts {
  scale: number;
  /** distance of the lines of the grid, in metres */
  gridStep: number;
  language: Language;
  words: PrintWords;
}

/** Written scale, bar, and the system the sheet is drawn in. */
export function scaleBlock({ width, unit }: BlockKit, facts: ScaleFacts): Block {
  const { scale, gridStep, language, words } = facts;
  const number = (value: number) => formatNumber(value, { language });
  const part = barPart(scale, width - 11 * unit);
  const step = (part * 1000) / scale;
  const barHeight = 1.5 * unit;
  const written = paragraph(words.sheet.scale(number(scale)), width, {
    size: TYPE.head * unit,
    weight: "strong",
  });
  const equals = paragraph(words.sheet.equals(number(scale / 100_000)), width, {
    size: TYPE.note * unit,
    fill: SOFT,
  });
  const small = { size: TYPE.small * unit, fill: SOFT };
  const system = [words.sheet.system, words.sheet.grid(number(gridStep / 1000))].map((it) =>
    paragraph(it, width, small),
  );
  const labelSize = TYPE.note * unit;
  const barTop = written.height + equals.height + labelSize * 1.1 + 1.6 * unit;
  const systemTop = barTop + barHeight + 1.8 * unit;
  const draw = (x: number, y: number): SvgNode[] => {
    const left = x + 1.2 * unit;
    const labels = Array.from({ length: SEGMENTS + 1 }, (_, index) => index)
      .filter((index) => index % 2 === 0)
      .map((index) => {
        const kilometres = number((index * part) / 1000);
        const at = left + index * step;
        const isLast = index === SEGMENTS;
        const text = isLast ? `${kilometres} km` : kilometres;
        return lineOf(text, isLast ? at - 1.4 * unit : at, y + barTop - 0.9 * unit, {
          size: labelSize,
          anchor: isLast ? "start" : "middle",
        });
      });
    let at = y + systemTop;
    const lines = system.flatMap((it) => {
      const drawn = it.draw(x, at);
      at += it.height;
      return drawn;
    });
    return [
      ...written.draw(x, y),
      ...equals.draw(x, y + written.height),
      ...labels,
      node("g", { "data-part": "scale-bar" }, ...bar(left, y + barTop, step, barHeight)),
      ...lines,
    ];
  };
  return { name: "scale", height: systemTop + system.reduce((sum, it) => sum + it.height, 0), draw };
}

function bar(x: number, y: number, step: number, height: number): SvgNode[] {
  const parts = Array.from({ length: SEGMENTS }, (_, index) =>
    node("rect", {
      x: mm(x + index * step),
      y: mm(y),
      width: mm(step),
      height: mm(height),
      fill: index % 2 === 0 ? INK : "#ffffff",
    }),
  );
  const outline = { x: mm(x), y: mm(y), width: mm(SEGMENTS * step), height: mm(height) };
  return [...parts, node("rect", { ...outline, fill: "none", stroke: INK, "stroke-width": 0.2 })];
}
