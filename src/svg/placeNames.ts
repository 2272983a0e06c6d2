import type { Commune, LngLat } from "../domain/commune";
import { type Box, placeLabels } from "./draw/placeLabels";
import { placeInPaths } from "./provincePaths";

/** A name to set at a place; those that come first go before those that follow. */
export interface NameToPlace {
  id: string;
  name: string;
  position: LngLat;
}

/** A name that has its place, in the units of `provincePaths`. */
export interface PlacedName {
  id: string;
  name: string;
  x: number;
  y: number;
}

/** Width of a letter and height of a line, in parts of the type size: generous, since the font is not measured. */
const LETTER = 0.58;
const LINE = 1.25;

/** Names in their order, centred on their places; one that would touch another is left out. `size` in path units. */
export function placeNames(names: readonly NameToPlace[], size: number): PlacedName[] {
  const places = names.map(({ id, name, position }) => {
    const [x, y] = placeInPaths(position);
    const [halfWidth, halfHeight] = [(name.length * LETTER * size) / 2, (LINE * size) / 2];
    const box: Box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
    return [{ id, name, x, y, boxes: [box] }];
  });
  return placeLabels(places).map(({ id, name, x, y }) => ({ id, name, x, y }));
}

/** Type size of the communes' names: about 11 px where the map is 600 px wide. */
const COMMUNE_SIZE = 30;

/** Names of the communes on the picture of the whole province; the larger ones go first. */
export function provinceNames(
  communes: readonly Commune[],
  size = COMMUNE_SIZE,
): { size: number; placed: PlacedName[] } {
  const bySize = [...communes].sort((a, b) => (b.areaKm2.value ?? 0) - (a.areaKm2.value ?? 0));
  const names = bySize.map((it) => ({ id: it.code, name: it.name, position: it.labelPoint }));
  return { size, placed: placeNames(names, size) };
}
