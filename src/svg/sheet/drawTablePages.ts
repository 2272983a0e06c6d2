import { formatNumber } from "../../text/format";
import { type PrintWords, printTextOf } from "../../text/printText";
import type { PaperPage } from "../file/paperPage";
import { node, type SvgNode } from "../svgNode";
import { TYPE } from "./block";
import { drawWatermark } from "./drawWatermark";
import type { PaperFormat } from "./paper";
import type { SheetContent, SheetTable } from "./sheetContent";
import { sheetRoot } from "./sheetRoot";
import { INK, lineOf, mm, paragraph, ruleAt, SOFT } from "./sheetText";
import { wrapText } from "./typeset";

interface TableKit {
  content: SheetContent;
  paper: PaperFormat;
  words: PrintWords;
  unit: number;
}

/** The units of the sheet on pages of their own; none where there is no table. */
export function drawTablePages(content: SheetContent, paper: PaperFormat): PaperPage[] {
  const { table } = content;
  if (table === null) return [];
  const words = printTextOf(content.language);
  const kit: TableKit = { content, paper, words, unit: paper.unit * 0.96 };
  const top = paper.margin + 17 * paper.unit;
  const bottom = paper.height - paper.margin - 7 * paper.unit;
  const pages: SvgNode[][] = [[]];
  let y = top;
  for (const row of table.rows) {
    const cells = rowOf(kit, table, row);
    if (y + cells.height > bottom) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)?.push(...cells.draw(y));
    y += cells.height;
  }
  return pages.map((rows, index) => ({
    width: paper.width,
    height: paper.height,
    drawing: pageOf(kit, table, rows, { page: index + 2, pages: pages.length + 1, top }),
  }));
}

function pageOf(
  kit: TableKit,
  table: SheetTable,
  rows: readonly SvgNode[],
  { page, pages, top }: { page: number; pages: number; top: number },
): SvgNode {
  const { content, paper, words, unit } = kit;
  const { margin, width, height } = paper;
  const inner = width - 2 * margin;
  const number = (value: number) => formatNumber(value, { language: content.language });
  const head = paragraph(table.title, inner, { size: TYPE.head * 1.2 * unit, weight: "strong" });
  const note = content.isSample ? words.sheet.sampleNote : content.subtitle;
  const headTop = top - 5.2 * unit;
  const columns = columnsOf(kit, table).map(({ title, x, width: own, align }) =>
    lineOf(title, align === "end" ? x + own : x, headTop + 3.6 * unit, {
      size: TYPE.note * unit,
      weight: "strong",
      anchor: align,
    }),
  );
  return sheetRoot(width, height, table.title, [
    ...head.draw(margin, margin),
    lineOf(note, margin, margin + head.height + 3 * unit, { size: TYPE.note * unit, fill: SOFT }),
    node("rect", { x: margin, y: mm(headTop), width: mm(inner), height: mm(5.2 * unit), fill: "#efede6" }),
    ...columns,
    node("path", { d: `M${margin} ${mm(top)}h${mm(inner)}`, stroke: INK, "stroke-width": 0.3, fill: "none" }),
    ...rows,
    ...(content.isSample
      ? drawWatermark(words.sheet.sampleMark, {
          x: margin,
          y: margin,
          width: inner,
          height: height - 2 * margin,
        })
      : []),
    lineOf(`${words.sheet.reference} · ${content.title}`, margin, height - margin, {
      size: TYPE.small * unit,
      fill: SOFT,
    }),
    lineOf(words.sheet.page(number(page), number(pages)), width - margin, height - margin, {
      size: TYPE.small * unit,
      fill: SOFT,
      anchor: "end",
    }),
  ]);
}

function columnsOf({ paper, unit }: TableKit, { columns }: SheetTable) {
  const pad = 1.2 * unit;
  const inner = paper.width - 2 * paper.margin;
  const shares = columns.reduce((sum, it) => sum + it.share, 0);
  let x = paper.margin;
  return columns.map(({ title, share, align }) => {
    const whole = (inner * share) / shares;
    const placed = { title, align, x: x + pad, width: whole - 2 * pad };
    x += whole;
    return placed;
  });
}

function rowOf(kit: TableKit, table: SheetTable, row: readonly string[]) {
  const { paper, unit } = kit;
  const size = TYPE.note * unit;
  const cells = columnsOf(kit, table).map((column, index) => ({
    ...column,
    lines: wrapText(row[index] ?? "", size, column.width, "regular"),
  }));
  const step = size * 1.25;
  const height = Math.max(...cells.map((it) => it.lines.length)) * step + 1.3 * unit;
  const draw = (y: number): SvgNode[] => [
    ...cells.flatMap(({ x, width, align, lines }) =>
      lines.map((line, index) =>
        lineOf(line, align === "end" ? x + width : x, y + 0.65 * unit + index * step + size * 0.92, {
          size,
          anchor: align,
        }),
      ),
    ),
    ruleAt(paper.margin, y + height, paper.width - 2 * paper.margin),
  ];
  return { height, draw };
}
