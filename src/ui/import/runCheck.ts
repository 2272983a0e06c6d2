import { checkImport } from "../../io/import/check/checkImport";
import type { Answers, ImportCheck, ImportContext } from "../../io/import/importCheck";
import type { Mapping } from "../../io/import/importFields";
import type { HeadedTable } from "../../io/import/sourceTable";

/** Thrown between two stretches of work to end a check that nobody waits for any more. */
class Cancelled extends Error {}

export interface CheckInput {
  table: HeadedTable;
  mapping: Mapping;
  answers: Answers;
  context: ImportContext;
}

/** A check under way; null once it was cancelled. Rejects only where the check itself is at fault. */
export interface RunningCheck {
  check: Promise<ImportCheck | null>;
  cancel: () => void;
}

/**
 * Runs the check beside the page: it gives way every few milliseconds. A worker would be handed the whole of what
 * is published and held at every answer.
 */
export function startCheck(
  { table, mapping, answers, context }: CheckInput,
  onProgress: (share: number) => void,
): RunningCheck {
  let isCancelled = false;
  const check = checkImport(table, mapping, answers, context, {
    onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
    breathe: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (isCancelled) throw new Cancelled();
    },
  }).then(
    (result) => (isCancelled ? null : result),
    (error: unknown) => {
      if (error instanceof Cancelled) return null;
      throw error;
    },
  );
  return {
    check,
    cancel: () => {
      isCancelled = true;
    },
  };
}
