import type { LngLat } from "../../domain/commune";
import type { ResettlementState } from "../../domain/resettlement";
import type { PlaceEdit } from "../../io/edit/recordsOfPlace";
import type { PlacingTask } from "../../store/placingSlice";
import { useAtlas } from "../../store/store";

/** What a person says of a new village or site. */
export interface NewPlace {
  name: string;
  state: ResettlementState;
  /** unit that the point lies in, "" for none */
  communeCode: string;
}

/** The edit that a task asks for. What is added without a unit belongs to the one that it lies in. */
export function editOfTask(task: PlacingTask, position: LngLat, place: NewPlace): PlaceEdit {
  const { name, state } = place;
  const communeCode = task.communeCode === "" ? place.communeCode : task.communeCode;
  switch (task.do) {
    case "moveVillage":
      return { do: "moveVillage", villageId: task.id, position };
    case "moveZone":
    case "moveSite":
      return { do: "movePlace", placeId: task.id, communeCode: task.communeCode, position };
    case "addVillage":
      return { do: "addVillage", communeCode, name, position };
    case "addSite":
      return { do: "addSite", communeCode, name, state, position };
  }
}

/** Chooses what was placed, so that map, table and profile show it; the map stays where the person has it. */
export function choosePlaced(task: PlacingTask, id: string): void {
  const { view, select, selectZone, selectSite, openVillages } = useAtlas.getState();
  if (task.do === "moveZone") selectZone(id);
  else if (task.do === "moveSite" || task.do === "addSite") selectSite(id);
  else {
    const commune = id.slice(0, 5);
    const isInSight =
      view.level === "village" &&
      (view.within ?? commune) === commune &&
      view.classFilter.length + view.filter.length === 0;
    if (!isInSight) openVillages(commune);
    select(id);
  }
}

/** Some frames are enough for the page to show what was left or made. */
const FRAMES = 10;

/** Focus goes to the button of the thing, once it is there. */
export function focusButtonOf(thing: string, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>(`[data-places="${CSS.escape(thing)}"]`);
    if (button !== null) button.focus();
    else if (frames > 0) focusButtonOf(thing, frames - 1);
  });
}
