import type { Attainment } from "../domain/criteria";
import type { BoundaryCollection, Dataset } from "../domain/dataset";
import type { Observation } from "../domain/observation";
import { missing, type Value } from "../domain/provenance";
import type { Village } from "../domain/village";
import { type Loaded, loadJson, parseLoaded } from "./loadJson";
import { readBoundaries } from "./readBoundaries";
import {
  type SampleCommunesFile,
  type SampleVillagesFile,
  sampleCommunesSchema,
  sampleVillagesSchema,
} from "./schema";

/** Id under which the interface says that a value is made up. */
export const SAMPLE_SOURCE = "sample";

/** What sample data adds to a data set. */
export interface SampleData {
  villages: Village[];
  villageBoundaries: BoundaryCollection;
  attainment: Attainment[];
  observations: Observation[];
}

/** Load the sample data; called only when someone asks for it. */
export async function loadSample(): Promise<Loaded<SampleData>> {
  const files = ["sample/villages.json", "sample/village-areas.topo.json", "sample/communes.json"] as const;
  const [villagesFile, areasFile, communesFile] = await Promise.all([
    loadJson(files[0]),
    loadJson(files[1]),
    loadJson(files[2]),
  ]);
  const villages = parseLoaded(villagesFile, files[0], sampleVillagesSchema);
  if (!villages.ok) return villages;
  const areas = readBoundaries(areasFile, files[1], "villages");
  if (!areas.ok) return areas;
  const communes = parseLoaded(communesFile, files[2], sampleCommunesSchema);
  if (!communes.ok) return communes;
  return {
    ok: true,
    data: {
      villages: toVillages(villages.data),
      villageBoundaries: areas.data,
      attainment: toAttainment(communes.data),
      observations: toObservations(communes.data),
    },
  };
}

/** The published data with sample data where nothing is published. Published values stay what they are. */
export function withSample(published: Dataset, sample: SampleData): Dataset {
  const listed = new Set(published.villages.map((it) => it.communeCode));
  const isMadeUp = (id: string) => !listed.has(id.slice(0, 5));
  return {
    ...published,
    villages: [...published.villages, ...sample.villages.filter((it) => isMadeUp(it.id))],
    villageBoundaries: {
      ...sample.villageBoundaries,
      features: [
        ...published.villageBoundaries.features,
        ...sample.villageBoundaries.features.filter((it) => isMadeUp(it.properties.code)),
      ],
    },
    attainment: [...published.attainment, ...sample.attainment],
    observations: [...published.observations, ...sample.observations],
  };
}

function sampleValue<T>(value: T | null | undefined): Value<T> {
  if (value === null || value === undefined) return missing();
  return { value, valueStatus: "sample", source: SAMPLE_SOURCE, asOf: "" };
}

/** Give every made-up value its `sample` status. */
export function toVillages(file: SampleVillagesFile): Village[] {
  return file.villages.map((it) => ({
    id: it.id,
    communeCode: it.communeCode,
    name: it.name,
    position: it.position,
    geometryStatus: "sample",
    difficulty: sampleValue(it.difficulty),
    households: sampleValue(it.households),
    population: sampleValue(it.population),
    povertyRatePct: sampleValue(it.povertyRatePct),
    areaKm2: sampleValue(it.areaKm2),
    measures: Object.fromEntries(Object.entries(it.measures).map(([id, value]) => [id, sampleValue(value)])),
  }));
}

function toAttainment(file: SampleCommunesFile): Attainment[] {
  return Object.entries(file.attainment).flatMap(([communeCode, row]) =>
    Object.entries(row).map(([indicatorId, status]) => ({
      communeCode,
      indicatorId,
      year: file.year,
      status,
      valueStatus: "sample" as const,
      source: SAMPLE_SOURCE,
    })),
  );
}

function toObservations(file: SampleCommunesFile): Observation[] {
  return Object.entries(file.measures).flatMap(([communeCode, measures]) =>
    Object.entries(measures).map(([measure, value]) => ({
      unitCode: communeCode,
      codeList: "from" as const,
      communeCode,
      measure,
      value,
      text: "",
      qualifier: "" as const,
      unit: "",
      asOf: String(file.year),
      valueStatus: "sample" as const,
      source: SAMPLE_SOURCE,
      note: "",
    })),
  );
}
