import { Pin } from "lucide-react";
import { ToggleButton } from "react-aria-components";
import { useAtlas } from "../store/store";
import { useText } from "./useText";

interface PinToggleProps {
  /** commune's code or village's id */
  unit: string;
  /** as it is read out: “Xã Bình Lư” */
  name: string;
  /** the sign alone, for rows of a list */
  isSmall?: boolean;
}

/** Pins a unit for comparison, or lets go of it; why it cannot be pinned is said in the tray. */
export function PinToggle({ unit, name, isSmall = false }: PinToggleProps) {
  const text = useText();
  const isPinned = useAtlas((state) => state.view.compare.includes(unit));
  const togglePin = useAtlas((state) => state.togglePin);
  const words = text.dossier.compare;
  return (
    <ToggleButton
      className={isSmall ? "icon-button pin" : "button pin"}
      isSelected={isPinned}
      onChange={() => togglePin(unit)}
      // a grid has one stop of the Tab key for all of its rows; the profile has this button too
      excludeFromTabOrder={isSmall}
      {...(isSmall ? { "aria-label": words.pinUnit(name) } : {})}
    >
      <Pin size={16} aria-hidden="true" />
      {!isSmall && words.pin}
    </ToggleButton>
  );
}
