import type { ReactNode } from "react";

/** A column of a grid; the first one names the row. */
export interface GridColumn<T> {
  id: string;
  title: string;
  /** what the title leaves open, in a softer second line */
  detail?: string;
  /** least width, px; the last column takes what is left */
  width: number;
  /** numbers stand to the right */
  isNumeric?: boolean;
  /** `tabIndex` is for what can be pressed in the cell: of all cells one is reached with Tab */
  render: (row: T, tabIndex: 0 | -1) => ReactNode;
  /** what there is to know of a cell besides: source, date; "" for nothing */
  note?: (row: T) => string;
  /** what stands below the column */
  total?: ReactNode;
}

/** A cell by its place. Row −1 is the heading, the row after the last holds the totals; column 0 selects. */
export interface CellPlace {
  row: number;
  column: number;
}

export const HEADING = -1;

/** Finds the element of a cell again: “12:3”. */
export function cellName({ row, column }: CellPlace): string {
  return `${row}:${column}`;
}
