import type { LngLat } from "../../../../domain/commune";
import type { EnteredArea } from "../../../../domain/entered/enteredTables";
import { geometryAreaKm2 } from "../../../../domain/geometry/ellipsoidArea";
import type { Village } from "../../../../domain/village";
import type { Checking } from "../checking";
import { coveredShare } from "../geometry/clip";
import { insidePoint } from "../geometry/insidePoint";
import type { AreaGeometry } from "../geometry/readArea";
import { type Seed, thiessenAreas } from "../geometry/thiessenAreas";
import { type PlannedVillage, replacesOfficial } from "./villageDraft";

/** Below this share two surveys of one line differ; above it areas overlap. */
const OVERLAP_TOLD = 0.01;

/**
 * Plans the villages of a commune with their areas: the surveyed ones as they came; what is left of the commune is
 * shared by the others that have a point, each taking what is nearest to it, `indicative`.
 */
export async function planVillageAreas(
  checking: Checking,
  communeCode: string,
  staying: readonly PlannedVillage[],
  removed: readonly Village[],
): Promise<void> {
  const { context, planner, log } = checking;
  const commune = context.published.communeBoundaries.features.find(
    (it) => it.properties.code === communeCode,
  );
  const surveyed = new Map<string, AreaGeometry>();
  for (const { village, draft } of staying) {
    const held = context.entered.villageAreas.get(village.id);
    const area = draft?.area ?? (held?.properties.geometryStatus === "surveyed" ? held.geometry : null);
    if (area !== null) surveyed.set(village.id, area);
  }
  const seeds = staying.flatMap(({ village, draft }): Seed[] => {
    const position = village.position ?? positionIn(surveyed.get(village.id));
    const isOutside = position === null || !checking.locator.liesIn(position, communeCode);
    if (isOutside || (draft !== null && log.isWaiting(draft.row))) return [];
    return [{ id: village.id, position }];
  });
  tellShared(checking, staying, seeds);
  const areas = new Map<string, AreaGeometry>(surveyed);
  if (commune !== undefined && seeds.some(({ id }) => !surveyed.has(id)))
    for (const { id, geometry } of thiessenAreas(
      commune.geometry,
      seeds.filter(({ id }) => !surveyed.has(id)),
      [...surveyed.values()],
    ))
      areas.set(id, geometry);
  await checking.breathe();
  if (commune !== undefined) tellOverlaps(checking, staying, surveyed, commune.geometry);

  for (const { village, draft, before } of staying) {
    const row = draft?.row ?? null;
    const geometry = areas.get(village.id);
    const isSurveyed = surveyed.has(village.id);
    const origin = draft?.origin;
    const made = withArea(village, geometry, before, origin);
    planner.plan({
      table: "villages",
      key: village.id,
      after: made,
      row,
      replacesOfficial: replacesOfficial(before, made),
      label: village.name,
    });
    const held = context.entered.villageAreas.get(village.id);
    if (geometry === undefined && held === undefined) continue;
    const source = origin?.source ?? held?.properties.source ?? "";
    planner.plan({
      table: "villageAreas",
      key: village.id,
      after: geometry === undefined ? null : areaFeature(village.id, geometry, isSurveyed, source, held),
      row,
      replacesOfficial: false,
    });
  }
  for (const { id } of removed)
    if (context.entered.villageAreas.has(id))
      planner.plan({ table: "villageAreas", key: id, after: null, row: null, replacesOfficial: false });
}

function areaFeature(
  code: string,
  geometry: AreaGeometry,
  isSurveyed: boolean,
  source: string,
  held: EnteredArea | undefined,
): EnteredArea {
  const isSameFile = held !== undefined && held.geometry === geometry;
  return {
    type: "Feature",
    properties: {
      code,
      geometryStatus: isSurveyed ? "surveyed" : "indicative",
      source: isSameFile ? held.properties.source : source,
    },
    geometry,
  };
}

/** Square kilometres follow from the area; a village without one has none. */
function withArea(
  village: Village,
  geometry: AreaGeometry | undefined,
  before: Village | undefined,
  origin: { source: string; asOf: string } | undefined,
): Village {
  if (geometry === undefined)
    return { ...village, areaKm2: { value: null, valueStatus: "missing", source: "", asOf: "" } };
  const value = Number(geometryAreaKm2(geometry).toFixed(4));
  const held = before?.areaKm2;
  if (held !== undefined && held.value === value) return { ...village, areaKm2: held };
  const { source, asOf } = origin ?? held ?? { source: "", asOf: "" };
  return { ...village, areaKm2: { value, valueStatus: "derived", source, asOf } };
}

function positionIn(area: AreaGeometry | undefined): LngLat | null {
  return area === undefined ? null : insidePoint(area);
}

function tellShared(
  { log, view }: Checking,
  staying: readonly PlannedVillage[],
  seeds: readonly Seed[],
): void {
  const rows = new Map(
    staying.map(({ village, draft }) => [village.id, { row: draft?.row, name: village.name }]),
  );
  const first = new Map<string, string>();
  for (const { id, position } of seeds) {
    const earlier = first.get(position.join());
    first.set(position.join(), earlier ?? id);
    const row = rows.get(id)?.row;
    if (earlier === undefined || row === undefined) continue;
    log.report(
      row,
      "position-shared",
      view.header("lng") || view.header("coordinates"),
      position.join("; "),
      [rows.get(earlier)?.name ?? earlier],
    );
  }
}

function tellOverlaps(
  { log, context }: Checking,
  staying: readonly PlannedVillage[],
  surveyed: ReadonlyMap<string, AreaGeometry>,
  commune: AreaGeometry,
): void {
  const nameOf = new Map(staying.map(({ village }) => [village.id, village.name]));
  for (const { village, draft } of staying) {
    const area = draft?.area;
    if (area === undefined || area === null || draft === null) continue;
    if (coveredShare(area, commune) < 1 - OVERLAP_TOLD) {
      const name = context.published.communes.find((it) => it.code === village.communeCode)?.name ?? "";
      log.report(draft.row, "area-outside-commune", "", village.name, [name]);
    }
    for (const [id, other] of surveyed)
      if (id < village.id && coveredShare(area, other) > OVERLAP_TOLD)
        log.report(draft.row, "overlaps-neighbour", "", village.name, [nameOf.get(id) ?? id]);
  }
}
