import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { LngLat } from "../../../src/domain/commune";
import type { Place, Places, UnitRef } from "../../../src/io/placement/places";
import { cellOf, type TableRow } from "../../../src/io/validate/table";
import { viPlacement } from "../../../src/text/viPlacement";
import { numberIn, tableOf } from "../cells";
import type { DataPackage } from "../readTables";
import { readCommuneFeatures } from "../unitGeometry";

const KINDS: Readonly<Record<string, string>> = viPlacement.kinds;
const BOUNDARY_SOURCE = "vpd-cd580632";

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
  const titleOf = (communeCode: string) => viPlacement.title(...titleIn(rowOf(communes, communeCode)));
  const formerTitleOf = (code: string) => viPlacement.formerTitle(...titleIn(rowOf(oldCommunes, code)));
  const ofCommune = ({ oldCommuneCode, communeCode }: UnitRef): Place => {
    const hole = oldCommuneCode === "" ? "" : viPlacement.noNamedPoint(formerTitleOf(oldCommuneCode));
    return {
      position: positionIn(rowOf(labelPoints, communeCode)),
      geometryStatus: "indicative",
      note: viPlacement.labelPoint(titleOf(communeCode), hole),
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
        note: viPlacement.namedPoint(formerTitleOf(ref.oldCommuneCode)),
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

function titleIn(row: TableRow): [kind: string, name: string] {
  return [KINDS[cellOf(row, "kind")] ?? "", cellOf(row, "name")];
}

function positionIn(row: TableRow): LngLat {
  const [lng, lat] = [numberIn(row, "lng"), numberIn(row, "lat")];
  if (lng === null || lat === null) throw new Error(`line ${row.line} has no position.`);
  return [lng, lat];
}
