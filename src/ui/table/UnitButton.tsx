import { useAtlas } from "../../store/store";
import type { PictureUnit } from "../../symbology/picture";
import type { Text } from "../../text/text";
import { useText } from "../useText";

/** “Xã Bình Lư”; a village's name says what it is. */
export function unitName(unit: PictureUnit, text: Text): string {
  return unit.kind === "village" ? unit.name : `${text.units.kind[unit.kind]} ${unit.name}`;
}

/** The name of a unit: pressing it selects the unit everywhere, and again lets go of it. */
export function UnitButton({ unit, tabIndex }: { unit: PictureUnit; tabIndex: 0 | -1 }) {
  const text = useText();
  const isSelected = useAtlas((state) => state.view.unit === unit.id);
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
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select(isSelected ? null : unit.id);
      }}
    >
      {unitName(unit, text)}
    </button>
  );
}
