import { memo } from "react";
import { useText } from "../useText";
import { classOf } from "./GridHead";
import { cellName, type GridColumn } from "./gridColumn";

interface GridRowProps<T> {
  row: T;
  index: number;
  name: string;
  columns: readonly GridColumn<T>[];
  /** column of the cell that Tab reaches, null if it is in another row */
  activeColumn: number | null;
  isSelected: boolean;
  /** shown elsewhere: its profile is open */
  isCurrent: boolean;
  onHover: (row: T | null) => void;
}

function Row<T>(props: GridRowProps<T>) {
  const { row, index, name, columns, activeColumn, isSelected, isCurrent, onHover } = props;
  const text = useText();
  const tabIndex = (column: number) => (activeColumn === column ? 0 : -1);
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-current={isCurrent ? "true" : undefined}
      onPointerEnter={() => onHover(row)}
      onPointerLeave={() => onHover(null)}
    >
      <td className="grid-select" aria-colindex={1} data-cell={cellName({ row: index, column: 0 })}>
        <label className="grid-check">
          <input
            type="checkbox"
            data-focus
            tabIndex={tabIndex(0)}
            aria-label={text.table.selectRow(name)}
            checked={isSelected}
            // pressed through the grid, which knows of Shift and Ctrl
            onChange={() => undefined}
          />
        </label>
      </td>
      {columns.map((column, at) => {
        const note = column.note?.(row) ?? "";
        const cell = {
          className: classOf(at, column),
          "aria-colindex": at + 2,
          "data-cell": cellName({ row: index, column: at + 1 }),
          title: note === "" ? undefined : note,
        };
        const inner = column.render(row, tabIndex(at + 1));
        return at === 0 ? (
          <th key={column.id} scope="row" {...cell}>
            {inner}
          </th>
        ) : (
          <td key={column.id} {...cell} tabIndex={tabIndex(at + 1)}>
            {inner}
          </td>
        );
      })}
    </tr>
  );
}

/** One row. Drawn anew only when something of it changed: scrolling asks for all of them. */
export const GridRow = memo(Row) as typeof Row;
