import type { Block } from "./block";
import type { PaperFormat, SheetBox } from "./paper";
import { FRAME_BAND } from "./sheetFrame";

/** How much smaller type and furniture may become before a sheet is too full. */
const STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];
/** Furniture below the map of an upright sheet takes at most this part of its height. */
const MOST_BELOW = 0.4;
const COLUMNS = 3;

/** Blocks of furniture for columns of a width: in reading order, by column on an upright sheet. */
export type MakeFurniture = (width: number, unit: number) => readonly Block[];
export type MakeTitle = (width: number, unit: number) => Block;

export interface PlacedBlock extends SheetBox {
  block: Block;
}

export interface SheetLayout {
  /** the map within its frame */
  map: SheetBox;
  /** the frame with its rows of numbers */
  frame: SheetBox;
  blocks: readonly PlacedBlock[];
}

/**
 * Places title, map and furniture: a column at the right of a lying sheet, three below the map of an upright one.
 * Type shrinks until all of it is on the sheet. Throws a RangeError where even the smallest is too large.
 */
export function layoutSheet(format: PaperFormat, makeTitle: MakeTitle, make: MakeFurniture): SheetLayout {
  const { width, height, margin, unit } = format;
  const inner = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const title = makeTitle(inner.width, unit);
  const placedTitle = { block: title, x: inner.x, y: inner.y, width: inner.width, height: title.height };
  const rest = { ...inner, y: inner.y + title.height, height: inner.height - title.height };
  for (const step of STEPS) {
    const placed =
      format.orientation === "landscape" ? beside(rest, unit, step, make) : below(rest, unit, step, make);
    if (placed !== null) return { ...placed, blocks: [placedTitle, ...placed.blocks] };
  }
  throw new RangeError("The furniture does not fit on the sheet");
}

const withoutBand = (frame: SheetBox, unit: number): SheetBox => {
  const band = FRAME_BAND * unit;
  return {
    x: frame.x + band,
    y: frame.y + band,
    width: frame.width - 2 * band,
    height: frame.height - 2 * band,
  };
};

/** The blocks share what room is left between them. */
function column(blocks: readonly Block[], box: SheetBox, least: number, most: number): PlacedBlock[] | null {
  const heights = blocks.reduce((sum, it) => sum + it.height, 0);
  const gaps = Math.max(1, blocks.length - 1);
  const gap = (box.height - heights) / gaps;
  if (gap < least) return null;
  let y = box.y;
  return blocks.map((block) => {
    const placed = { block, x: box.x, y, width: box.width, height: block.height };
    y += block.height + Math.min(gap, most);
    return placed;
  });
}

function beside(rest: SheetBox, unit: number, step: number, make: MakeFurniture): SheetLayout | null {
  const columnWidth = 60 * unit;
  const gap = 4 * unit;
  const box = { x: rest.x + rest.width - columnWidth, y: rest.y, width: columnWidth, height: rest.height };
  const blocks = column(make(columnWidth, unit * step), box, 2.4 * unit * step, 9 * unit);
  if (blocks === null) return null;
  const frame = { ...rest, width: rest.width - columnWidth - gap };
  return { frame, map: withoutBand(frame, unit), blocks };
}

function below(rest: SheetBox, unit: number, step: number, make: MakeFurniture): SheetLayout | null {
  const gap = 5 * unit;
  const columnWidth = (rest.width - (COLUMNS - 1) * gap) / COLUMNS;
  const blocks = make(columnWidth, unit * step);
  const between = 3 * unit * step;
  const columns = splitColumns(blocks, between);
  const heightOf = (it: readonly Block[]) => it.reduce((sum, { height }) => sum + height + between, -between);
  const height = Math.max(...columns.map(heightOf));
  if (height > rest.height * MOST_BELOW) return null;
  const top = rest.y + rest.height - height;
  const placed = columns.flatMap((it, index) => {
    const box = { x: rest.x + index * (columnWidth + gap), y: top, width: columnWidth, height };
    return column(it, box, between - 0.001, 5 * unit) ?? [];
  });
  const frame = { ...rest, height: rest.height - height - 4 * unit };
  return { frame, map: withoutBand(frame, unit), blocks: placed };
}

/** The split in reading order whose highest column is lowest. */
function splitColumns(blocks: readonly Block[], gap: number): Block[][] {
  const height = (from: number, to: number) =>
    blocks.slice(from, to).reduce((sum, it) => sum + it.height + gap, 0);
  let best = [blocks.length, blocks.length];
  let least = Number.POSITIVE_INFINITY;
  for (let first = 1; first <= blocks.length; first++)
    for (let second = first; second <= blocks.length; second++) {
      const highest = Math.max(height(0, first), height(first, second), height(second, blocks.length));
      if (highest < least) [best, least] = [[first, second], highest];
    }
  const [first = 0, second = 0] = best;
  return [blocks.slice(0, first), blocks.slice(first, second), blocks.slice(second)];
}
