import type { Commune } from "../../src/domain/commune";
import type { Attainment, AttainmentStatus, Indicator } from "../../src/domain/criteria";
import type { Dataset } from "../../src/domain/dataset";
import type { Observation } from "../../src/domain/observation";
import { missing, type Value } from "../../src/domain/provenance";
import type { Village } from "../../src/domain/village";
import { deepFreeze } from "./deepFreeze";

/** A value that is known, official unless told otherwise. */
export function makeValue<T>(value: T, changes: Partial<Value<T>> = {}): Value<T> {
  return deepFreeze<Value<T>>({
    value,
    valueStatus: "official",
    source: "a-document",
    asOf: "2025",
    ...changes,
  });
}

/** A commune of which nothing but code and name is known. */
export function makeCommune(changes: Partial<Commune> = {}): Commune {
  return deepFreeze<Commune>({
    code: "03439",
    name: "Thu Lũm",
    kind: "commune",
    areaKm2: missing(),
    population: missing(),
    seat: missing(),
    areaClass: { ...missing(), source: "qd-113-2026", asOf: "2026-01-16" },
    labelPoint: [102.4, 22.7],
    bbox: [102.3, 22.6, 102.5, 22.8],
    ...changes,
  });
}

/** A village of Thu Lũm of which nothing but id and name is known. */
export function makeVillage(changes: Partial<Village> = {}): Village {
  return deepFreeze<Village>({
    id: "03439-s001",
    communeCode: "03439",
    name: "Bản mẫu 01 – Thu Lũm",
    position: null,
    geometryStatus: null,
    difficulty: missing(),
    households: missing(),
    population: missing(),
    povertyRatePct: missing(),
    areaKm2: missing(),
    measures: {},
    ...changes,
  });
}

/** A reported poverty rate of the whole of Thu Lũm. */
export function makeObservation(changes: Partial<Observation> = {}): Observation {
  return deepFreeze<Observation>({
    unitCode: "03439",
    codeList: "from",
    communeCode: "03439",
    measure: "povertyRatePct",
    value: 30,
    text: "30",
    qualifier: "",
    unit: "%",
    asOf: "2025",
    valueStatus: "reported",
    source: "a-newspaper",
    note: "",
    ...changes,
  });
}

export function makeIndicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  return deepFreeze<Indicator>({
    id,
    criterionId: id.split(".")[0] ?? id,
    name: `indicator ${id}`,
    shortName: `indicator ${id}`,
    optional: false,
    leadAgencies: [],
    cooperatingAgencies: [],
    leadAgencyStatus: "official",
    thresholds: [],
    ...changes,
  });
}

/** A cell of Thu Lũm in 2026 as its office entered it. */
export function makeAttainment(
  indicatorId: string,
  status: AttainmentStatus,
  changes: Partial<Attainment> = {},
): Attainment {
  return deepFreeze<Attainment>({
    communeCode: "03439",
    indicatorId,
    year: 2026,
    status,
    valueStatus: "entered",
    source: "office-list",
    ...changes,
  });
}

/** `met` indicators met, `notMet` not met and `rest` rows without a cell, numbered from 1.1. */
export function makeRow(met: number, notMet: number, rest = 0) {
  const indicators = Array.from({ length: met + notMet + rest }, (_, index) =>
    makeIndicator(`1.${index + 1}`),
  );
  const attainment = indicators
    .slice(0, met + notMet)
    .map((it, index) => makeAttainment(it.id, index < met ? "met" : "notMet"));
  return { indicators, attainment };
}

/** A data set with nothing in it but what `changes` brings. */
export function makeDataset(changes: Partial<Dataset> = {}): Dataset {
  return deepFreeze<Dataset>({
    dataDate: "2026-08-02",
    sources: new Map(),
    communes: [],
    oldCommunes: [],
    observations: [],
    measures: new Map(),
    totals: [],
    villageNames: [],
    criteria: [],
    indicators: [],
    attainment: [],
    villages: [],
    communeBoundaries: { type: "FeatureCollection", features: [] },
    villageBoundaries: { type: "FeatureCollection", features: [] },
    ...changes,
  });
}
