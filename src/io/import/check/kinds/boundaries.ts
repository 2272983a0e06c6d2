import type { EnteredArea } from "../../../../domain/entered/enteredTables";
import { geometryAreaKm2 } from "../../../../domain/geometry/ellipsoidArea";
import { type Checking, isOut, isRepeated, type RowChecker } from "../checking";
import { coveredShare } from "../geometry/clip";
import { type AreaGeometry, readArea } from "../geometry/readArea";
import type { RowProvenance } from "../provenance";
import { SeenRows } from "../seenRows";
import type { RowView } from "../tableView";
import type { UnitReading } from "../units/unitReading";
import { nameKey } from "../units/unitRegister";

/** Below this share two surveys of one line differ; above it areas overlap. */
const OVERLAP_TOLD = 0.01;

interface Taken {
  row: number;
  key: string;
  name: string;
  geometry: AreaGeometry;
}

/** Reads boundaries of communes, or of villages that the office holds. */
export function boundaryChecker(checking: Checking): RowChecker {
  const { view, log, provenance, positions, context } = checking;
  const seen = new SeenRows();
  const communes: Taken[] = [];
  const villagesByName = new Map(
    [...context.entered.villages.values()].map((it) => [`${it.communeCode} ${nameKey(it.name)}`, it]),
  );

  const areaOf = (row: RowView): AreaGeometry | null => {
    const area = readArea(row, positions);
    if (area.kind === "none") log.report(row.row, "geometry-missing", "", "");
    if (area.kind === "fault") log.report(row.row, area.code, "", area.value);
    if (area.kind === "waiting") log.wait(row.row);
    if (area.kind !== "area") return null;
    if (area.isRewound) log.reportOnce(row.row, "ring-rewound");
    return area.geometry;
  };

  return {
    isBlank: (row) => row.geometry === null && row.cells.every((_, column) => row.at(column) === ""),
    read: (row, unit) => {
      const geometry = areaOf(row);
      const origin = provenance.read(row);
      const name = row.text("villageName");
      if (unit.kind === "total" || unit.kind === "province")
        log.report(row.row, "unit-missing", view.header("communeName"), "");
      if (unit.kind !== "unit" || geometry === null || origin === null || isOut(checking, row.row)) return;
      const { communeCode } = unit.unit;
      if (name !== "") {
        const village = villagesByName.get(`${communeCode} ${nameKey(name)}`);
        if (village === undefined) log.report(row.row, "village-unknown", view.header("villageName"), name);
        else if (
          !isRepeated(
            checking,
            seen,
            village.id,
            row.row,
            view.header("villageName"),
            name,
            JSON.stringify(geometry),
          )
        )
          planVillageArea(checking, row.row, village.id, geometry, origin);
        return;
      }
      planCommune(row, unit, geometry, origin);
    },
    finish: async () => {
      for (const [index, area] of communes.entries()) {
        await checking.breathe();
        tellOverlaps(checking, area, communes.slice(0, index), new Set(communes.map(({ key }) => key)));
      }
    },
  };

  function planCommune(row: RowView, unit: UnitReading, geometry: AreaGeometry, origin: RowProvenance): void {
    if (unit.kind !== "unit") return;
    const { code, name, codeList } = unit.unit;
    if (codeList === "before") {
      log.report(row.row, "old-unit-boundary", view.header("communeName"), name, [name]);
      return;
    }
    if (isRepeated(checking, seen, code, row.row, view.header("communeName"), name, JSON.stringify(geometry)))
      return;
    communes.push({ row: row.row, key: code, name, geometry });
    checking.planner.plan({
      table: "communeAreas",
      key: code,
      after: surveyedArea(code, geometry, origin),
      row: row.row,
      replacesOfficial: !context.entered.communeAreas.has(code),
      label: name,
    });
  }
}

function surveyedArea(code: string, geometry: AreaGeometry, { source }: RowProvenance): EnteredArea {
  return { type: "Feature", properties: { code, geometryStatus: "surveyed", source }, geometry };
}

function planVillageArea(
  { planner, context }: Checking,
  row: number,
  id: string,
  geometry: AreaGeometry,
  origin: RowProvenance,
): void {
  planner.plan({
    table: "villageAreas",
    key: id,
    after: surveyedArea(id, geometry, origin),
    row,
    replacesOfficial: false,
  });
  const village = context.entered.villages.get(id);
  if (village === undefined) return;
  const value = Number(geometryAreaKm2(geometry).toFixed(4));
  const areaKm2 = { value, valueStatus: "derived" as const, source: origin.source, asOf: origin.asOf };
  planner.plan({ table: "villages", key: id, after: { ...village, areaKm2 }, row, replacesOfficial: false });
}

/** New lines over each other, and over published units that no row brings anew. */
function tellOverlaps(
  { log, context }: Checking,
  area: Taken,
  earlier: readonly Taken[],
  renewed: ReadonlySet<string>,
): void {
  const tell = (name: string) => log.report(area.row, "overlaps-neighbour", "", area.name, [name]);
  for (const other of earlier)
    if (coveredShare(area.geometry, other.geometry) > OVERLAP_TOLD) tell(other.name);
  for (const { properties, geometry } of context.published.communeBoundaries.features) {
    if (renewed.has(properties.code) || coveredShare(area.geometry, geometry) <= OVERLAP_TOLD) continue;
    tell(context.published.communes.find((it) => it.code === properties.code)?.name ?? properties.code);
  }
}
