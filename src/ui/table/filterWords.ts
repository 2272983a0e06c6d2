import type { Dataset } from "../../domain/dataset";
import type { Picture } from "../../symbology/picture";
import { findColumn } from "../../symbology/table/tableColumns";
import type { ReviewFilter, TableFilter } from "../../symbology/table/tableFilter";
import { formatWithUnit } from "../../text/format";
import type { Text } from "../../text/text";

/** A filter in words: “Tỷ lệ hộ nghèo: 20 % đến 40 %”. */
export function filterWords(
  filter: Exclude<TableFilter, ReviewFilter>,
  picture: Picture,
  dataset: Dataset,
  text: Text,
): string {
  const { chip, kind } = text.table;
  if (filter.on === "name") return chip.name(filter.text.trim());
  if (filter.on === "status") return chip.status(filter.kinds.map((it) => kind[it]).join(", "));
  const column = findColumn(filter.column, picture);
  if (column === undefined) return filter.column;
  const title =
    column.id === "value" ? picture.theme.name(text, dataset) : column.title(text, picture, dataset);
  // a limit is as exact as it was typed, which a value of the table is not
  const said = (value: number) =>
    formatWithUnit(value, column.unit(text, picture), { language: text.language });
  const { from, to } = filter;
  if (from !== null && to !== null) return chip.between(title, said(from), said(to));
  return from !== null ? chip.atLeast(title, said(from)) : chip.atMost(title, said(to ?? 0));
}
