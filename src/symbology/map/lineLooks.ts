import type { Stops } from "./zoomStops";

/** How a line of the map is drawn, in CSS pixels by zoom; its colour comes from the map palette. */
interface LineLook {
  width: Stops;
  /** opaque without it */
  opacity?: Stops;
}

const always = (value: number): Stops => [[0, value]];

/** Borders, waters and roads, the same on every map: thin to thick. */
export const LINES = {
  neighbour: {
    width: [
      [7, 0.6],
      [10, 1.2],
    ],
  },
  village: {
    width: [
      [8, 0.3],
      [11, 0.7],
      [14, 1.2],
    ],
  },
  communeCasing: {
    width: [
      [7, 0.9],
      [9, 1.6],
      [12, 3.2],
    ],
    opacity: always(0.85),
  },
  commune: {
    width: [
      [7, 0.3],
      [9, 0.5],
      [12, 1.1],
    ],
    opacity: always(0.8),
  },
  province: {
    width: [
      [7, 1],
      [9, 1.7],
      [12, 3],
    ],
  },
  country: {
    width: [
      [7, 1.2],
      [9, 2],
      [12, 3.4],
    ],
  },
  notApplicable: {
    width: [
      [8, 0.6],
      [10, 1],
    ],
  },
  riverMinor: {
    width: [
      [9.5, 0.4],
      [12, 1],
      [14, 1.6],
    ],
    opacity: [
      [9.5, 0],
      [10, 0.7],
    ],
  },
  river: {
    width: [
      [7, 0.4],
      [9, 0.8],
      [11, 1.8],
      [14, 4],
    ],
    opacity: [
      [7, 0.4],
      [9, 0.6],
      [10.5, 0.95],
    ],
  },
  lake: {
    width: [
      [8, 0.4],
      [12, 1],
    ],
  },
  roadTertiary: {
    width: [
      [10, 0.4],
      [12, 1],
      [14, 2],
    ],
    opacity: [
      [10, 0],
      [10.6, 0.8],
    ],
  },
  roadSecondaryCasing: {
    width: [
      [9, 1.4],
      [11, 2.6],
      [14, 5.5],
    ],
    opacity: [
      [9.8, 0],
      [10.6, 0.7],
    ],
  },
  roadSecondary: {
    width: [
      [9, 0.5],
      [11, 1.2],
      [14, 3],
    ],
    opacity: [
      [9.2, 0],
      [9.8, 0.9],
    ],
  },
  roadMajorCasing: {
    width: [
      [7.5, 1.4],
      [9, 2.4],
      [11, 4.2],
      [14, 8],
    ],
    opacity: [
      [9.4, 0],
      [10.4, 0.75],
    ],
  },
  roadMajor: {
    width: [
      [7.5, 0.5],
      [9, 0.9],
      [11, 2.2],
      [14, 4.5],
    ],
    opacity: [
      [7.5, 0.4],
      [9, 0.6],
      [10.4, 1],
    ],
  },
} as const satisfies Record<string, LineLook>;

export type LineName = keyof typeof LINES;

/** The dashes of the country's border, in parts of its width. */
export const COUNTRY_DASHES: readonly number[] = [5, 1.5, 1, 1.5];
/** How far inside its border a unit is outlined to which a theme does not apply. */
export const NOT_APPLICABLE_INSET: Stops = [
  [8, 2],
  [10, 4],
];
/** The soft band around the province. */
export const PROVINCE_BAND = {
  width: [
    [7, 10],
    [10, 22],
  ],
  blur: [
    [7, 3],
    [10, 8],
  ],
} as const;
/** What lies outside the province keeps this much of itself back. */
export const OUTSIDE_OPACITY = 0.55;

/** Smallest zoom at which a line that is not always there joins in. */
export const LINE_FROM_ZOOM = {
  riverMinor: 9.5,
  roadTertiary: 10,
  roadSecondary: 9,
  roadMajor: 7.5,
} as const;

/** Lines in pixels around a chosen, a ticked and a pointed-at unit: ink between two lines of paper. */
export const HIGHLIGHT = {
  halo: { selected: 6.5, picked: 5, hovered: 4 },
  line: { selected: 3, picked: 2.5, hovered: 1.5 },
} as const;
