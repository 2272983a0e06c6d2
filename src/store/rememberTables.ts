import type { Entered, EnteredTable } from "../domain/entered/enteredTables";

/** The same value as long as none of these tables changes: what others hold is no reason to draw anew. */
export function rememberTables<T extends EnteredTable>(
  tables: readonly T[],
): (entered: Entered) => Pick<Entered, T> {
  let last: Pick<Entered, T> | null = null;
  return (entered) => {
    const known = last;
    if (known !== null && tables.every((it) => known[it] === entered[it])) return known;
    last = entered;
    return entered;
  };
}
