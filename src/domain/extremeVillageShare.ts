import { missing, type Value } from "./provenance";
import type { Village } from "./village";

/**
 * Share of extremely difficult villages in per cent, of those villages of the commune whose difficulty is
 * known; missing where no village is. As uncertain as the weakest of the figures it rests on.
 */
export function extremeVillageShare(villages: readonly Village[], communeCode: string): Value<number> {
  const known = villages.filter((it) => it.communeCode === communeCode && it.difficulty.value !== null);
  const [first] = known;
  if (first === undefined) return missing();
  const extreme = known.filter((it) => it.difficulty.value === "extreme").length;
  const sample = known.find((it) => it.difficulty.valueStatus === "sample");
  const { source, asOf } = (sample ?? first).difficulty;
  return {
    value: (100 * extreme) / known.length,
    valueStatus: sample === undefined ? "derived" : "sample",
    source,
    asOf,
  };
}
