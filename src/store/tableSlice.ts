import type { SortKey } from "../symbology/table/sortKey";
import { type TableFilter, withFilter } from "../symbology/table/tableFilter";
import { isValidPair } from "../symbology/themes";
import { DEFAULT_VIEW, type Tab, type View } from "./view";

/** How the table is narrowed, widened and put in order. */
export interface TableSlice {
  /** put a filter in the place of its like, null to take it away; `subject` is what it is about */
  setTableFilter: (subject: string, filter: TableFilter | null) => void;
  /** what differs from the usual columns; `sort` where one of them was put away that it named */
  setColumns: (columns: readonly string[], sort?: readonly SortKey[]) => void;
  setSort: (sort: readonly SortKey[]) => void;
  /** a review is of villages: it brings the map to them */
  setTab: (tab: Tab) => void;
}

interface Needed extends TableSlice {
  view: View;
}

/** The part of the store that holds what a reader makes of the table; all of it is in the address. */
export function createTableSlice(set: (patch: (state: Needed) => Partial<Needed>) => void): TableSlice {
  return {
    setTableFilter: (subject, filter) =>
      set(({ view }) => ({ view: { ...view, filter: withFilter(view.filter, subject, filter) } })),
    setColumns: (columns, sort) =>
      set(({ view }) => ({ view: { ...view, columns, sort: sort ?? view.sort } })),
    setTab: (tab) => set(({ view }) => ({ view: { ...(tab === "review" ? atVillages(view) : view), tab } })),
    setSort: (sort) => set(({ view }) => ({ view: { ...view, sort: isByName(sort) ? [] : sort } })),
  };
}

/** The usual order, which is not said. */
function isByName([first, ...others]: readonly SortKey[]): boolean {
  return others.length === 0 && first?.column === "unit" && !first.descending;
}

/** The view of villages instead of communes; one that is of villages already stays as it is. */
function atVillages(view: View): View {
  if (view.level === "village") return view;
  const theme = isValidPair(view.theme, "village") ? view.theme : DEFAULT_VIEW.theme;
  return { ...view, level: "village", theme, classFilter: [], filter: [], within: null };
}
