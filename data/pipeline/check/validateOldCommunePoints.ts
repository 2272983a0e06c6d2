import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Bbox } from "../../../src/domain/commune";
import type { CodeRegister } from "../../../src/io/validate/codeRegister";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import { describePositionFault } from "../../../src/io/validate/positionFault";
import { cellOf, placeOf, type Table } from "../../../src/io/validate/table";
import type { CommuneFeature } from "../geometry/communeTopology";

/** The point of a former unit lies in the unit of today that it became part of: names repeat. */
export function validateOldCommunePoints(
  table: Table,
  features: readonly CommuneFeature[],
  { before }: CodeRegister,
  extent: Bbox,
): Issue[] {
  const units = new Map(features.map((it) => [it.properties.code, it]));
  return table.rows.flatMap((row) => {
    const position: [number, number] = [Number(cellOf(row, "lng")), Number(cellOf(row, "lat"))];
    const place = placeOf(table, row, "lng + lat");
    const fault = describePositionFault(position, extent, place);
    if (fault) return fault;
    const unit = units.get(before.get(cellOf(row, "oldCommuneCode"))?.communeCode ?? "");
    if (!unit || booleanPointInPolygon(position, unit)) return [];
    return makeError("position-outside", place, {
      came: `[${position.join(", ")}]`,
      expected: `a position inside the boundary of ${unit.properties.code}, which the unit is part of today`,
      remedy: "take the row out (the label point of today's unit is used then), or correct the code",
    });
  });
}
