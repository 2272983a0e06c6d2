import { sourcesInUse } from "../domain/entered/enteredSource";
import type { Entered } from "../domain/entered/enteredTables";
import { memoiseLast } from "./memoiseLast";

/** Names of the files that something held came from, in alphabetical order. */
export const selectEnteredFiles = memoiseLast((entered: Entered): readonly string[] => {
  const used = sourcesInUse(entered);
  const names = [...entered.sources.values()].filter((it) => used.has(it.id)).map((it) => it.reference);
  return [...new Set(names)].filter((it) => it !== "").sort();
});
