import { useMemo } from "react";
import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Village } from "../domain/village";
import { selectDataset } from "../store/selectors";
import { useAtlas } from "../store/store";
import type { Text } from "../text/text";
import { useText } from "./useText";

/** A pinned unit that the data on show have. */
export interface PinnedUnit {
  id: string;
  /** “Xã Bình Lư”, “Bản mẫu 07 – Thu Lũm” */
  name: string;
  commune: Commune;
  /** undefined for a commune or ward */
  village: Village | undefined;
}

/** Units that are pinned, in the order of pinning; those of an address that do not exist are left out. */
export function usePinned(): PinnedUnit[] {
  const text = useText();
  const dataset = useAtlas(selectDataset);
  const compare = useAtlas((state) => state.view.compare);
  return useMemo(
    () => (dataset === null ? [] : compare.flatMap((it) => findPinned(it, dataset, text))),
    [compare, dataset, text],
  );
}

function findPinned(id: string, dataset: Dataset, text: Text): PinnedUnit[] {
  const commune = dataset.communes.find((it) => it.code === id.slice(0, 5));
  if (commune === undefined) return [];
  if (!id.includes("-"))
    return [{ id, name: `${text.units.kind[commune.kind]} ${commune.name}`, commune, village: undefined }];
  const village = dataset.villages.find((it) => it.id === id);
  return village === undefined ? [] : [{ id, name: village.name, commune, village }];
}
