import type { Picture } from "../symbology/picture";
import { type Column, columnsOf, type Order } from "./tableOrder";
import { useText } from "./useText";

interface TableHeadProps {
  picture: Picture;
  order: Order;
  onOrder: (order: Order) => void;
}

/** Column heads; each sorts, and again the other way round. */
export function TableHead({ picture, order, onOrder }: TableHeadProps) {
  const text = useText();
  const title: Record<Column, string> = {
    unit: text.table.unit[picture.level],
    place: picture.level === "commune" ? text.table.code : text.table.commune,
    class: text.table.klass,
    value: text.table.value,
    status: text.table.status,
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columnsOf(picture).map((column) => {
          const isSorted = order.column === column;
          const direction = order.descending ? "descending" : "ascending";
          return (
            <th
              key={column}
              scope="col"
              className={`column-${column}`}
              aria-sort={isSorted ? direction : "none"}
            >
              <button
                type="button"
                className="sort-button"
                title={text.table.sort(title[column])}
                onClick={() => onOrder({ column, descending: isSorted && !order.descending })}
              >
                {title[column]}
                <svg className="sort-mark" viewBox="0 0 8 8" aria-hidden="true">
                  <path d={order.descending ? "M1 2 L4 6 L7 2" : "M1 6 L4 2 L7 6"} />
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
