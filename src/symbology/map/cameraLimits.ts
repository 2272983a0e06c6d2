import type { Bbox } from "../../domain/commune";

/** What the cameras of both maps obey. */
export const MIN_ZOOM = 6.5;
export const MAX_ZOOM = 14;
/** Pixels around what is brought into view. */
export const FIT_PADDING = 28;
/** How long the map takes to get somewhere, in milliseconds. */
export const MOVE_MS = 200;
/** Degrees around the province, east and west, north and south: a neighbour can be seen and nobody gets lost. */
const AROUND = [5.4, 3.7] as const;

/** Beyond this the map is not moved. */
export function boundsAround([west, south, east, north]: Bbox): Bbox {
  const [sideways, upwards] = AROUND;
  return [west - sideways, south - upwards, east + sideways, north + upwards];
}
