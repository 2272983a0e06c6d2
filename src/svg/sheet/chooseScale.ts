import type { SheetBox } from "./paper";
import type { Extent } from "./projection";

/** Denominators of the round scales between the largest and the smallest, larger scales first. */
export const SCALES: readonly number[] = [10_000, 100_000]
  .flatMap((it) => [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9].map((step) => step * it))
  .concat(1_000_000);

/** White around what is shown, in parts of the box. */
const AIR = 0.02;

/** Whether all of the extent is in the box at the scale. */
export function fitsAt({ west, south, east, north }: Extent, box: SheetBox, scale: number): boolean {
  const least = Math.max((east - west) / box.width, (north - south) / box.height);
  return scale / 1000 >= least * (1 + 2 * AIR);
}

/** The largest round scale at which the extent is whole in the box; the smallest of all where none is. */
export function chooseScale(extent: Extent, box: SheetBox): number {
  return SCALES.find((it) => fitsAt(extent, box, it)) ?? 1_000_000;
}
