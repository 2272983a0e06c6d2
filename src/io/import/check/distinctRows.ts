import type { Field } from "../importFields";
import type { RowView, TableView } from "./tableView";

/**
 * Keeps one value for all rows that say the same in some fields and in what `also` makes of them: what is told of a unit or a document repeats in
 * every row. A tree of maps, because joining the texts to a key would make a string for each row.
 */
export function distinctRows<T>(
  view: TableView,
  fields: readonly Field[],
  also: (row: RowView) => string,
  make: (row: RowView) => T,
) {
  const present = fields.filter((field) => view.has(field));
  const root: Branch<T> = { next: null, value: undefined };
  return (row: RowView): T => {
    let branch = step(root, also(row));
    for (const field of present) branch = step(branch, row.text(field));
    branch.value ??= { made: make(row) };
    return branch.value.made;
  };
}

function step<T>(branch: Branch<T>, text: string): Branch<T> {
  branch.next ??= new Map();
  const known = branch.next.get(text);
  if (known !== undefined) return known;
  const next: Branch<T> = { next: null, value: undefined };
  branch.next.set(text, next);
  return next;
}

interface Branch<T> {
  next: Map<string, Branch<T>> | null;
  value: { made: T } | undefined;
}
