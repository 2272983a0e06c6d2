import type { View } from "./view";

/** What is chosen and pinned, less the units that are gone. */
export function lettingGo({ unit, compare }: View, isGone: (unit: string) => boolean) {
  return {
    unit: unit !== null && isGone(unit) ? null : unit,
    compare: compare.some(isGone) ? compare.filter((it) => !isGone(it)) : compare,
  };
}
