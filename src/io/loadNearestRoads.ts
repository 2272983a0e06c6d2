import type { Dataset } from "../domain/dataset";
import type { NearestRoad } from "../domain/nearestRoad";
import type { Source } from "../domain/provenance";
import { type Loaded, loadJson, parseLoaded } from "./loadJson";
import { nearestRoadsSchema } from "./nearestRoadsSchema";

const FILE = "nearest-roads.json";

/** Nearest national roads by code of the commune, with what they rest on. */
export interface NearestRoads {
  byCommune: ReadonlyMap<string, NearestRoad>;
  sources: readonly Source[];
}

/** Load the distances; called when the first profile or comparison is opened. */
export async function loadNearestRoads(): Promise<Loaded<NearestRoads>> {
  const parsed = parseLoaded(await loadJson(FILE), FILE, nearestRoadsSchema);
  if (!parsed.ok) return parsed;
  const { roads, sources } = parsed.data;
  return { ok: true, data: { byCommune: new Map(roads.map((it) => [it.communeCode, it])), sources } };
}

/** The data with the roads' documents among their sources. */
export function withRoadSources(dataset: Dataset, { sources }: NearestRoads): Dataset {
  return { ...dataset, sources: new Map([...sources.map((it) => [it.id, it] as const), ...dataset.sources]) };
}
