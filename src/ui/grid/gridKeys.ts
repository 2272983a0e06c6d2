import { type CellPlace, HEADING } from "./gridColumn";

/** How far there is to go. */
export interface GridSize {
  /** rows below the heading, the totals included */
  rows: number;
  columns: number;
  /** rows that can be seen at once */
  page: number;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">;

/** Where a key leads from a cell, as the grid pattern of WAI-ARIA has it; null for keys that lead nowhere. */
export function moveCell(from: CellPlace, { key, ctrlKey, metaKey }: Key, size: GridSize): CellPlace | null {
  const isFar = ctrlKey || metaKey;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const to = (row: number, column: number): CellPlace => ({
    row: Math.max(HEADING, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  const firstRow = Math.min(0, lastRow);
  switch (key) {
    case "ArrowDown":
      return to(isFar ? lastRow : from.row + 1, from.column);
    case "ArrowUp":
      return to(isFar ? firstRow : from.row - 1, from.column);
    case "ArrowRight":
      return to(from.row, isFar ? lastColumn : from.column + 1);
    case "ArrowLeft":
      return to(from.row, isFar ? 0 : from.column - 1);
    case "PageDown":
      return to(from.row + size.page, from.column);
    case "PageUp":
      return to(from.row === HEADING ? HEADING : Math.max(0, from.row - size.page), from.column);
    case "Home":
      return to(isFar ? firstRow : from.row, 0);
    case "End":
      return to(isFar ? lastRow : from.row, lastColumn);
    default:
      return null;
  }
}
