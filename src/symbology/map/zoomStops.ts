/** A value that changes with the zoom, straight between the stops and constant beyond them. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

export function atZoom(stops: Stops, zoom: number): number {
  const after = stops.findIndex(([stop]) => stop >= zoom);
  const [highZoom, high] = stops[after === -1 ? stops.length - 1 : after] ?? [0, 0];
  if (after <= 0) return high;
  const [lowZoom, low] = stops[after - 1] ?? [highZoom, high];
  return low + ((high - low) * (zoom - lowZoom)) / (highZoom - lowZoom);
}
