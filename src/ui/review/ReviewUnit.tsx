import type { Village } from "../../domain/village";
import { useAtlas } from "../../store/store";

/** The name of a village: pressing it selects the village everywhere, and again lets go of it. */
export function ReviewUnit({ village, tabIndex }: { village: Village; tabIndex: 0 | -1 }) {
  const isSelected = useAtlas((state) => state.view.unit === village.id);
  const select = useAtlas((state) => state.select);
  return (
    <button
      type="button"
      className="unit-button"
      data-focus
      tabIndex={tabIndex}
      aria-pressed={isSelected}
      onClick={(event) => {
        // with these keys the press selects the row
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select(isSelected ? null : village.id);
      }}
    >
      {village.name}
    </button>
  );
}
