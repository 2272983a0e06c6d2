import type { LngLat } from "../domain/commune";

/** What is being put on the map. `communeCode` is where it must lie, "" for wherever it is put. */
export type PlacingTask =
  | { do: "moveVillage"; id: string; name: string; communeCode: string }
  | { do: "moveZone" | "moveSite"; id: string; name: string; communeCode: string }
  | { do: "addVillage" | "addSite"; communeCode: string };

/** A point in the making: nothing of it is kept before it is saved. */
export interface Placing {
  task: PlacingTask;
  /** where the thing stands so far, null for one that has no place yet */
  from: LngLat | null;
  position: LngLat | null;
  /** unit, zone or site to look at, "" for none */
  near: string;
}

/** The mode in which a person chooses a place on the map. */
export interface PlacingSlice {
  placing: Placing | null;
  startPlacing: (task: PlacingTask, from: LngLat | null) => void;
  /** put the point there; nothing happens outside the mode */
  setPlace: (position: LngLat) => void;
  /** a press on the map: true where the mode takes it, and nothing is to be chosen there */
  takePress: (position: LngLat) => boolean;
  stopPlacing: () => void;
  /** to put the point in the middle of the map; a new object for each wish */
  centreWish: object | null;
  wishCentre: () => void;
}

/** About 10 cm: a pointer says no more. */
const DECIMALS = 6;

function rounded([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/** The part of the store that holds the point being placed. */
export function createPlacingSlice(
  set: (patch: (state: PlacingSlice) => Partial<PlacingSlice>) => void,
  get: () => PlacingSlice,
): PlacingSlice {
  const setPlace = (position: LngLat) =>
    set(({ placing }) => (placing === null ? {} : { placing: { ...placing, position: rounded(position) } }));
  return {
    placing: null,
    startPlacing: (task, from) => {
      const near = task.communeCode === "" && from !== null && "id" in task ? task.id : task.communeCode;
      set(() => ({ placing: { task, from, position: from, near }, centreWish: null }));
    },
    setPlace,
    takePress: (position) => {
      if (get().placing === null) return false;
      setPlace(position);
      return true;
    },
    stopPlacing: () => set(() => ({ placing: null, centreWish: null })),
    centreWish: null,
    wishCentre: () => set(() => ({ centreWish: {} })),
  };
}
