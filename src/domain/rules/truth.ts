/** True, false, or null: it cannot be told. The logic is Kleene's: what can be told whatever the unknown is, is. */
export type Truth = boolean | null;

/** False as soon as one is, whatever the others are. True of none. */
export function allOf(truths: readonly Truth[]): Truth {
  return atLeastOf(truths.length, truths);
}

/** True as soon as one is, whatever the others are. False of none. */
export function anyOf(truths: readonly Truth[]): Truth {
  return atLeastOf(1, truths);
}

export function notOf(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** True once enough hold; false once too few are left that might. */
export function atLeastOf(least: number, truths: readonly Truth[]): Truth {
  let holding = 0;
  let open = 0;
  for (const it of truths) {
    if (it === true) holding += 1;
    else if (it === null) open += 1;
  }
  if (holding >= least) return true;
  return holding + open < least ? false : null;
}

/** The branch that `when` chooses; where it cannot be told which, what both agree on. */
export function whenOf(when: Truth, chosen: Truth, otherwise: Truth): Truth {
  if (when !== null) return when ? chosen : otherwise;
  return chosen === otherwise ? chosen : null;
}
