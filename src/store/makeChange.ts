import type { Change, ChangeKind, RecordChange } from "../domain/entered/change";

/** A step taken now. Ids are random: copies that never met must not make the same one. */
export function makeChange(
  kind: ChangeKind,
  records: readonly RecordChange[],
  { by, fileName = "" }: { by: string; fileName?: string },
): Change {
  return { id: randomId(), at: new Date().toISOString(), by, kind, fileName, records };
}

/** 128 random bits; `crypto.randomUUID` is not there on pages that a plain http server gives. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) =>
    it.toString(16).padStart(2, "0"),
  ).join("");
}
