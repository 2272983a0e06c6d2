import type { Field } from "../importFields";
import type { Cell } from "../sourceTable";
import type { RowView, TableView } from "./tableView";

/**
 * Keeps one value for all rows whose cells of some fields are the same, and what `also` makes of them: what is told of a
 * unit or a document repeats in every row. A tree of maps, because joining the cells to a key would make a string for
 * each row.
 */
export function distinctRows<T>(
  view: TableView,
  fields: readonly Field[],
  also: (row: RowView) => string,
  make: (row: RowView) => T,
) {
  const columns = fields.flatMap(view.columnsOf);
  const root = emptyBranch<T>();
  return (row: RowView): T => {
    let branch = step(root, also(row));
    for (const column of columns) branch = step(branch, keyOf(row, column));
    branch.value ??= { made: make(row) };
    return branch.value.made;
  };
}

/** A cell as it came: the same cell is the same text. Dates are the same by what they say. */
function keyOf(row: RowView, column: number): Key {
  const cell = row.cells[column];
  return cell === undefined || cell instanceof Date ? row.at(column) : cell;
}

function step<T>(branch: Branch<T>, key: Key): Branch<T> {
  const { last } = branch;
  // beside a code there is one name
  if (last !== null && last.key === key) return last.branch;
  let next = branch.next.get(key);
  if (next === undefined) {
    next = { key, branch: emptyBranch() };
    branch.next.set(key, next);
  }
  branch.last = next;
  return next.branch;
}

type Key = Exclude<Cell, Date>;

interface Branch<T> {
  next: Map<Key, Step<T>>;
  /** the step taken last */
  last: Step<T> | null;
  value: { made: T } | undefined;
}

interface Step<T> {
  key: Key;
  branch: Branch<T>;
}

function emptyBranch<T>(): Branch<T> {
  return { next: new Map(), last: null, value: undefined };
}
