import { vi } from "vitest";
import type { Commune } from "../../src/domain/commune";
import type { Dataset } from "../../src/domain/dataset";
import { type Loaded, parseLoaded } from "../../src/io/loadJson";
import { toDataset } from "../../src/io/loadProvince";
import { loadSample, type SampleData, withSample } from "../../src/io/loadSample";
import { readBoundaries } from "../../src/io/readBoundaries";
import { coreSchema, criteriaSchema } from "../../src/io/schema";
import { deepFreeze } from "./deepFreeze";
import { readPublicJson, servePublicData } from "./publicData";

function opened<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(`${loaded.problem.file}: ${loaded.problem.detail}`);
  return loaded.data;
}

const raw = (file: string): Loaded<unknown> => ({ ok: true, data: readPublicJson(file) });

let published: Dataset | null = null;

/** The shipped data as the app opens them by default; read once, frozen. */
export function publishedDataset(): Dataset {
  published ??= deepFreeze(
    toDataset(
      opened(parseLoaded(raw("core.json"), "core.json", coreSchema)),
      opened(readBoundaries(raw("boundaries.topo.json"), "boundaries.topo.json", "communes")),
      opened(parseLoaded(raw("criteria.json"), "criteria.json", criteriaSchema)),
    ),
  );
  return published;
}

let sample: SampleData | null = null;

/** The shipped sample data as the app opens them on request; read once, frozen. */
export async function sampleData(): Promise<SampleData> {
  if (sample !== null) return sample;
  servePublicData();
  try {
    sample = deepFreeze(opened(await loadSample()));
  } finally {
    vi.unstubAllGlobals();
  }
  return sample;
}

/** Published data with sample data where nothing is published. */
export async function datasetWithSample(): Promise<Dataset> {
  return withSample(publishedDataset(), await sampleData());
}

/** A unit of today by its name, which is unique among the 38. */
export function communeNamed(name: string): Commune {
  const commune = publishedDataset().communes.find((it) => it.name === name);
  if (commune === undefined) throw new Error(`There is no unit ${name}.`);
  return commune;
}
