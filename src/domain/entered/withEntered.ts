import type { Commune } from "../commune";
import type { Attainment } from "../criteria";
import type { BoundaryCollection, Dataset } from "../dataset";
import type { Observation } from "../observation";
import type { Value } from "../provenance";
import type { Village, VillageDifficulty } from "../village";
import type { CommuneFact, Decision, Entered, EnteredArea, EnteredTable } from "./enteredTables";
import { recordKey } from "./recordKey";

/** The tables that a data set shows; the rest are overlays, rules and notes. */
export const DATASET_TABLES = [
  "villages",
  "villageLists",
  "villageAreas",
  "communeAreas",
  "communeFacts",
  "attainment",
  "observations",
  "decisions",
  "sources",
] as const satisfies readonly EnteredTable[];
type Shown = Pick<Entered, (typeof DATASET_TABLES)[number]>;

/**
 * A data set with what the office holds. A real list removes all other villages of its communes, a real value
 * replaces the sample one, a decision sets difficulty (DESIGN §4). The result depends on what is held and not on
 * the order in which it came.
 */
export function withEntered(dataset: Dataset, entered: Shown): Dataset {
  if (DATASET_TABLES.every((it) => entered[it].size === 0)) return dataset;
  const villages = villagesOf(dataset.villages, entered);
  return {
    ...dataset,
    sources: entered.sources.size === 0 ? dataset.sources : new Map([...dataset.sources, ...entered.sources]),
    communes: communesOf(dataset.communes, entered),
    observations: replaced(dataset.observations, entered.observations, (it: Observation) =>
      it.valueStatus === "sample" ? "" : recordKey("observations", it),
    ),
    attainment: replaced(dataset.attainment, entered.attainment, (it: Attainment) =>
      recordKey("attainment", it),
    ),
    villages,
    communeBoundaries: communeAreasOf(dataset.communeBoundaries, entered.communeAreas),
    villageBoundaries: villageAreasOf(dataset, villages, entered.villageAreas),
  };
}

/** Records in their order, those that are held in the place of theirs, and new ones by key at the end. */
export function replaced<TRecord, THeld extends TRecord>(
  records: readonly TRecord[],
  held: ReadonlyMap<string, THeld>,
  keyOf: (record: TRecord) => string,
): readonly TRecord[] {
  if (held.size === 0) return records;
  const placed = new Set<string>();
  const result: TRecord[] = [];
  for (const it of records) {
    const key = keyOf(it);
    const instead = held.get(key);
    if (instead === undefined) result.push(it);
    else if (!placed.has(key)) {
      placed.add(key);
      result.push(instead);
    }
  }
  for (const key of [...held.keys()].sort()) {
    const record = held.get(key);
    if (record !== undefined && !placed.has(key)) result.push(record);
  }
  return result;
}

function villagesOf(shown: readonly Village[], entered: Shown): readonly Village[] {
  const { villages, villageLists, decisions } = entered;
  const kept = villageLists.size === 0 ? shown : shown.filter((it) => !villageLists.has(it.communeCode));
  const all = replaced(kept, villages, (it: Village) => it.id);
  if (decisions.size === 0) return all;
  return all.map((it) => {
    const decision = decisions.get(it.id);
    return decision === undefined ? it : decidedVillage(it, decision);
  });
}

/** A made-up village is decided by nobody; an official status of a later document stands. */
function decidedVillage(village: Village, decision: Decision): Village {
  const { difficulty } = village;
  if (village.geometryStatus === "sample" || !isVillageDifficulty(decision.outcome)) return village;
  if (difficulty.valueStatus === "official" && difficulty.asOf > decision.date) return village;
  return { ...village, difficulty: decidedValue(decision.outcome, decision) };
}

function isVillageDifficulty(outcome: Decision["outcome"]): outcome is VillageDifficulty {
  return outcome === "extreme" || outcome === "notExtreme";
}

function decidedValue<T>(value: T, { source, date }: Decision): Value<T> {
  return { value, valueStatus: "official", source, asOf: date };
}

function communesOf(communes: readonly Commune[], entered: Shown): readonly Commune[] {
  const { communeFacts, decisions, communeAreas } = entered;
  if (communeFacts.size === 0 && decisions.size === 0 && communeAreas.size === 0) return communes;
  const facts = groupFacts(communeFacts);
  return communes.map((commune) => {
    let it = commune;
    for (const { fact, value } of facts.get(commune.code) ?? []) it = { ...it, [fact]: value };
    const decision = decisions.get(commune.code);
    if (decision !== undefined && !isVillageDifficulty(decision.outcome))
      it = { ...it, areaClass: decidedValue(decision.outcome, decision) };
    const area = communeAreas.get(commune.code);
    return area === undefined ? it : { ...it, bbox: bboxOf(area) };
  });
}

function groupFacts(facts: ReadonlyMap<string, CommuneFact>): Map<string, CommuneFact[]> {
  const byCommune = new Map<string, CommuneFact[]>();
  for (const it of facts.values()) {
    const list = byCommune.get(it.communeCode) ?? [];
    list.push(it);
    byCommune.set(it.communeCode, list);
  }
  return byCommune;
}

function bboxOf({ geometry }: EnteredArea): Commune["bbox"] {
  const box: Commune["bbox"] = [Infinity, Infinity, -Infinity, -Infinity];
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const [lng = 0, lat = 0] of polygons.flat(2)) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

function communeAreasOf(shown: BoundaryCollection, areas: Entered["communeAreas"]): BoundaryCollection {
  if (areas.size === 0) return shown;
  // an area of a commune that is not there has nothing to stand for
  const features = shown.features.map((it) => areas.get(it.properties.code) ?? it);
  return { ...shown, features };
}

function villageAreasOf(
  { villages: shown, villageBoundaries }: Dataset,
  villages: readonly Village[],
  areas: Entered["villageAreas"],
): BoundaryCollection {
  if (areas.size === 0 && villages === shown) return villageBoundaries;
  const present = new Set(villages.map((it) => it.id));
  const all = replaced(villageBoundaries.features, areas, (it) => it.properties.code);
  const features = all.filter((it) => present.has(it.properties.code));
  const isSame =
    features.length === villageBoundaries.features.length &&
    features.every((it, index) => it === villageBoundaries.features[index]);
  return isSame ? villageBoundaries : { ...villageBoundaries, features };
}
