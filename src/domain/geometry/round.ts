import type { Position } from "geojson";

/** A number rounded to so many decimals, without the noise of binary fractions and without -0. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

/** A position rounded to so many decimals of a degree (5 decimals are about 1 m). */
export function roundPosition([lng = Number.NaN, lat = Number.NaN]: Position, decimals: number): Position {
  return [roundTo(lng, decimals), roundTo(lat, decimals)];
}
