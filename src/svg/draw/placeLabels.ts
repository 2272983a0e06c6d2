/** Left, top, right and bottom of what a name covers. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** One way to set a name: what it covers there. */
export interface LabelPlace {
  boxes: readonly Box[];
}

/**
 * Sets names in the order of their rank: each at the first of its places that touches nothing set before it, or
 * nowhere. `taken` is covered from the start; with `within` no name reaches beyond it.
 */
export function placeLabels<Place extends LabelPlace>(
  names: readonly (readonly Place[])[],
  taken: readonly Box[] = [],
  within?: Box,
): Place[] {
  const covered = [...taken];
  return names.flatMap((places) => {
    const free = places.find(({ boxes }) =>
      boxes.every(
        (box) => (within === undefined || isInside(box, within)) && !covered.some((it) => touch(it, box)),
      ),
    );
    if (free === undefined) return [];
    covered.push(...free.boxes);
    return [free];
  });
}

function touch(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

function isInside(box: Box, within: Box): boolean {
  return box[0] >= within[0] && box[1] >= within[1] && box[2] <= within[2] && box[3] <= within[3];
}
