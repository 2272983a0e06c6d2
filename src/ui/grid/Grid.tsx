import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SortKey } from "../../symbology/table/sortKey";
import { useMedia } from "../useMedia";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { GridTotals } from "./GridTotals";
import { type CellPlace, cellName, type GridColumn, HEADING } from "./gridColumn";
import { useGridKeys } from "./useGridKeys";

/** as in grid.css */
const ROW_HEIGHT = 36;
const ROW_HEIGHT_TOUCH = 44;
const HEAD_HEIGHT = 40;
const HEAD_HEIGHT_TOUCH = 44;
const SELECT_WIDTH = 36;
const SELECT_WIDTH_TOUCH = 44;

interface GridProps<T> {
  label: string;
  columns: readonly GridColumn<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  rowName: (row: T) => string;
  sort: readonly SortKey[];
  onSort: (column: string, isAdded: boolean) => void;
  /** row shown elsewhere, brought into sight; null for none */
  current: string | null;
  onOpen: (row: T) => void;
  onHover: (row: T | null) => void;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** copy what is selected, else this cell; null for the heading */
  onCopy: (row: T | null, column: GridColumn<T> | null) => void;
  /** change what a cell holds; row and column by their places, the column's counted from the first of `columns` */
  onEdit: (row: number, column: number, cell: HTMLElement) => void;
  onPaste: (row: number, column: number, text: string) => void;
  onFill: (row: number, column: number) => void;
  /** name of the row of totals, null for none */
  totals: string | null;
  isBusy: boolean;
  /** said where there is no row */
  empty: ReactNode;
}

