import { useMemo } from "react";
import type { Commune, LngLat } from "../../domain/commune";
import { type Locator, locatorOf } from "../../io/import/check/positions/locator";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";

/** The unit that a position lies in, null for none, and what tells it. */
export function useWhere(position: LngLat | null): { commune: Commune | null; locator: Locator | null } {
  const dataset = useAtlas(selectDataset);
  const boundaries = dataset?.communeBoundaries;
  const locator = useMemo(
    () => (boundaries === undefined ? null : locatorOf({ communeBoundaries: boundaries })),
    [boundaries],
  );
  const code = position === null || locator === null ? "" : locator.communeAt(position);
  const commune = dataset?.communes.find((it) => it.code === code) ?? null;
  return { commune, locator };
}
