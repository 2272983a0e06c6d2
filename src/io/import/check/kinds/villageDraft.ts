import type { LngLat } from "../../../../domain/commune";
import { missing, type Value } from "../../../../domain/provenance";
import { ethnicGroupOf, type Village, type VillageDifficulty } from "../../../../domain/village";
import type { Figure } from "../cells/figureReader";
import type { AreaGeometry } from "../geometry/readArea";
import type { RowProvenance } from "../provenance";

/** What a row says of a village, before it is known whether the office holds that village already. */
export interface VillageDraft {
  row: number;
  communeCode: string;
  name: string;
  /** id that the row names, "" if none that can be used */
  namedId: string;
  position: LngLat | null;
  area: AreaGeometry | null;
  difficulty: VillageDifficulty | null;
  /** null where the column is there and the cell is empty, undefined without the column */
  ethnicGroup?: string | null;
  /** by measure id; null where the column is there and the cell is empty */
  figures: ReadonlyMap<string, Figure | null>;
  /** remark of a form, "" for none */
  note: string;
  origin: RowProvenance;
}

/** A village of a commune as it will be; without a draft it stays as it was held. */
export interface PlannedVillage {
  village: Village;
  draft: VillageDraft | null;
  before: Village | undefined;
}

/** Which columns a list has: what it has no column for stays as it was held. */
export interface VillageColumns {
  hasPosition: boolean;
  hasDifficulty: boolean;
  /** a form to collect figures: what it leaves empty or repeats stays as it was held */
  isForm?: boolean;
}

const OWN_MEASURES: ReadonlySet<string> = new Set(["householdCount", "population", "povertyRatePct"]);

/** The village as the office then holds it: the row's facts over those held before. */
export function villageOf(
  draft: VillageDraft,
  id: string,
  before: Village | undefined,
  columns: VillageColumns,
): Village {
  const { origin, figures } = draft;
  const figureOf = (measure: string, held: Value<number> | undefined): Value<number> => {
    const figure = figures.get(measure);
    if (figure === undefined) return held ?? missing();
    if (columns.isForm && held !== undefined && (figure === null || figure.value === held.value)) return held;
    if (figure === null) return missing();
    return confirmed(known(figure.value, origin, figure.qualifier === "" ? "" : figure.text), held, origin);
  };
  const measures = new Map(Object.entries(before?.measures ?? {}));
  for (const measure of figures.keys()) {
    if (OWN_MEASURES.has(measure)) continue;
    const value = figureOf(measure, measures.get(measure));
    if (value.value === null) measures.delete(measure);
    else measures.set(measure, value);
  }
  const hasPosition = columns.hasPosition && !(columns.isForm && draft.position === null);
  const position = hasPosition ? draft.position : (before?.position ?? null);
  const geometryStatus = hasPosition
    ? draft.position === null
      ? null
      : "surveyed"
    : (before?.geometryStatus ?? null);
  const difficulty = columns.hasDifficulty
    ? draft.difficulty === null
      ? missing<VillageDifficulty>()
      : confirmed(known(draft.difficulty, origin, ""), before?.difficulty, origin)
    : (before?.difficulty ?? missing<VillageDifficulty>());
  const ethnicGroup = ethnicGroupAfter(draft, before?.ethnicGroup, columns);
  return {
    id,
    communeCode: draft.communeCode,
    name: draft.name,
    position,
    geometryStatus,
    difficulty,
    households: figureOf("householdCount", before?.households),
    population: figureOf("population", before?.population),
    povertyRatePct: figureOf("povertyRatePct", before?.povertyRatePct),
    areaKm2: before?.areaKm2 ?? missing(),
    ...(ethnicGroup === undefined ? {} : { ethnicGroup }),
    measures: Object.fromEntries(measures),
  };
}

/** Absent where nothing is known, so that a village is the same record as before lists had the column. */
function ethnicGroupAfter(
  { ethnicGroup, origin }: VillageDraft,
  held: Value<string> | undefined,
  { isForm }: VillageColumns,
): Value<string> | undefined {
  if (ethnicGroup === undefined) return held;
  if (isForm && (ethnicGroup === null || ethnicGroup === held?.value)) return held;
  return ethnicGroup === null ? undefined : confirmed(known(ethnicGroup, origin, ""), held, origin);
}

function known<T>(value: T, { valueStatus, source, asOf }: RowProvenance, note: string): Value<T> {
  return note === "" ? { value, valueStatus, source, asOf } : { value, valueStatus, source, asOf, note };
}

/**
 * The same list read again on another day says nothing new: the day on which it was first read stays. Neither does the
 * same value without a document: the official one stays, unless this one is said to be of a later day.
 */
function confirmed<T>(value: Value<T>, held: Value<T> | undefined, { isDated }: RowProvenance): Value<T> {
  if (held === undefined || held.value !== value.value) return value;
  const isOfficial = held.valueStatus === "official" && value.valueStatus !== "official";
  if (isOfficial) return isDated && value.asOf > held.asOf ? value : held;
  const isSame = held.valueStatus === value.valueStatus && held.source === value.source;
  return isSame && !isDated ? held : value;
}

/** Whether an official fact of a village would give way to another or to none. */
export function replacesOfficial(before: Village | undefined, after: Village | null): boolean {
  if (before === undefined) return false;
  const values = (village: Village) => [
    village.difficulty,
    village.households,
    village.population,
    village.povertyRatePct,
    ethnicGroupOf(village),
  ];
  const next = after === null ? [] : values(after);
  return values(before).some(
    (it, index) => it.valueStatus === "official" && (next[index]?.value ?? null) !== it.value,
  );
}
