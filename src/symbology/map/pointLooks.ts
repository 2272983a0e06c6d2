import type { Stops } from "./zoomStops";

/** Points of villages in CSS pixels by zoom: the small dot within an area, and the one that carries a class. */
export const POINTS = {
  fromZoom: 9,
  radius: [
    [9, 0.9],
    [11, 1.8],
    [14, 3.5],
  ],
  ring: [
    [9, 0.4],
    [11, 1],
  ],
  classRadius: [
    [7, 3],
    [9, 4.5],
    [11, 7],
    [14, 11],
  ],
} as const satisfies Record<string, number | Stops>;

/** Half the side of the square that is searched for a village's point: WCAG 2.5.8 asks for 24 pixels. */
export const POINT_REACH = 12;

/** Size of an overlay's icon by zoom, and pixels of half a step by which icons at one place stand beside each other. */
export const ICON_SIZE: Stops = [
  [7, 0.6],
  [9, 0.8],
  [12, 1],
];
export const ICON_HALF_STEP = 12.5;

/** How dense the hatch of an extent is at full strength: it covers whole communes. */
export const EXTENT_OPACITY = 0.7;
