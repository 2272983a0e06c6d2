import type { MergedCells, SourceRow } from "../sourceTable";
import { cellText, countFilled, isColumnNumbers, isFilled, isNameLike } from "./cellKind";
import { isIndicatorNumbers } from "./indicatorNumbers";
import { sectionName } from "./tableSections";

/** Where the header of a sheet is: indices into its rows, `last` included. */
export interface HeaderBlock {
  first: number;
  last: number;
  /** index of the row of column numbers below it, -1 without one */
  numbers: number;
}

/** Titles, dates and units above a header rarely take more rows than this. */
const SEARCHED_ROWS = 40;
const MOST_HEADER_ROWS = 5;

/**
 * Finds the header: the first row that is filled over at least half of the table's width with texts that can
 * name columns; with the rows that merged cells or gaps tie to it. Null where no row looks like one. `rows` have merges
 * filled both ways, `merges` say which cells that were.
 */
export function findHeaderBlock(
  rows: readonly SourceRow[],
  merges: readonly MergedCells[],
): HeaderBlock | null {
  const width = typicalWidth(rows);
  const limit = Math.min(rows.length, SEARCHED_ROWS);
  for (let index = 0; index < limit; index++) {
    if (!isHeaderRow(rows, index, width) || isTitle(rows[index], merges, width)) continue;
    const first = extendUp(rows, index, merges, width);
    const last = extendDown(rows, index, merges);
    const next = rows[last + 1];
    return { first, last, numbers: isColumnNumbers(next) ? last + 1 : -1 };
  }
  return null;
}

/** Filled cells of most rows: the upper quartile, because notes and blank rows are narrow. */
function typicalWidth(rows: readonly SourceRow[]): number {
  const widths = rows
    .slice(0, 500)
    .map(countFilled)
    .filter((width) => width > 0)
    .sort((first, second) => first - second);
  return widths[Math.floor(widths.length * 0.75)] ?? 0;
}

function isHeaderRow(rows: readonly SourceRow[], index: number, width: number): boolean {
  const row = rows[index];
  const filled = countFilled(row);
  if (!row || filled < Math.max(1, Math.ceil(width / 2)) || isColumnNumbers(row)) return false;
  const names = row.cells.filter(isNameLike).length;
  return names >= filled * 0.8 || (names > 0 && isIndicatorNumbers(row, bodyBelow(rows, index)));
}

function bodyBelow(rows: readonly SourceRow[], index: number): readonly SourceRow[] {
  return rows.slice(index + 1, index + 1 + SEARCHED_ROWS);
}

/** A title merged over the table, or one text alone above a wider table. */
function isTitle(row: SourceRow | undefined, merges: readonly MergedCells[], width: number): boolean {
  if (!row || width < 2) return false;
  const texts = new Set(row.cells.map(cellText).filter((text) => text !== ""));
  if (texts.size <= 1) return true;
  // Two blocks side by side, as the heads of official papers have them, both merged.
  const merged = merges.filter(({ top, bottom }) => top <= row.row && bottom >= row.row);
  return texts.size === 2 && width > 4 && merged.length >= 2;
}

/** A row of groups right above: merged over some columns, or filled only here and there, never a title. */
function extendUp(
  rows: readonly SourceRow[],
  index: number,
  merges: readonly MergedCells[],
  width: number,
): number {
  let first = index;
  while (first > 0 && index - first < MOST_HEADER_ROWS) {
    const above = rows[first - 1];
    if (!above || countFilled(above) < 2 || isTitle(above, merges, width)) break;
    if (!above.cells.every((cell) => !isFilled(cell) || isNameLike(cell))) break;
    first -= 1;
  }
  return first;
}

/**
 * Rows below that still belong to the header: cells merged down into them, sub-columns of a group merged to the
 * right, or, where the file keeps no merges, names exactly where the row above has gaps. Numbers of indicators
 * below names end it.
 */
function extendDown(rows: readonly SourceRow[], index: number, merges: readonly MergedCells[]): number {
  let last = index;
  while (last + 1 < rows.length && last - index < MOST_HEADER_ROWS) {
    const row = rows[last];
    const below = rows[last + 1];
    if (!row || !below || isColumnNumbers(below)) break;
    if (isIndicatorNumbers(below, bodyBelow(rows, last + 1))) return last + 1;
    if (!hasOnlyNames(below) || sectionName(below) !== null) break;
    if (!isTied(row, below, merges) && !fillsGaps(row, below)) break;
    last += 1;
  }
  return last;
}

function hasOnlyNames({ cells }: SourceRow): boolean {
  return cells.some(isFilled) && cells.every((cell) => !isFilled(cell) || isNameLike(cell));
}

/** Merged down from this row, or merged to the right in it with more than one name below. */
function isTied(row: SourceRow, below: SourceRow, merges: readonly MergedCells[]): boolean {
  const across = merges.filter(({ top, bottom }) => top <= row.row && bottom >= row.row);
  if (across.some(({ bottom }) => bottom >= below.row)) return true;
  return across.some(({ left, right, bottom }) => {
    if (bottom !== row.row || left === right) return false;
    const names = new Set(below.cells.slice(left, right + 1).map(cellText));
    return names.size > 1;
  });
}

/** `TT, Bản, Hộ nghèo, <gap>` above `<gap>, <gap>, Số hộ, Tỷ lệ`: gaps above are filled below, names above are not. */
function fillsGaps(row: SourceRow, below: SourceRow): boolean {
  const width = Math.max(row.cells.length, below.cells.length);
  let filledGaps = 0;
  let openNames = 0;
  for (let column = 0; column < width; column++) {
    const above = isFilled(row.cells[column]);
    const under = isFilled(below.cells[column]);
    if (!above && under) filledGaps += 1;
    if (above && !under) openNames += 1;
  }
  return filledGaps > 0 && openNames > 0 && countFilled(below) < width;
}
