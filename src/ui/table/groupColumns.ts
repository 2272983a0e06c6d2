import type { Dataset } from "../../domain/dataset";
import { fold } from "../../domain/search/fold";
import type { Picture } from "../../symbology/picture";
import { SHOWN_GROUP, type TableColumn, UNIT_GROUP } from "../../symbology/table/column";
import { groupTitle } from "../../symbology/themeGroups";
import type { Text } from "../../text/text";

interface ColumnGroup {
  id: string;
  title: string;
  columns: TableColumn[];
}

/**
 * Columns under what they tell of: the unit, the theme on show, the criterion of a theme. Of those only that
 * hold every word of `query`, accents left aside.
 */
export function groupColumns(
  columns: readonly TableColumn[],
  picture: Picture,
  dataset: Dataset,
  text: Text,
  query: string,
): ColumnGroup[] {
  const words = fold(query).split(" ");
  const titles: Readonly<Record<string, string>> = {
    [UNIT_GROUP]: text.table.groups.unit,
    [SHOWN_GROUP]: text.table.groups.shown,
  };
  const groups = new Map<string, ColumnGroup>(
    // in this order, whatever the order of the columns
    [UNIT_GROUP, SHOWN_GROUP].map((id) => [id, { id, title: titles[id] ?? id, columns: [] }]),
  );
  for (const column of columns) {
    const title = titles[column.group] ?? groupTitle(column.group, dataset, text);
    const heap = fold(`${column.title(text, picture, dataset)} ${title}`);
    if (!words.every((it) => heap.includes(it))) continue;
    const group = groups.get(column.group) ?? { id: column.group, title, columns: [] };
    group.columns.push(column);
    groups.set(column.group, group);
  }
  return [...groups.values()].filter((it) => it.columns.length > 0);
}
