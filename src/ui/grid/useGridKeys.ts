import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { type CellPlace, HEADING } from "./gridColumn";
import { moveCell } from "./gridKeys";
import { rowsBetween, withRowToggled } from "./rowSelection";

interface GridKeys<T> {
  rows: readonly T[];
  rowId: (row: T) => string;
  columnCount: number;
  hasTotals: boolean;
  active: CellPlace;
  /** go to a cell and give it the focus */
  go: (place: CellPlace) => void;
  pageSize: () => number;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onOpen: (row: T) => void;
  onCopy: (cell: CellPlace) => void;
  /** change the value of a cell */
  onEdit: (cell: CellPlace) => void;
  /** the value of the first selected row for all of them, in the column of this cell */
  onFill: (cell: CellPlace) => void;
}

/** What keys and presses do in a grid: go from cell to cell, select rows, open one, copy. */
export function useGridKeys<T>(grid: GridKeys<T>) {
  const { rows, rowId, active, selected, onSelect } = grid;
  /** where a selection began */
  const anchor = useRef(0);

  function toggle(index: number): void {
    const row = rows[index];
    if (row === undefined) return;
    anchor.current = index;
    onSelect(withRowToggled(selected, rowId(row)));
  }
  function extend(index: number): void {
    onSelect(rowsBetween(rows, rowId, anchor.current, Math.min(index, rows.length - 1)));
  }
  function selectAll(): void {
    onSelect(new Set(selected.size < rows.length ? rows.map(rowId) : []));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const isRow = active.row > HEADING && active.row < rows.length;
    const handled = () => event.preventDefault();
    const size = {
      rows: rows.length + (grid.hasTotals ? 1 : 0),
      columns: grid.columnCount,
      page: grid.pageSize(),
    };
    const next = moveCell(active, event, size);
    if (next !== null) {
      handled();
      if (shiftKey && next.row !== active.row && next.row > HEADING) {
        if (selected.size === 0) anchor.current = Math.max(0, active.row);
        extend(next.row);
      }
      grid.go(next);
    } else if (isCommand && key.toLowerCase() === "a") {
      handled();
      onSelect(new Set(rows.map(rowId)));
    } else if (isCommand && key.toLowerCase() === "c") {
      // text that a person marked is copied as text
      if (window.getSelection()?.isCollapsed === false) return;
      handled();
      grid.onCopy(active);
    } else if (key === "F2" && isRow) {
      handled();
      grid.onEdit(active);
    } else if (isCommand && key.toLowerCase() === "d" && isRow) {
      handled();
      grid.onFill(active);
    } else if (key === "Escape" && selected.size > 0) {
      handled();
      onSelect(new Set());
    } else if (key === " " && isRow) {
      handled();
      if (shiftKey) extend(active.row);
      else toggle(active.row);
    } else if (key === "Enter" && isRow && !(event.target instanceof HTMLButtonElement)) {
      handled();
      const row = rows[active.row];
      if (row !== undefined) grid.onOpen(row);
    }
  }

  /** A button would be pressed when the space bar comes up, although it selected the row going down. */
  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === " " && active.row > HEADING) event.preventDefault();
  }

  /** Presses on a row: of its box, or anywhere with Ctrl or Shift. */
  function onClick(event: MouseEvent, index: number): void {
    const target = event.target as HTMLElement;
    const isBox = target instanceof HTMLInputElement;
    // the press on a label comes a second time, from its box
    if (!isBox && target.closest("label") !== null) return;
    if (event.shiftKey) extend(index);
    else if (isBox || event.ctrlKey || event.metaKey) toggle(index);
  }

  return { onKeyDown, onKeyUp, onClick, selectAll };
}
