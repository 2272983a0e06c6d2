import type { SortKey } from "../../symbology/table/sortKey";
import { useText } from "../useText";
import { type CellPlace, cellName, type GridColumn, HEADING } from "./gridColumn";

interface GridHeadProps<T> {
  columns: readonly GridColumn<T>[];
  sort: readonly SortKey[];
  onSort: (column: string, isAdded: boolean) => void;
  active: CellPlace;
  isAllSelected: boolean;
  onSelectAll: () => void;
}

/** Headings: each sorts by its column alone, with Shift by its column too. */
export function GridHead<T>(props: GridHeadProps<T>) {
  const { columns, sort, onSort, active, isAllSelected, onSelectAll } = props;
  const text = useText();
  const tabIndex = (column: number) => (active.row === HEADING && active.column === column ? 0 : -1);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="grid-select" aria-colindex={1} data-cell={cellName({ row: HEADING, column: 0 })}>
          <label className="grid-check">
            <input
              type="checkbox"
              data-focus
              tabIndex={tabIndex(0)}
              aria-label={text.table.selectAll}
              checked={isAllSelected}
              onChange={onSelectAll}
            />
          </label>
        </td>
        {columns.map((column, index) => {
          const place = sort.findIndex((it) => it.column === column.id);
          const isDescending = sort[place]?.descending === true;
          const direction = isDescending ? "descending" : "ascending";
          return (
            <th
              key={column.id}
              scope="col"
              className={classOf(index, column)}
              aria-colindex={index + 2}
              // of several columns the first: a table has one order
              aria-sort={place === 0 ? direction : "none"}
              data-sorted={place >= 0 ? direction : undefined}
              data-cell={cellName({ row: HEADING, column: index + 1 })}
            >
              <button
                type="button"
                className="sort-button"
                data-focus
                tabIndex={tabIndex(index + 1)}
                title={[text.table.sort(column.title), column.detail ?? ""]
                  .filter((it) => it !== "")
                  .join(" · ")}
                onClick={(event) => onSort(column.id, event.shiftKey)}
              >
                <span className="sort-title">
                  {column.title}
                  {column.detail !== undefined && <span className="sort-detail"> {column.detail}</span>}
                </span>
                <svg className="sort-mark" viewBox="0 0 8 8" aria-hidden="true">
                  <path d={isDescending ? "M1 2 L4 6 L7 2" : "M1 6 L4 2 L7 6"} />
                </svg>
                {place >= 0 && sort.length > 1 && (
                  <>
                    <span className="sort-place" aria-hidden="true">
                      {place + 1}
                    </span>
                    <span className="visually-hidden">
                      {text.table.sortedAs(
                        String(place + 1),
                        isDescending ? text.table.descending : text.table.ascending,
                      )}
                    </span>
                  </>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The first column names the row and stays in sight; numbers stand to the right. */
export function classOf<T>(index: number, { id, isNumeric }: GridColumn<T>): string {
  return `column-${id}${index === 0 ? " grid-name" : ""}${isNumeric === true ? " grid-number" : ""}`;
}
