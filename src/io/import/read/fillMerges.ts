import type { Cell, MergedCells, SourceRow } from "../sourceTable";

/** Merged cells of a whole sheet's width are titles; a merge that spans so many rows is a mistake of selection. */
const MOST_ROWS = 5_000;

/** Rows with the value of every merged block in all of its cells, and how many cells of each row got one so. */
export interface FilledRows {
  rows: readonly SourceRow[];
  filled: ReadonlyMap<number, number>;
}

/**
 * Fills merged blocks: in the header to the right and down, below it only down (a merged name of a commune
 * stands for all villages beside it, a value merged to the right stands for one column).
 */
export function fillMerges(
  rows: readonly SourceRow[],
  merges: readonly MergedCells[],
  direction: "both" | "down",
): FilledRows {
  if (merges.length === 0) return { rows, filled: new Map() };
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const changed = new Map<number, Cell[]>();
  const filled = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    const value = byNumber.get(top)?.cells[left] ?? null;
    if (value === null || bottom - top > MOST_ROWS) continue;
    const lastColumn = direction === "both" ? right : left;
    for (let number = top; number <= bottom; number++) {
      const row = byNumber.get(number);
      if (!row) continue;
      const cells = changed.get(number) ?? [...row.cells];
      for (let column = left; column <= lastColumn && column < cells.length; column++) {
        if (cells[column] !== null || (number === top && column === left)) continue;
        cells[column] = value;
        filled.set(number, (filled.get(number) ?? 0) + 1);
      }
      changed.set(number, cells);
    }
  }
  return { rows: rows.map((row) => ({ ...row, cells: changed.get(row.row) ?? row.cells })), filled };
}