/** Rows and columns with keys, order and selection, of which only what is in sight is drawn. */
export function Grid<T>(props: GridProps<T>) {
  const { label, columns, rows, rowId, rowName, sort, selected, current, totals } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 1 });
  const [hasFocus, setFocused] = useState(false);
  const wantsFocus = useRef(false);
  const isTouch = useMedia("(pointer: coarse)");
  const rowHeight = isTouch ? ROW_HEIGHT_TOUCH : ROW_HEIGHT;
  const headHeight = isTouch ? HEAD_HEIGHT_TOUCH : HEAD_HEIGHT;
  const selectWidth = isTouch ? SELECT_WIDTH_TOUCH : SELECT_WIDTH;
  const lastRow = rows.length - (totals === null ? 1 : 0);
  const here: CellPlace = {
    row: Math.min(active.row, lastRow),
    column: Math.min(active.column, columns.length),
  };
  const activeRow = here.row;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      // the row that has the focus stays, wherever the list is scrolled to
      const isElsewhere = activeRow >= 0 && activeRow < range.count && !inSight.includes(activeRow);
      return isElsewhere ? [...inSight, activeRow].sort((a, b) => a - b) : inSight;
    },
    [activeRow],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor,
    // rows lie behind the sticky head otherwise
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: totals === null ? 0 : rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowId(row);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured is of another height
  useEffect(() => virtual.measure(), [rowHeight, virtual]);

  // a row chosen elsewhere comes into view; one chosen in the table is already there
  const currentIndex = current === null ? -1 : rows.findIndex((it) => rowId(it) === current);
  useEffect(() => {
    if (currentIndex >= 0) virtual.scrollToIndex(currentIndex, { align: "auto" });
  }, [currentIndex, virtual]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${cellName(active)}"]`);
    const target = cell?.querySelector<HTMLElement>("[data-focus]") ?? cell;
    target?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);

  function edit({ row, column }: CellPlace): void {
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${cellName({ row, column })}"]`);
    if (column > 0 && cell != null) props.onEdit(row, column - 1, cell);
  }
  const keys = useGridKeys({
    rows,
    rowId,
    columnCount: columns.length + 1,
    hasTotals: totals !== null,
    active: here,
    go: (place) => {
      wantsFocus.current = true;
      setActive(place);
    },
    pageSize: () =>
      Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    selected,
    onSelect: props.onSelect,
    onOpen: props.onOpen,
    onCopy: ({ row, column }) => props.onCopy(rows[row] ?? null, columns[column - 1] ?? null),
    onEdit: edit,
    onFill: ({ row, column }) => props.onFill(row, column - 1),
  });

  const items = virtual.getVirtualItems();
  let drawnTo = headHeight;
  const width = selectWidth + columns.reduce((sum, it) => sum + it.width, 0);
  const activeCell = rows[here.row];
  const note =
    hasFocus && activeCell !== undefined ? (columns[here.column - 1]?.note?.(activeCell) ?? "") : "";
  return (
    <div className="grid">
      <div className="grid-scroller" ref={scroller} data-totals={totals !== null}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with keys of its own is a grid
          role="grid"
          aria-label={label}
          aria-busy={props.isBusy}
          aria-multiselectable="true"
          aria-rowcount={rows.length + (totals === null ? 1 : 2)}
          aria-colcount={columns.length + 1}
          style={{ minWidth: width }}
          onKeyDown={keys.onKeyDown}
          onKeyUp={keys.onKeyUp}
          onPaste={(event) => {
            if (here.row <= HEADING || here.row >= rows.length || here.column < 1) return;
            event.preventDefault();
            props.onPaste(here.row, here.column - 1, event.clipboardData.getData("text/plain"));
          }}
          onDoubleClick={(event) => {
            const [row, column] = placeOf(event.target as HTMLElement);
            if (row > HEADING && row < rows.length) edit({ row, column });
          }}
          onBlur={() => setFocused(false)}
          onFocus={(event) => {
            setFocused(true);
            const [row, column] = placeOf(event.target);
            if (row !== active.row || column !== active.column) setActive({ row, column });
          }}
          onClick={(event) => {
            const [row] = placeOf(event.target as HTMLElement);
            if (row > HEADING && row < rows.length) keys.onClick(event, row);
          }}
        >
          <colgroup>
            <col style={{ width: selectWidth }} />
            {columns.map((it, index) => (
              <col key={it.id} style={index === columns.length - 1 ? undefined : { width: it.width }} />
            ))}
          </colgroup>
          <GridHead
            columns={columns}
            sort={sort}
            onSort={props.onSort}
            active={here}
            isAllSelected={rows.length > 0 && selected.size >= rows.length}
            onSelectAll={keys.selectAll}
          />
          <tbody>
            {/* one flat list: in lists within a list every scroll would make all rows anew and drop the focus */}
            {items.flatMap((item) => {
              const row = rows[item.index];
              const gap = item.start - drawnTo;
              drawnTo = item.end;
              if (row === undefined) return [];
              const id = rowId(row);
              return [
                gap > 0 && <Spacer key={`before-${id}`} height={gap} columns={columns.length + 1} />,
                <GridRow
                  key={id}
                  row={row}
                  index={item.index}
                  name={rowName(row)}
                  columns={columns}
                  activeColumn={item.index === here.row ? here.column : null}
                  isSelected={selected.has(id)}
                  isCurrent={id === current}
                  onHover={props.onHover}
                />,
              ];
            })}
            <Spacer height={headHeight + virtual.getTotalSize() - drawnTo} columns={columns.length + 1} />
          </tbody>
          {totals !== null && <GridTotals label={totals} row={rows.length} columns={columns} active={here} />}
        </table>
        {rows.length === 0 && props.empty}
      </div>
      {/* heard with the cell, which it describes */}
      {note !== "" && (
        <p className="grid-note" aria-hidden="true">
          {note}
        </p>
      )}
    </div>
  );
}

/** Row and column of the cell that an element is in. */
function placeOf(element: HTMLElement): [row: number, column: number] {
  const name = element.closest<HTMLElement>("[data-cell]")?.dataset.cell ?? "";
  const [row = 0, column = 0] = name === "" ? [HEADING, 1] : name.split(":").map(Number);
  return [row, column];
}

/** Stands for the rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  return height <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr className="grid-spacer" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
