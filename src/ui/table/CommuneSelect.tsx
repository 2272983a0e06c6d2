import { useMemo } from "react";
import type { Commune } from "../../domain/commune";
import { useAtlas } from "../../store/store";
import { useText } from "../useText";

/** Narrow the rows, and the map, to one of some communes. */
export function CommuneSelect({ communes }: { communes: readonly Commune[] }) {
  const text = useText();
  const within = useAtlas((state) => state.view.within);
  const setWithin = useAtlas((state) => state.setWithin);
  const inOrder = useMemo(() => {
    const collator = new Intl.Collator("vi");
    return [...communes].sort((a, b) => collator.compare(a.name, b.name));
  }, [communes]);
  return (
    <select
      className="table-select"
      aria-label={text.table.filterCommune}
      value={within ?? ""}
      onChange={({ target }) => setWithin(target.value || null)}
    >
      <option value="">{text.table.allCommunes}</option>
      {inOrder.map((it) => (
        <option key={it.code} value={it.code}>
          {it.name}
        </option>
      ))}
    </select>
  );
}
