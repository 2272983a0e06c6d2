import { useAtlas } from "../../store/store";

interface SelectButtonProps {
  unit: string;
  name: string;
  tabIndex: 0 | -1;
}

/** The name of a unit in a list: pressing it selects the unit everywhere, and again lets go of it. */
export function SelectButton({ unit, name, tabIndex }: SelectButtonProps) {
  const isSelected = useAtlas((state) => state.view.unit === unit);
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
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select(isSelected ? null : unit);
      }}
    >
      {name}
    </button>
  );
}
