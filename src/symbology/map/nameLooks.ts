import type { Stops } from "./zoomStops";

/** Type sizes of names in CSS pixels by zoom. */
export const NAME_SIZES = {
  commune: [
    [7, 9.5],
    [8, 10.5],
    [9, 13],
    [10, 14.5],
    [11, 15],
    [14, 19],
  ],
  village: [
    [10.5, 10.5],
    [13, 13],
  ],
  settlementLarge: [
    [9, 12],
    [14, 16],
  ],
  settlement: [
    [9, 11],
    [14, 13],
  ],
  peak: [
    [9.8, 9.5],
    [13, 12],
  ],
  river: [
    [9.5, 10],
    [13, 13],
  ],
  lake: [
    [9.8, 10.5],
    [13, 13],
  ],
  neighbour: [
    [7, 11],
    [10, 15],
  ],
  roadNumber: [
    [9, 8.5],
    [12, 10],
  ],
} as const satisfies Record<string, Stops>;

/** Smallest zoom at which names of a kind are set. */
export const NAME_FROM_ZOOM = {
  village: 10.5,
  settlements: 9.4,
  gazetteer: 11.6,
  peak: 9.8,
  /** summits of which no height is known */
  lowPeak: 11.2,
  river: 9.5,
  lake: 9.8,
  roadMajor: 9,
  roadSecondary: 10.5,
  roadMinor: 11.5,
} as const;

/** Smallest zoom per rank of settlement, the largest first: nothing but communes is named before. */
export const RANK_ZOOM: readonly (readonly [rank: number, zoom: number])[] = [
  [2, 9.4],
  [3, 10.2],
  [4, 11],
];
export const LOWEST_RANK_ZOOM = 11.6;

/** From this zoom on the names of communes are spaced like those of areas, in parts of their size. */
export const COMMUNE_SPACING = { fromZoom: 11, wide: 0.12, narrow: 0.01 } as const;

/**
 * Below this zoom a name is wider than its commune and would carry its tint across the border. A whole
 * number: MapLibre evaluates what depends on both zoom and feature at whole zooms only.
 */
export const TINT_FROM_ZOOM = 8;

/**
 * Where the name of a commune may stand: at its point, else moved by half a line or a letter or two within the
 * commune, else just below or above what stands there (an overlay's icon). The side that is anchored, and how
 * far it is moved, in parts of the type size.
 */
export const NAME_PLACES: readonly (readonly [anchor: Anchor, move: readonly [x: number, y: number]])[] = [
  ["center", [0, 0]],
  ["top", [0, -0.1]],
  ["bottom", [0, 0.1]],
  ["left", [-1.6, 0]],
  ["right", [1.6, 0]],
  ["top-left", [-1.6, 0]],
  ["top-right", [1.6, 0]],
  ["bottom-left", [-1.6, 0]],
  ["bottom-right", [1.6, 0]],
  ["top", [0, 1.15]],
  ["bottom", [0, -1.15]],
];

/** The side or corner of a text that lies at its place. */
export type Anchor =
  | "center"
  | "top"
  | "bottom"
  | "left"
  | "right"
  | "top-left"
  | "top-right"
  | "bottom-left"
  | "bottom-right";
