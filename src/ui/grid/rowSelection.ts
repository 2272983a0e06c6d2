/** The ids of the rows from one to another, both included, whichever comes first. */
export function rowsBetween<T>(
  rows: readonly T[],
  rowId: (row: T) => string,
  one: number,
  other: number,
): ReadonlySet<string> {
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  return new Set(rows.slice(Math.max(0, start), end + 1).map(rowId));
}

/** The selection with one row more, or without it if it was there. */
export function withRowToggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
