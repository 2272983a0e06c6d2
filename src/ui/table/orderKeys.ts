import type { Dataset } from "../../domain/dataset";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { SortKey } from "../../symbology/table/sortKey";
import { findColumn } from "../../symbology/table/tableColumns";
import type { Text } from "../../text/text";
import type { OrderKey } from "../grid/orderRows";

/** How units are compared: column after column as asked for, at last by name and by code. */
export function orderKeys(
  sort: readonly SortKey[],
  picture: Picture,
  dataset: Dataset,
  text: Text,
): OrderKey<PictureUnit>[] {
  const last = ["unit", "code"].map((column) => ({ column, descending: false }));
  const seen = new Set<string>();
  return [...sort, ...last].flatMap(({ column: id, descending }) => {
    const column = findColumn(id, picture);
    if (column === undefined || seen.has(column.id)) return [];
    seen.add(column.id);
    const cellOf = column.read(dataset, picture);
    return [
      { id: column.id, descending, rankOf: (unit: PictureUnit) => column.rank(cellOf(unit), picture, text) },
    ];
  });
}
