/** One of the columns by which rows are put in order, the first before the next. */
export interface SortKey {
  column: string;
  descending: boolean;
}

const DESCENDING = "-desc";

/** “poverty-desc” ⇄ poverty, downwards; ascending is not said. */
export function readSortKey(text: string): SortKey {
  const descending = text.endsWith(DESCENDING);
  return { column: descending ? text.slice(0, -DESCENDING.length) : text, descending };
}

export function writeSortKey({ column, descending }: SortKey): string {
  return descending ? column + DESCENDING : column;
}

/** By this column alone; the other way round where it is the only one already. */
export function sortedBy(keys: readonly SortKey[], column: string): SortKey[] {
  const [only] = keys;
  const isOnly = keys.length === 1 && only?.column === column;
  return [{ column, descending: isOnly && !only.descending }];
}

/** By this column too, after the others; one that is among them turns round where it stands. */
export function alsoSortedBy(keys: readonly SortKey[], column: string): SortKey[] {
  const isThere = keys.some((it) => it.column === column);
  return isThere
    ? keys.map((it) => (it.column === column ? { column, descending: !it.descending } : it))
    : [...keys, { column, descending: false }];
}
