import type { KeepProblem } from "../../domain/entered/keepWords";

const BY_NAME: ReadonlyMap<string, KeepProblem> = new Map([
  // the disk, or this site's share of it
  ["QuotaExceededError", "storage-full"],
  // written by a version of this page that came later
  ["VersionError", "storage-newer"],
  // private windows and settings that forbid site data
  ["SecurityError", "storage-refused"],
  ["InvalidStateError", "storage-refused"],
  ["NotAllowedError", "storage-refused"],
  ["AbortError", "storage-lost"],
  ["NotSupportedError", "storage-absent"],
  ["TimeoutError", "storage-blocked"],
]);

/** What a failure of the browser's storage means for the person. */
export function keepProblemOf(error: unknown): KeepProblem {
  if (typeof error !== "object" || error === null) return "storage-broken";
  const name = "name" in error ? String(error.name) : "";
  // a transaction that ran out of room is aborted; the reason hangs on the error in some browsers
  const cause = "cause" in error ? error.cause : null;
  if (name === "AbortError" && cause !== null && cause !== undefined) return keepProblemOf(cause);
  return BY_NAME.get(name) ?? "storage-broken";
}
