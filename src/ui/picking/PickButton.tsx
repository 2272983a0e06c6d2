import { LassoSelect } from "lucide-react";
import { Button } from "react-aria-components";
import { selectIsPicking } from "../../store/pickingSlice";
import { useAtlas } from "../../store/store";
import { useText } from "../useText";

/** “Chọn trên bản đồ”: into the mode that ticks villages by strokes on the map; absent where there is no map. */
export function PickButton() {
  const text = useText();
  const hasMap = useAtlas((state) => !state.mapProblems.includes("no-map"));
  const isPicking = useAtlas(selectIsPicking);
  const { startPicking, stopPicking } = useAtlas.getState();
  if (!hasMap) return null;
  return (
    <Button
      className="button tool-button"
      aria-label={text.table.pick}
      aria-pressed={isPicking}
      data-picks=""
      onPress={isPicking ? stopPicking : startPicking}
    >
      <LassoSelect size={15} aria-hidden="true" />
      <span className="tool-text">{text.table.pick}</span>
    </Button>
  );
}
