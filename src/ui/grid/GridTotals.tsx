import { useText } from "../useText";
import { classOf } from "./GridHead";
import { type CellPlace, cellName, type GridColumn } from "./gridColumn";

interface GridTotalsProps<T> {
  label: string;
  /** index of the row */
  row: number;
  columns: readonly GridColumn<T>[];
  active: CellPlace;
}

/** What the rows come to, below the columns where adding is right. */
export function GridTotals<T>({ label, row, columns, active }: GridTotalsProps<T>) {
  const text = useText();
  const cell = (column: number) => ({
    "data-cell": cellName({ row, column }),
    "aria-colindex": column + 1,
    tabIndex: active.row === row && active.column === column ? 0 : -1,
  });
  return (
    <tfoot>
      <tr aria-rowindex={row + 2}>
        <td className="grid-select" {...cell(0)} />
        {columns.map((column, index) => (
          <td key={column.id} className={classOf(index, column)} {...cell(index + 1)}>
            {index === 0
              ? label
              : (column.total ??
                (column.isNumeric === true ? <span title={text.table.noTotal}>–</span> : null))}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
