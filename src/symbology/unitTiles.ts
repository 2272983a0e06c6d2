/** Tile of the hatch of units of which nothing is known, in pixels: one line and its neighbours, without a seam. */
export const HATCH_TILE = { side: 6, d: "M-1.5 1.5L1.5 -1.5M-1 7L7 -1M4.5 7.5L7.5 4.5", width: 0.7 } as const;

/** Tile of the dots that mark sample data, in pixels: where they stand along its diagonal, and their pale ring. */
export const DOTS_TILE = {
  side: 10,
  at: [2.5, 7.5],
  radius: 0.75,
  ringRadius: 1.15,
  ringOpacity: 0.75,
} as const;
