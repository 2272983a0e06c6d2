import type { BoundaryCollection, Dataset } from "../domain/dataset";
import { withEntered } from "../domain/entered/withEntered";
import { type Loaded, type LoadProblem, loadJson, parseLoaded } from "./loadJson";
import { readBoundaries } from "./readBoundaries";
import { type CoreFile, type CriteriaFile, coreSchema, criteriaSchema } from "./schema";

/** What could be opened, and what could not. Without the core file there is no data set. */
export interface ProvinceLoad {
  dataset: Dataset | null;
  problems: LoadProblem[];
}

const NO_AREAS: BoundaryCollection = { type: "FeatureCollection", features: [] };

/** Load the published data. Boundaries or criteria that fail leave the rest usable. */
export async function loadProvince(): Promise<ProvinceLoad> {
  const [coreFile, boundariesFile, criteriaFile] = await Promise.all([
    loadJson("core.json"),
    loadJson("boundaries.topo.json"),
    loadJson("criteria.json"),
  ]);
  const core = parseLoaded(coreFile, "core.json", coreSchema);
  const boundaries = readBoundaries(boundariesFile, "boundaries.topo.json", "communes");
  const criteria = parseLoaded(criteriaFile, "criteria.json", criteriaSchema);
  const problems = [core, boundaries, criteria].flatMap((it: Loaded<unknown>) => (it.ok ? [] : [it.problem]));
  if (!core.ok) return { dataset: null, problems };
  const dataset = toDataset(
    core.data,
    boundaries.ok ? boundaries.data : NO_AREAS,
    criteria.ok ? criteria.data : null,
  );
  if (core.data.hasOffice !== true) return { dataset, problems };
  const { loadOffice } = await import("./loadOffice");
  const office = await loadOffice();
  if (!office.ok) return { dataset, problems: [...problems, office.problem] };
  return { dataset: withEntered(dataset, office.data), problems };
}

/** The published data set: no village and no attainment, because none is published. */
export function toDataset(
  core: CoreFile,
  communeBoundaries: BoundaryCollection,
  criteria: CriteriaFile | null,
): Dataset {
  return {
    dataDate: core.dataDate,
    sources: new Map([...(criteria?.sources ?? []), ...core.sources].map((it) => [it.id, it])),
    communes: core.communes,
    oldCommunes: core.oldCommunes,
    observations: core.observations,
    measures: new Map(core.measures.map((it) => [it.id, it])),
    totals: core.totals,
    villageNames: core.villageNames,
    criteria: criteria?.criteria ?? [],
    indicators: criteria?.indicators ?? [],
    attainment: [],
    villages: [],
    communeBoundaries,
    villageBoundaries: NO_AREAS,
  };
}
