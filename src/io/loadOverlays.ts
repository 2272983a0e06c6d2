import type { Dataset } from "../domain/dataset";
import type { Overlays } from "../domain/overlays";
import type { Source } from "../domain/provenance";
import { type Loaded, loadJson, parseLoaded } from "./loadJson";
import { overlaysSchema } from "./overlaysSchema";

export const OVERLAYS_FILE = "overlays.json";

/** Overlays with the documents they rest on. */
export interface OverlaysData extends Overlays {
  sources: readonly Source[];
}

/** Load zones and resettlement; called when the first overlay is asked for. */
export async function loadOverlays(): Promise<Loaded<OverlaysData>> {
  const parsed = parseLoaded(await loadJson(OVERLAYS_FILE), OVERLAYS_FILE, overlaysSchema);
  if (!parsed.ok) return parsed;
  const { crops, zones, resettlement, sources } = parsed.data;
  return { ok: true, data: { crops, zones, resettlement, sources } };
}

/** The data with the overlays' documents among their sources. */
export function withOverlaySources(dataset: Dataset, { sources }: OverlaysData): Dataset {
  return { ...dataset, sources: new Map([...sources.map((it) => [it.id, it] as const), ...dataset.sources]) };
}
