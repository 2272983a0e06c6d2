import { isKnown, missing, type Value } from "./provenance";
import type { Village } from "./village";

export interface VillageCount {
  all: Value<number>;
  extreme: Value<number>;
}

/**
 * How many villages a list has of a commune, and how many of them are extremely difficult. Missing where no
 * list names any; the second also where the difficulty of one of them is not known, because the count would
 * then be too low. Sample as soon as one village is.
 */
export function countVillages(villages: readonly Village[]): ReadonlyMap<string, VillageCount> {
  const byCommune = new Map<string, Village[]>();
  for (const it of villages) {
    const list = byCommune.get(it.communeCode);
    if (list === undefined) byCommune.set(it.communeCode, [it]);
    else list.push(it);
  }
  return new Map([...byCommune].map(([code, list]) => [code, countOf(list)]));
}

function countOf(list: readonly Village[]): VillageCount {
  const difficulties = list.map((it) => it.difficulty);
  const known = difficulties.filter(isKnown);
  const sample = known.find((it) => it.valueStatus === "sample");
  const basis = sample ?? known[0];
  const isSample = sample !== undefined || list.some((it) => it.geometryStatus === "sample");
  const counted = (value: number): Value<number> => ({
    value,
    valueStatus: isSample ? "sample" : "derived",
    source: basis?.source ?? "",
    asOf: basis?.asOf ?? "",
  });
  return {
    all: counted(list.length),
    extreme:
      known.length < list.length ? missing() : counted(known.filter((it) => it.value === "extreme").length),
  };
}
