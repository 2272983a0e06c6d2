import { readSortKey, writeSortKey } from "../symbology/table/sortKey";
import { columnExists, inOrder, isOrderColumn } from "../symbology/table/tableColumns";
import { readFilter, subjectOf, writeFilter } from "../symbology/table/tableFilter";
import type { Notice } from "./urlNotice";
import type { Parameters } from "./urlVersion";
import type { View } from "./view";

type TableView = Pick<View, "filter" | "columns" | "sort">;

/**
 * What an address asks of the table. What no column bears the name of is left out, with a notice; of several
 * filters on one thing the first holds.
 */
export function readTable(parameters: Parameters, notices: Notice[]): TableView {
  const parts = (key: keyof TableView, separator: string) =>
    [...new Set((parameters.get(key) ?? "").split(separator))].filter((it) => it !== "");
  const refuse = (key: keyof TableView, value: string): [] => {
    notices.push({ key, value, reason: "bad-value" });
    return [];
  };
  const filter = parts("filter", ";").flatMap((value) => {
    const read = readFilter(value);
    const isKnown = read !== null && (read.on !== "range" || columnExists(read.column));
    return isKnown ? [read] : refuse("filter", value);
  });
  const sort = parts("sort", ",").flatMap((value) => {
    const key = readSortKey(value);
    return isOrderColumn(key.column) ? [key] : refuse("sort", value);
  });
  const columns = parts("columns", ",").filter((value) =>
    columnExists(value.replace(/^-/, "")) ? true : refuse("columns", value).length > 0,
  );
  return {
    filter: filter.filter((it, index) => filter.findIndex((other) => isSame(it, other)) === index),
    columns: inOrder(columns),
    sort: sort.filter((it, index) => sort.findIndex((other) => other.column === it.column) === index),
  };
}

function isSame(one: TableView["filter"][number], other: TableView["filter"][number]): boolean {
  return subjectOf(one) === subjectOf(other);
}

export function writeTable({ filter, columns, sort }: TableView): Record<keyof TableView, string> {
  return {
    filter: filter.map(writeFilter).join(";"),
    columns: columns.join(","),
    sort: sort.map(writeSortKey).join(","),
  };
}
