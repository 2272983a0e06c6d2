import type { AtlasState } from "./store";

/** Whether the office added a village, zone or site: it holds it, and none is published with this id. */
export function isAdded({ entered, published, overlays }: AtlasState, id: string): boolean {
  if (![entered.villages, entered.zones, entered.sites].some((it) => it.has(id))) return false;
  const publishedLists = [published?.villages, overlays?.zones, overlays?.resettlement];
  return !publishedLists.some((list) => list?.some((it) => it.id === id));
}
