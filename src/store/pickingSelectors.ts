import type { LngLat } from "../domain/commune";
import type { Village } from "../domain/village";
import type { PictureUnit } from "../symbology/picture";
import { memoiseLast } from "./memoiseLast";
import { selectDataset, selectVisibleUnits } from "./selectors";
import type { AtlasState } from "./store";

const NOTHING: ReadonlySet<string> = new Set();

const pickedOf = memoiseLast((units: readonly PictureUnit[], selection: ReadonlySet<string>) =>
  selection.size === 0 ? NOTHING : new Set(units.flatMap(({ id }) => (selection.has(id) ? [id] : []))),
);

/** Ids of the ticked units that the filters leave: what is out of sight is not acted on. */
export function selectPicked(state: AtlasState): ReadonlySet<string> {
  return pickedOf(selectVisibleUnits(state), state.selection);
}

const idsOf = memoiseLast(
  (units: readonly PictureUnit[]): ReadonlySet<string> => new Set(units.map((it) => it.id)),
);
const villagesOf = memoiseLast((villages: readonly Village[], ids: ReadonlySet<string>) =>
  villages.filter((it) => ids.has(it.id)),
);

/** Villages that the filters leave: those that can be ticked on the map. */
function selectVisibleVillages(state: AtlasState): readonly Village[] {
  const dataset = selectDataset(state);
  return dataset === null ? [] : villagesOf(dataset.villages, idsOf(selectVisibleUnits(state)));
}

/** How many of the villages on show have no position and can be ticked in a list only. */
export function countUnplaced(state: AtlasState): number {
  return unplacedOf(selectVisibleVillages(state));
}

const unplacedOf = memoiseLast(
  (villages: readonly Village[]) => villages.filter((it) => it.position === null).length,
);

/** The selection with the villages on show whose position is inside. */
export function withVillagesInside(
  state: AtlasState,
  isInside: (position: LngLat) => boolean,
): ReadonlySet<string> {
  const inside = selectVisibleVillages(state).filter(
    ({ position }) => position !== null && isInside(position),
  );
  return new Set([...state.selection, ...inside.map((it) => it.id)]);
}

/** The selection with the village pressed on the map, or without it if it was there; other units are not ticked. */
export function withPressed(state: AtlasState, id: string | null): ReadonlySet<string> {
  if (id === null || !idsOf(selectVisibleUnits(state)).has(id)) return state.selection;
  const next = new Set(state.selection);
  if (!next.delete(id)) next.add(id);
  return next;
}
