import { useMemo, useState } from "react";
import type { Village } from "../../domain/village";
import { selectDataset, selectVisibleUnits } from "../../store/selectors";
import { useAtlas } from "../../store/store";

const NO_VILLAGES: readonly Village[] = [];

/** The villages on show and all there are; the list as it is filtered is what is meant first. */
export function useListScope(isMeant: (village: Village) => boolean = always) {
  const [isFiltered, setFiltered] = useState(true);
  const all = useAtlas((state) => selectDataset(state)?.villages ?? NO_VILLAGES);
  const visible = useAtlas(selectVisibleUnits);
  const level = useAtlas((state) => state.view.level);
  return useMemo(() => {
    const shown = new Set(visible.map(({ id }) => id));
    const meant = all.filter(isMeant);
    const filtered = level === "village" ? meant.filter(({ id }) => shown.has(id)) : meant;
    return { isFiltered, setFiltered, all: meant, filtered, villages: isFiltered ? filtered : meant };
  }, [all, visible, level, isMeant, isFiltered]);
}

function always(): boolean {
  return true;
}
