import type { OldCommune } from "../../domain/commune";

/** Today's units that hold any part of a former district, and those of them that hold other parts too. */
export interface DistrictExtent {
  communeCodes: string[];
  partialCommuneCodes: string[];
}

/** `district` as the table of former units writes it. Throws where no unit was in it. */
export function findDistrictExtent(
  units: readonly Pick<OldCommune, "district" | "communeCode">[],
  district: string,
): DistrictExtent {
  const codesOf = (isWanted: (name: string) => boolean) =>
    new Set(units.filter((it) => isWanted(it.district)).map(({ communeCode }) => communeCode));
  const communeCodes = [...codesOf((it) => it === district)].sort();
  if (communeCodes.length === 0) throw new Error(`No former unit was in “${district}”.`);
  const others = codesOf((it) => it !== district);
  return { communeCodes, partialCommuneCodes: communeCodes.filter((code) => others.has(code)) };
}
