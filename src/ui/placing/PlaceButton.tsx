import { MapPin, MapPinPlus } from "lucide-react";
import { Button } from "react-aria-components";
import type { LngLat } from "../../domain/commune";
import type { PlacingTask } from "../../store/placingSlice";
import { useAtlas } from "../../store/store";
import { useText } from "../useText";

interface PlaceButtonProps {
  task: PlacingTask;
  /** where the thing stands so far, null for one without a place */
  from: LngLat | null;
  /** one of the tools of the table, whose words give way to signs where there is little room */
  isTool?: boolean;
}

/** “Sửa vị trí”, “Đặt lên bản đồ”, “Thêm bản” or “Thêm điểm dân cư”: into the mode that places a point. */
export function PlaceButton({ task, from, isTool = false }: PlaceButtonProps) {
  const { office } = useText();
  const startPlacing = useAtlas((state) => state.startPlacing);
  const isNew = task.do === "addVillage" || task.do === "addSite";
  const label = isNew ? office[task.do] : from === null ? office.putOnMap : office.movePlace;
  const Sign = isNew ? MapPinPlus : MapPin;
  return (
    <Button
      className={isTool ? "button tool-button" : "button"}
      aria-label={label}
      data-places={placedThing(task)}
      onPress={() => startPlacing(task, from)}
    >
      <Sign size={isTool ? 15 : 16} aria-hidden="true" />
      {isTool ? <span className="tool-text">{label}</span> : label}
    </Button>
  );
}

/** What the button of a task is found by when the mode ends: an id, or what is added and where. */
export function placedThing(task: PlacingTask): string {
  return "id" in task ? task.id : `${task.do} ${task.communeCode}`;
}
