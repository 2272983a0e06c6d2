import { useMemo, useState } from "react";
import type { Village } from "../../domain/village";
import { selectPicked } from "../../store/pickingSelectors";
import { selectDataset, selectVisibleUnits } from "../../store/selectors";
import { useAtlas } from "../../store/store";

const NO_VILLAGES: readonly Village[] = [];

/** The ticked villages, the list as it is filtered, or all of it. */
export type ListScope = "picked" | "filtered" | "all";

/** What a list or a decision can be of; what is ticked is meant first, then the list as it is filtered. */
export function useListScope(isMeant: (village: Village) => boolean = always) {
  const [chosen, setScope] = useState<ListScope>("picked");
  const all = useAtlas((state) => selectDataset(state)?.villages ?? NO_VILLAGES);
  const visible = useAtlas(selectVisibleUnits);
  const ticked = useAtlas(selectPicked);
  const level = useAtlas((state) => state.view.level);
  return useMemo(() => {
    const shown = new Set(visible.map(({ id }) => id));
    const meant = all.filter(isMeant);
    const lists: Readonly<Record<ListScope, readonly Village[]>> = {
      picked: level === "village" ? meant.filter(({ id }) => ticked.has(id)) : NO_VILLAGES,
      filtered: level === "village" ? meant.filter(({ id }) => shown.has(id)) : meant,
      all: meant,
    };
    const scope = chosen === "picked" && lists.picked.length === 0 ? "filtered" : chosen;
    return { scope, setScope, lists, villages: lists[scope] };
  }, [all, visible, ticked, level, isMeant, chosen]);
}

function always(): boolean {
  return true;
}
