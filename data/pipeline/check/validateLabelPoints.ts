import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Bbox } from "../../../src/domain/commune";
import { type Issue, makeError } from "../../../src/io/validate/issue";
import { describePositionFault } from "../../../src/io/validate/positionFault";
import { cellOf, placeOf, type Table } from "../../../src/io/validate/table";
import type { CommuneFeature } from "../geometry/communeTopology";

/** Every label point lies in the unit whose code its row carries. */
export function validateLabelPoints(
  table: Table,
  features: readonly CommuneFeature[],
  extent: Bbox,
): Issue[] {
  const units = new Map(features.map((it) => [it.properties.code, it]));
  return table.rows.flatMap((row) => {
    const position: [number, number] = [Number(cellOf(row, "lng")), Number(cellOf(row, "lat"))];
    const place = placeOf(table, row, "lng + lat");
    const fault = describePositionFault(position, extent, place);
    const unit = units.get(cellOf(row, "code"));
    if (fault) return fault;
    if (!unit || booleanPointInPolygon(position, unit)) return [];
    return makeError("position-outside", place, {
      came: `[${position.join(", ")}]`,
      expected: `a position inside the boundary of ${unit.properties.code}`,
      remedy: "correct the position or the code",
    });
  });
}
