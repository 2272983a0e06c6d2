import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Position } from "geojson";
import type { LngLat } from "../../../src/domain/commune";
import { cellOf, type TableRow } from "../../../src/io/validate/table";
import { numberIn, tableOf } from "../cells";
import type { DataPackage } from "../readTables";
import { readCommuneFeatures } from "../unitGeometry";

/** A position that stands for a unit or a village, with where it was taken from. */
export interface Place {
  position: LngLat;
  geometryStatus: "indicative" | "gazetteer";
  note: string;
  source: string;
}

/** A unit as a zone or site names it. */
export interface UnitRef {
  /** code of before 1 July 2025, "" for none */
  oldCommuneCode: string;
  /** today's code */
  communeCode: string;
}

/** Where things that name a unit can be put. */
export interface Places {
  /** The former unit's point in the gazetteer, or else the label point of today's unit. */
  ofUnit(ref: UnitRef): Place;
  /** The label point of today's unit, which is as far inside it as a point can be. */
  ofCommune(ref: UnitRef): Place;
  /** The outer ring of today's unit, which has no holes. */
  outlineOf(communeCode: string): Position[];
  isInside(communeCode: string, position: LngLat): boolean;
  /** “xã Thu Lũm” */
  titleOf(communeCode: string): string;
}

const TITLES: Readonly<Record<string, string>> = { commune: "xã", ward: "phường", town: "thị trấn" };
const BOUNDARY_SOURCE = "vpd-cd580632";
export const ILLUSTRATIVE = "chỉ mang tính minh hoạ";

/** Reads the units' boundaries and points. Throws where a code of a row has none. */
export function readPlaces(data: DataPackage): Places {
  const outlines = new Map(
    readCommuneFeatures(data.dataDir).map(({ properties: { code }, geometry }) => {
      if (geometry.type !== "Polygon" || geometry.coordinates.length !== 1)
        throw new Error(`${code} is not one polygon without holes.`);
      return [code, geometry];
    }),
  );
  const communes = rowsBy(data, "communes", "code");
  const oldCommunes = rowsBy(data, "old-communes", "code");
  const labelPoints = rowsBy(data, "label-points", "code");
  const oldPoints = rowsBy(data, "old-commune-points", "oldCommuneCode");
  const titleOf = (communeCode: string) => titleIn(rowOf(communes, communeCode));
  const formerTitleOf = (code: string) => titleIn(rowOf(oldCommunes, code), " cũ");
  const ofCommune = ({ oldCommuneCode, communeCode }: UnitRef): Place => {
    const hole =
      oldCommuneCode === "" ? "" : ` (${formerTitleOf(oldCommuneCode)} không có điểm tên dùng được)`;
    return {
      position: positionIn(rowOf(labelPoints, communeCode)),
      geometryStatus: "indicative",
      note: `Điểm nhãn của ${titleOf(communeCode)}${hole}, ${ILLUSTRATIVE}`,
      source: BOUNDARY_SOURCE,
    };
  };
  return {
    ofCommune,
    ofUnit: (ref) => {
      const point = oldPoints.get(ref.oldCommuneCode);
      if (!point) return ofCommune(ref);
      return {
        position: positionIn(point),
        geometryStatus: "indicative",
        note: `Điểm tên ${formerTitleOf(ref.oldCommuneCode)} trong GeoNames, ${ILLUSTRATIVE}`,
        source: cellOf(point, "source"),
      };
    },
    outlineOf: (communeCode) => outlines.get(communeCode)?.coordinates[0] ?? [],
    isInside: (communeCode, position) => {
      const outline = outlines.get(communeCode);
      return outline !== undefined && booleanPointInPolygon(position, outline);
    },
    titleOf,
  };
}

function rowsBy(data: DataPackage, table: string, column: string): Map<string, TableRow> {
  return new Map(tableOf(data, table).rows.map((row) => [cellOf(row, column), row]));
}

function rowOf(rows: ReadonlyMap<string, TableRow>, code: string): TableRow {
  const row = rows.get(code);
  if (!row) throw new Error(`“${code}” is named by a zone or a site and is in no table of units.`);
  return row;
}

function titleIn(row: TableRow, former = ""): string {
  return `${TITLES[cellOf(row, "kind")] ?? ""}${former} ${cellOf(row, "name")}`;
}

function positionIn(row: TableRow): LngLat {
  const [lng, lat] = [numberIn(row, "lng"), numberIn(row, "lat")];
  if (lng === null || lat === null) throw new Error(`line ${row.line} has no position.`);
  return [lng, lat];
}
